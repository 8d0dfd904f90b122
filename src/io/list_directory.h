/* io/list_directory.h - the names in a directory. */
#ifndef LUCID_IO_LIST_DIRECTORY_H
#define LUCID_IO_LIST_DIRECTORY_H

#include "base/arena.h"

/* Those that are not hidden, sorted by bytes; NULL and errno where it cannot be opened.  `error`
 * says why there may be more of them; 0: these are all. */
const char **list_directory(const char *path, size_t *n, int *error, struct arena *a);

#endif
