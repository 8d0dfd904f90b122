/* io/read_fully.h - read(2) that retries on EINTR, EAGAIN and short reads. */
#ifndef LUCID_IO_READ_FULLY_H
#define LUCID_IO_READ_FULLY_H

#include <sys/types.h>

#include "base/arena.h"

/* Room to read n bytes into, some whole pages, for free().  It begins with a page: to 16 bytes
 * behind that, where malloc has it, the system copies at a third of the speed. */
char *read_buffer_allocate(const struct arena *a, size_t n);

/* Read up to n bytes.  Returns 0 at the end, -1 with errno on failure. */
ssize_t read_some(int fd, char *to, size_t n);

/* Read everything that is left, into the arena.  False and errno on failure. */
bool read_all(int fd, struct arena *a, lucid_str *to);

/* The first bytes of a file, n at most; negative and errno: it cannot be read. */
ssize_t read_head(const char *path, char *to, size_t n);

/* Read all of a regular file of at most so many bytes.  NULL, or the reason for failure: no
 * device or pipe is waited for. */
const char *read_small_file(const char *path, size_t most, struct arena *a, lucid_str *to);

#endif
