/* io/output_file.c - where the output goes. */
#define _DEFAULT_SOURCE
#include "io/output_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* A file beside `path`, with its mode or the one a new file would get. */
static bool
open_temporary(struct target *t, struct arena *a)
{
    struct stat s;
    mode_t mode = umask(0);
    const char *made = arena_format(a, "%s.lucid-XXXXXX", t->path);
    char *name = arena_allocate(a, strlen(made) + 1, 1);

    umask(mode);
    memcpy(name, made, strlen(made));
    mode = stat(t->path, &s) == 0 ? s.st_mode & 0777 : 0666 & ~mode;
    t->fd = mkstemp(name);
    if (t->fd < 0)
        return false;
    t->temporary = name;
    return fchmod(t->fd, mode) == 0;
}

bool
target_open(struct target *t, const char *path, struct arena *a)
{
    struct stat s;

    *t = (struct target){ .path = path, .fd = STDOUT_FILENO };
    if (!path)
        return fcntl(STDOUT_FILENO, F_GETFD) >= 0;
    if (stat(path, &s) == 0 && !S_ISREG(s.st_mode)) {
        /* a device or a pipe cannot be replaced */
        t->fd = open(path, O_WRONLY | O_CLOEXEC);
        return t->fd >= 0;
    }
    return open_temporary(t, a);
}

bool
target_close(struct target *t, bool keep)
{
    bool done = true;
    int reason;

    if (!t->path)
        return close(STDOUT_FILENO) == 0;
    if (t->temporary && keep)
        done = fsync(t->fd) == 0;
    done = close(t->fd) == 0 && done;
    if (t->temporary && keep && done)
        done = rename(t->temporary, t->path) == 0;
    reason = errno;
    if (t->temporary && !(keep && done))
        unlink(t->temporary);
    errno = reason;
    return done;
}
