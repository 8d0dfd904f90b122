/* io/send_to_file.c - where the writers of the program send their bytes. */
#include "io/send_to_file.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/held_signals.h"

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

static void
ask_for_kind(struct descriptor *d)
{
    struct stat s;

    if (d->asked == d->fd + 1)
        return;
    d->asked = d->fd + 1;
    d->pipe = d->device = false;
    if (fstat(d->fd, &s) == 0) {
        d->pipe = S_ISFIFO(s.st_mode);
        d->device = S_ISCHR(s.st_mode);
    }
}

/* Lock the pipe, where there is one and the system lets us; or unlock it. */
static bool
lock_pipe(const struct descriptor *d, short type)
{
    struct flock lock = { .l_type = type, .l_whence = SEEK_SET };
    int done;

    if (!d->pipe)
        return false;
    do
        done = fcntl(d->fd, F_SETLKW, &lock);
    while (done < 0 && errno == EINTR);
    return done == 0;
}

static int
write_all(const struct descriptor *d, const char *bytes, size_t n)
{
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

int
send_to_file(void *descriptor, const char *bytes, size_t n)
{
    struct descriptor *d = descriptor;
    sigset_t before;
    int error;

    ask_for_kind(d);
    if (d->device) /* whoever waits for a terminal wants to end it */
        return write_all(d, bytes, n);
    hold_signals(&before);
    error = write_all(d, bytes, n);
    release_signals(&before);
    return error;
}
