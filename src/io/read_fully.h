/* io/read_fully.h - reading that is not put off: EINTR, EAGAIN, short reads. */
#ifndef LUCID_READ_H
#define LUCID_READ_H

#include <sys/types.h>

#include "base/arena.h"

/* Up to n bytes, 0 at the end, -1 and errno. */
ssize_t read_some(int fd, char *to, size_t n);

/* All that is left, made from the arena.  False and errno. */
bool read_all(int fd, struct arena *a, lucid_str *to);

#endif
