/* io/follow_link.c - the file that a name stands for. */
#define _DEFAULT_SOURCE
#include "io/follow_link.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

enum { MAX_LINKS = 40 }; /* as Linux has it */

/* The real path of a directory, with a slash at its end; NULL and errno. */
static const char *
real_directory(lucid_str path, struct arena *a)
{
    char *real = realpath(path.n > 0 ? arena_copy(a, path).p : ".", NULL);
    const char *to;

    if (!real)
        return NULL;
    to = arena_format(a, "%s/", strcmp(real, "/") == 0 ? "" : real);
    free(real);
    return to;
}

/* Linux: the open files of a process are links in /proc/PID/fd. */
static int
descriptor_named(const char *directory, lucid_str name, struct arena *a)
{
    int fd = 0;

    if (strcmp(directory, arena_format(a, "/proc/%ld/fd/", (long)getpid())) != 0 || name.n > 6)
        return -1;
    for (size_t i = 0; i < name.n; i++) {
        if (!is_ascii_digit(name.p[i]))
            return -1;
        fd = 10 * fd + (name.p[i] - '0');
    }
    return fd;
}

/* What the link holds, seen from the directory it is in; `path` itself: it is no link.  NULL
 * and errno. */
static const char *
read_link(const char *path, const char *directory, struct arena *a)
{
    char *to = arena_allocate(a, PATH_MAX + 1, 1);
    const ssize_t n = readlink(path, to, PATH_MAX);

    if (n <= 0)
        return errno == EINVAL || errno == ENOENT ? path : NULL;
    return to[0] == '/' ? to : arena_format(a, "%s%s", directory, to);
}

const char *
follow_link(const char *path, int *fd, struct arena *a)
{
    *fd = -1;
    for (int links = 0; links < MAX_LINKS; links++) {
        const char *slash = strrchr(path, '/'), *next, *directory;
        const lucid_str name = str_from(slash ? slash + 1 : path);

        directory = real_directory((lucid_str){ path, (size_t)(name.p - path) }, a);
        if (!directory)
            return NULL;
        if (name.n == 0) {
            errno = EISDIR;
            return NULL;
        }
        *fd = descriptor_named(directory, name, a);
        path = arena_format(a, "%s%s", directory, name.p);
        next = *fd < 0 ? read_link(path, directory, a) : path;
        if (!next || next == path)
            return next;
        path = next;
    }
    errno = ELOOP;
    return NULL;
}
