/* base/path.h - names of files. */
#ifndef LUCID_BASE_PATH_H
#define LUCID_BASE_PATH_H

#include "base/str.h"

/* The path without "./" in front: CI systems match it with that in the repository. */
lucid_str path_in_repository(lucid_str path);

/* What follows the last dot of the last name, "md"; empty: there is no dot. */
lucid_str path_extension(lucid_str path);

/* The directory that all names begin with, and its slash; empty: there is none. */
lucid_str path_common_directory(const char *const *names, size_t n);

#endif
