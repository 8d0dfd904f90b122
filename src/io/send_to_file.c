/* io/send_to_file.c - where the writers of the program send their bytes. */
#include "io/send_to_file.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

/* Bytes written, or 0 and errno. */
static size_t
write_some(int fd, const char *bytes, size_t n)
{
    for (;;) {
        const ssize_t done = write(fd, bytes, n);

        if (done > 0)
            return (size_t)done;
        if (done < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            struct pollfd ready = { .fd = fd, .events = POLLOUT };

            if (poll(&ready, 1, -1) >= 0 || errno == EINTR)
                continue;
        }
        if (done < 0 && errno == EINTR)
            continue;
        if (done == 0)
            errno = EIO;
        return 0;
    }
}

static bool
is_pipe(struct descriptor *d)
{
    struct stat s;

    if (d->asked != d->fd + 1) {
        d->pipe = fstat(d->fd, &s) == 0 && S_ISFIFO(s.st_mode);
        d->asked = d->fd + 1;
    }
    return d->pipe;
}

/* Lock the pipe, where there is one and the system lets us; or unlock it. */
static bool
lock_pipe(struct descriptor *d, short type)
{
    struct flock lock = { .l_type = type, .l_whence = SEEK_SET };
    int done;

    if (!is_pipe(d))
        return false;
    do
        done = fcntl(d->fd, F_SETLKW, &lock);
    while (done < 0 && errno == EINTR);
    return done == 0;
}

int
send_to_file(void *descriptor, const char *bytes, size_t n)
{
    struct descriptor *d = descriptor;
    const bool locked = lock_pipe(d, F_WRLCK);
    int error = 0;

    while (n > 0 && !error) {
        const size_t done = write_some(d->fd, bytes, n);

        error = done > 0 ? 0 : errno;
        bytes += done;
        n -= done;
    }
    if (locked)
        lock_pipe(d, F_UNLCK);
    return error;
}
