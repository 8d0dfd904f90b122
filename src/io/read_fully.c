/* io/read_fully.c - reading that is not put off. */
#include "io/read_fully.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

ssize_t
read_some(int fd, char *to, size_t n)
{
    for (;;) {
        ssize_t got = read(fd, to, n);

        if (got >= 0)
            return got;
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            struct pollfd ready = { .fd = fd, .events = POLLIN };

            if (poll(&ready, 1, -1) >= 0 || errno == EINTR)
                continue;
        }
        if (errno != EINTR)
            return -1;
    }
}

bool
read_all(int fd, struct arena *a, lucid_str *to)
{
    size_t capacity = 64 * 1024, n = 0;
    char *bytes = arena_allocate(a, capacity, 1);
    ssize_t got;

    while ((got = read_some(fd, bytes + n, capacity - n)) > 0) {
        n += (size_t)got;
        if (n == capacity) {
            char *bigger = arena_allocate(a, 2 * capacity, 1);

            memcpy(bigger, bytes, n);
            bytes = bigger;
            capacity *= 2;
        }
    }
    *to = (lucid_str){ bytes, n };
    return got == 0;
}
