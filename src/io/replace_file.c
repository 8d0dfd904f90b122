/* io/replace_file.c - put a new content in the place of a file, or leave the file as it is. */
#define _DEFAULT_SOURCE
#include "io/replace_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/attributes.h"
#include "io/held_signals.h"
#include "io/read_fully.h"
#include "io/write_fully.h"
#include "io/write_in_place.h"

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

int
stamp_take(struct stamp *to, int fd)
{
    struct stat s;

    if (fstat(fd, &s) != 0)
        return -1;
    *to = stamp_of(&s);
    return S_ISREG(s.st_mode);
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

bool
is_writable(const char *path)
{
    struct stat s;

    if (stat(path, &s) != 0)
        return false;
    errno = EACCES;
    return (s.st_mode & 0222) != 0 && faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0;
}

/* What failed once need not fail again, and nothing must be left behind. */
bool
remove_temporary(const char *path)
{
    for (int tries = 0; tries < 2; tries++)
        if (unlink(path) == 0 || errno == ENOENT)
            return true;
    return false;
}

/* A replacement that is being made. */
struct replacement {
    const char *path;            /* no link */
    const struct stamp *as_read; /* NULL: whatever the file is now */
    lucid_str bytes;
    struct arena *arena;
    bool exists;
    bool impossible;       /* it can only be written in place */
    struct attributes old; /* of the file as it is, where it exists */
};

/* A new file in the directory of the path, open for writing.  Its name is short: that of
 * the path may be as long as names can be.  A new file gets the mode of any other. */
static int
open_temporary(const struct replacement *r, char **name)
{
    const char *slash = strrchr(r->path, '/');
    const char *made = arena_format(r->arena, "%.*s.lucid-XXXXXX",
                                    slash ? (int)(slash - r->path) + 1 : 0, r->path);
    int fd;

    *name = arena_allocate(r->arena, strlen(made) + 1, 1);
    for (;;) {
        memcpy(*name, made, strlen(made));
        fd = mkstemp(*name);
        if (fd < 0 || r->exists)
            return fd;
        close(fd);
        if (!remove_temporary(*name))
            return -1;
        fd = open(*name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd >= 0 || errno != EEXIST)
            return fd;
    }
}

/* Fill the temporary file, which must not be left behind: no memory is allocated.  NULL, or
 * why not. */
static const char *
fill(struct replacement *r, int fd)
{
    const char *problem = r->exists ? attributes_give(&r->old, fd) : NULL;

    r->impossible = problem != NULL;
    if (!problem && !(write_at(fd, r->bytes, 0) && write_sync(fd)))
        problem = strerror(errno);
    return problem;
}

static bool
has_changed(const struct replacement *r)
{
    struct stat s;

    return r->as_read && (stat(r->path, &s) != 0 || !is_same(r->as_read, &s));
}

static const char *
put_in_place(struct replacement *r, const char *temporary)
{
    if (has_changed(r))
        return changed;
    if (rename(temporary, r->path) == 0)
        return NULL;
    r->impossible = true;
    return strerror(errno);
}

static const char *
replace(struct replacement *r)
{
    char *temporary;
    const char *problem;
    const int fd = open_temporary(r, &temporary);

    if (fd < 0) {
        r->impossible = true;
        return strerror(errno);
    }
    problem = fill(r, fd);
    if (close(fd) != 0 && !problem)
        problem = strerror(errno);
    if (!problem)
        problem = put_in_place(r, temporary);
    if (problem && !remove_temporary(temporary))
        problem = arena_format(r->arena, "%s; %s is left behind: %s", problem, temporary,
                               strerror(errno));
    return problem;
}

/* Whoever reads the file now may see some of both contents.  `reason`: why it could not be
 * replaced. */
static const char *
overwrite(struct replacement *r, const char *reason)
{
    const int fd = open(r->path, O_RDWR | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW);
    const char *problem;

    if (fd < 0)
        return reason ? reason : strerror(errno);
    problem = has_changed(r) ? changed : write_in_place(fd, r->bytes, r->arena);
    if (close(fd) != 0 && !problem)
        problem = strerror(errno);
    return problem;
}

/* A signal may end the program before or after, and leave no temporary file. */
static const char *
put(struct replacement *r, bool in_place)
{
    const char *problem = NULL;
    sigset_t before;

    hold_signals(&before);
    r->impossible = in_place;
    if (!in_place)
        problem = replace(r);
    if (r->impossible && r->exists)
        problem = overwrite(r, problem);
    release_signals(&before);
    return problem;
}

/* Look at the file as it is.  NULL, or why not. */
static const char *
look(struct replacement *r)
{
    const int fd = open(r->path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    const char *problem = NULL;

    if (fd < 0)
        return errno == ENOENT && !r->as_read ? NULL : strerror(errno);
    r->exists = true;
    if (!attributes_take(&r->old, fd, r->arena))
        problem = strerror(errno);
    else if (r->as_read && !is_same(r->as_read, &r->old.status))
        problem = changed;
    close(fd);
    return problem;
}

const char *
replace_file(const char *path, const struct stamp *as_read, lucid_str bytes, struct arena *a)
{
    struct replacement r = { .as_read = as_read, .bytes = bytes, .arena = a };
    char *target = realpath(path, NULL);
    const char *problem;

    if (!target)
        return strerror(errno);
    r.path = arena_copy(a, str_from(target)).p;
    free(target);
    /* the directory alone would let a file be replaced that is read-only */
    if (!is_writable(r.path))
        return strerror(errno);
    problem = look(&r);
    return problem ? problem : put(&r, false);
}

const char *
put_file(const char *path, lucid_str bytes, struct arena *a)
{
    struct replacement r = { .path = path, .bytes = bytes, .arena = a };
    const char *problem = look(&r);

    return problem ? problem : put(&r, r.exists && r.old.status.st_nlink > 1);
}
