/* io/replace_file.c - put a new content in the place of a file, or leave the file as it is. */
#define _DEFAULT_SOURCE
#include "io/replace_file.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/read_fully.h"

static const char changed[] = "changed while it was read: left as it is";

static struct stamp
stamp_of(const struct stat *s)
{
    return (struct stamp){ s->st_dev, s->st_ino, s->st_size, s->st_mtim };
}

static bool
is_same(const struct stamp *a, const struct stat *s)
{
    const struct stamp b = stamp_of(s);

    return a->device == b.device && a->inode == b.inode && a->size == b.size &&
           a->modified.tv_sec == b.modified.tv_sec && a->modified.tv_nsec == b.modified.tv_nsec;
}

bool
stamp_take(struct stamp *to, int fd)
{
    struct stat s;

    if (fstat(fd, &s) != 0 || !S_ISREG(s.st_mode))
        return false;
    *to = stamp_of(&s);
    return true;
}

const char *
read_again(const char *path, const struct stamp *as_read, lucid_str *bytes, struct arena *a)
{
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    const char *problem = NULL;
    struct stat s;

    if (fd < 0)
        return strerror(errno);
    if (!read_all(fd, a, bytes) || fstat(fd, &s) != 0)
        problem = strerror(errno);
    else if (!is_same(as_read, &s))
        problem = changed;
    close(fd);
    return problem;
}

static bool
write_all(int fd, lucid_str bytes)
{
    while (bytes.n > 0) {
        const ssize_t n = write(fd, bytes.p, bytes.n);

        if (n > 0)
            bytes = str_after(bytes, (size_t)n);
        else if (n == 0 || errno != EINTR)
            return false;
    }
    return true;
}

/* The owner first: to change it clears bits of the mode. */
static const char *
keep_owner_and_mode(int fd, const struct stat *old)
{
    struct stat s;

    if (fstat(fd, &s) != 0)
        return strerror(errno);
    if ((s.st_uid != old->st_uid || s.st_gid != old->st_gid) &&
        fchown(fd, old->st_uid, old->st_gid) != 0)
        return "its owner could not be kept: left as it is";
    return fchmod(fd, old->st_mode & 07777) == 0 ? NULL : strerror(errno);
}

static bool
sync_file(int fd)
{
    while (fsync(fd) != 0)
        if (errno != EINTR)
            return false;
    return true;
}

/* Fill the temporary file.  NULL, or why not. */
static const char *
fill(int fd, const char *path, const struct stamp *as_read, lucid_str bytes)
{
    struct stat old;
    const char *problem;

    if (stat(path, &old) != 0 || !is_same(as_read, &old))
        return changed;
    problem = keep_owner_and_mode(fd, &old);
    if (!problem && !(write_all(fd, bytes) && sync_file(fd)))
        problem = strerror(errno);
    return problem;
}

static const char *
put_in_place(const char *temporary, const char *path, const struct stamp *as_read)
{
    struct stat s;

    if (stat(path, &s) != 0 || !is_same(as_read, &s))
        return changed;
    return rename(temporary, path) == 0 ? NULL : strerror(errno);
}

/* A new name in the directory of the path, short: that of the file may be as
 * long as names can be. */
static char *
temporary_name(const char *path, struct arena *a)
{
    const char *slash = strrchr(path, '/');
    const size_t n = slash ? (size_t)(slash - path) + 1 : 0;
    const char name[] = ".lucid-XXXXXX";
    char *to = arena_allocate(a, n + sizeof name, 1);

    memcpy(to, path, n);
    memcpy(to + n, name, sizeof name);
    return to;
}

static const char *
replace_target(const char *path, const struct stamp *as_read, lucid_str bytes, struct arena *a)
{
    char *temporary = temporary_name(path, a);
    const char *problem;
    int fd;

    /* the directory alone would let a file be replaced that is read-only */
    if (access(path, W_OK) != 0)
        return strerror(errno);
    fd = mkstemp(temporary);
    if (fd < 0)
        return strerror(errno);
    problem = fill(fd, path, as_read, bytes);
    if (close(fd) != 0 && !problem)
        problem = strerror(errno);
    if (!problem)
        problem = put_in_place(temporary, path, as_read);
    if (problem)
        unlink(temporary);
    return problem;
}

const char *
replace_file(const char *path, const struct stamp *as_read, lucid_str bytes, struct arena *a)
{
    char *target = realpath(path, NULL);
    const char *name, *problem;
    sigset_t hold, old;

    if (!target)
        return strerror(errno);
    name = arena_copy(a, str_from(target)).p;
    free(target);
    /* a signal may end the program before or after, and leave no temporary file */
    sigemptyset(&hold);
    sigaddset(&hold, SIGINT);
    sigaddset(&hold, SIGTERM);
    sigaddset(&hold, SIGHUP);
    sigaddset(&hold, SIGQUIT);
    sigprocmask(SIG_BLOCK, &hold, &old);
    problem = replace_target(name, as_read, bytes, a);
    sigprocmask(SIG_SETMASK, &old, NULL);
    return problem;
}
