/* io/write_fully.h - write(2) that goes on after EINTR and short writes. */
#ifndef LUCID_IO_WRITE_FULLY_H
#define LUCID_IO_WRITE_FULLY_H

#include <sys/types.h>

#include "base/str.h"

/* Write all bytes from an offset on.  False and errno on failure. */
bool write_at(int fd, lucid_str bytes, off_t offset);

/* fsync(2). */
bool write_sync(int fd);

#endif
