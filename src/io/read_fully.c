/* io/read_fully.c - reading that is not put off. */
#include "io/read_fully.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PAGE = 4096 };

char *
read_buffer_allocate(const struct arena *a, size_t n)
{
    char *buffer = aligned_alloc(PAGE, n);

    if (!buffer)
        arena_exhausted(a);
    return buffer;
}

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

/* Read until there are more than `most` bytes, or no more. */
static bool
read_up_to(int fd, size_t most, struct arena *a, lucid_str *to)
{
    size_t capacity = 64 * 1024, n = 0;
    char *bytes = arena_allocate(a, capacity, 1);
    ssize_t got = 0;

    while (n <= most && (got = read_some(fd, bytes + n, capacity - n)) > 0) {
        n += (size_t)got;
        if (n == capacity) {
            char *bigger = arena_allocate(a, 2 * capacity, 1);

            memcpy(bigger, bytes, n);
            bytes = bigger;
            capacity *= 2;
        }
    }
    *to = (lucid_str){ bytes, n };
    return got >= 0;
}

bool
read_all(int fd, struct arena *a, lucid_str *to)
{
    return read_up_to(fd, SIZE_MAX, a, to);
}

/* The size that a file says it has need not be that of what is read. */
static const char *
read_regular(int fd, size_t most, struct arena *a, lucid_str *to)
{
    struct stat s;

    if (fstat(fd, &s) != 0)
        return strerror(errno);
    if (!S_ISREG(s.st_mode))
        return "not a regular file";
    if (!read_up_to(fd, most, a, to))
        return strerror(errno);
    return to->n > most ? strerror(EFBIG) : NULL;
}

ssize_t
read_head(const char *path, char *to, size_t n)
{
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    const ssize_t got = fd < 0 ? -1 : read_some(fd, to, n);
    const int reason = errno;

    if (fd >= 0)
        close(fd);
    errno = reason;
    return got;
}

const char *
read_small_file(const char *path, size_t most, struct arena *a, lucid_str *to)
{
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    const char *problem = fd < 0 ? strerror(errno) : read_regular(fd, most, a, to);

    if (fd >= 0)
        close(fd);
    return problem;
}
