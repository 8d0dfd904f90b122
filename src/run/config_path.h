/* run/config_path.h - absolute paths, of what need not be there. */
#ifndef LUCID_RUN_CONFIG_PATH_H
#define LUCID_RUN_CONFIG_PATH_H

#include "base/arena.h"

/* `name` from an absolute directory on. */
const char *path_join(struct arena *a, const char *directory, const char *name);

/* The directory of an absolute path; "/" for a file there. */
const char *path_directory(struct arena *a, const char *path);

/* The real path of a directory; of one that is not there, from the part of it that is.  NULL and
 * errno: that cannot be told. */
const char *path_absolute(struct arena *a, lucid_str name);

/* The path from an absolute directory on; "" when it is not below. */
lucid_str path_under(const char *directory, const char *path);

/* The name to show: below the current directory from there. */
const char *path_shown(const char *path);

/* $XDG_CONFIG_HOME/lucid/config.yaml, which need not be there; NULL: the user has no home. */
const char *user_config_path(struct arena *a);

#endif
