/* io/follow_link.h - the file that a name stands for, which need not exist. */
#ifndef LUCID_IO_FOLLOW_LINK_H
#define LUCID_IO_FOLLOW_LINK_H

#include "base/arena.h"

/*
 * Follow symbolic links to the file that open(2) would create or open, as a path whose
 * directory has no links.  NULL and errno on failure.  A name of an open file of this
 * program, such as /dev/stdout, sets *fd; otherwise it is -1.
 */
const char *follow_link(const char *path, int *fd, struct arena *a);

#endif
