/* io/write_fully.c - writing that is not put off. */
#define _DEFAULT_SOURCE
#include "io/write_fully.h"

#include <errno.h>
#include <unistd.h>

bool
write_at(int fd, lucid_str bytes, off_t offset)
{
    while (bytes.n > 0) {
        const ssize_t n = pwrite(fd, bytes.p, bytes.n, offset);

        if (n > 0) {
            bytes = str_after(bytes, (size_t)n);
            offset += n;
        } else if (n == 0 || errno != EINTR) {
            return false;
        }
    }
    return true;
}

bool
write_sync(int fd)
{
    while (fsync(fd) != 0)
        if (errno != EINTR)
            return false;
    return true;
}
