/*
 * io/output_file.c - where the output goes.
 *
 * Until it is complete, the output is kept in a file without a name: whatever ends the
 * program, nothing is left behind.
 */
#define _GNU_SOURCE
#include "io/output_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/follow_link.h"
#include "io/held_signals.h"
#include "io/replace_file.h"

/* A file without a name in a directory; -1 and errno. */
static int
open_nameless(const char *directory, struct arena *a)
{
    const char *made = arena_format(a, "%s.lucid-XXXXXX", directory);
    char *name = arena_allocate(a, strlen(made) + 1, 1);
    sigset_t before;
    int fd, reason;

    memcpy(name, made, strlen(made));
    hold_signals(&before);
    fd = mkostemp(name, O_CLOEXEC);
    if (fd >= 0 && !remove_temporary(name)) {
        reason = errno;
        close(fd);
        errno = reason;
        fd = -1;
    }
    release_signals(&before);
    return fd;
}

/* Where the disk is that the output must find room on, or, where no file can be made
 * beside the one that is there, with the other temporary files. */
static bool
open_spool(struct target *t, bool exists, struct arena *a)
{
    const char *slash = strrchr(t->path, '/'), *elsewhere = getenv("TMPDIR");

    t->fd = open_nameless(arena_format(a, "%.*s", (int)(slash - t->path) + 1, t->path), a);
    if (t->fd < 0 && exists)
        t->fd =
            open_nameless(arena_format(a, "%s/", elsewhere && *elsewhere ? elsewhere : "/tmp"), a);
    return t->fd >= 0;
}

/* An open file of the program, by its name; one to be read is none to write to. */
static bool
share(struct target *t, int fd)
{
    const int flags = fcntl(fd, F_GETFL);

    *t = (struct target){ .fd = fd };
    errno = flags >= 0 ? EACCES : EBADF;
    return flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
}

bool
target_open(struct target *t, const char *path, struct arena *a)
{
    struct stat s;
    int fd;
    bool exists;

    *t = (struct target){ .fd = STDOUT_FILENO, .arena = a };
    if (!path)
        return fcntl(STDOUT_FILENO, F_GETFD) >= 0;
    t->path = follow_link(path, &fd, a);
    if (!t->path)
        return false;
    if (fd >= 0)
        return share(t, fd);
    t->ours = true;
    exists = stat(t->path, &s) == 0;
    if (!exists && errno != ENOENT)
        return false;
    if (exists && !S_ISREG(s.st_mode)) {
        /* a device or a pipe cannot be replaced */
        t->fd = open(t->path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
        t->path = NULL;
        return t->fd >= 0;
    }
    return (!exists || is_writable(t->path)) && open_spool(t, exists, a);
}

/* The spool as the content of the file. */
static const char *
deliver(const struct target *t)
{
    struct stat s;
    const char *problem;
    void *bytes = NULL;

    if (fstat(t->fd, &s) != 0)
        return strerror(errno);
    if (s.st_size > 0)
        bytes = mmap(NULL, (size_t)s.st_size, PROT_READ, MAP_PRIVATE, t->fd, 0);
    if (bytes == MAP_FAILED)
        return strerror(errno);
    problem = put_file(t->path, (lucid_str){ bytes, (size_t)s.st_size }, t->arena);
    if (bytes)
        munmap(bytes, (size_t)s.st_size);
    return problem;
}

const char *
target_close(struct target *t, bool keep)
{
    const char *problem = t->path && keep ? deliver(t) : NULL;

    /* the error of a write that was put off comes now */
    if ((t->ours || t->fd == STDOUT_FILENO) && close(t->fd) != 0 && !problem)
        problem = strerror(errno);
    return problem;
}
