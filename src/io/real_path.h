/* io/real_path.h - the place that a path names, however it is written. */
#ifndef LUCID_IO_REAL_PATH_H
#define LUCID_IO_REAL_PATH_H

#include "base/arena.h"

/* The absolute path without links, "." and "..".  What does not exist is taken to lie below
 * what does.  NULL and errno. */
const char *real_path(const char *path, struct arena *a);

/* Is anything there, be it a link to nothing?  1 or 0; -1 and errno: that cannot be told. */
int is_there(const char *path);

/* The same of a regular file, or a link to one. */
int is_regular_file(const char *path);

/* The part of an absolute path below a directory; n is 0: it does not lie there. */
lucid_str path_below(lucid_str directory, lucid_str path);

/* "/a" of "/a/b", "/" of "/a". */
lucid_str parent_directory(lucid_str path);

#endif
