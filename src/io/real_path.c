/* io/real_path.c - the place that a path names, however it is written. */
#define _DEFAULT_SOURCE
#include "io/real_path.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

lucid_str
parent_directory(lucid_str path)
{
    size_t n = path.n;

    while (n > 0 && path.p[n - 1] != '/')
        n--;
    return n > 1 ? str_head(path, n - 1) : S("/");
}

lucid_str
path_below(lucid_str directory, lucid_str path)
{
    if (str_equal(directory, S("/")))
        return str_after(path, 1);
    if (!str_starts(path, directory) || path.n <= directory.n + 1 || path.p[directory.n] != '/')
        return (lucid_str){ "", 0 };
    return str_after(path, directory.n + 1);
}

/* The names one after the other: "." is none, ".." takes the one before away. */
static const char *
add_names(lucid_str directory, lucid_str names, struct arena *a)
{
    while (names.n > 0) {
        const char *slash = memchr(names.p, '/', names.n);
        const lucid_str name = str_head(names, slash ? (size_t)(slash - names.p) : names.n);

        names = str_after(names, slash ? name.n + 1 : name.n);
        if (name.n == 0 || str_equal(name, S(".")))
            continue;
        if (str_equal(name, S("..")))
            directory = parent_directory(directory);
        else
            directory = str_from(arena_format(a, "%.*s%s%.*s", (int)directory.n, directory.p,
                                              directory.n == 1 ? "" : "/", (int)name.n, name.p));
    }
    return arena_copy(a, directory).p;
}

static bool
is_absence(int reason)
{
    return reason == ENOENT || reason == ENOTDIR;
}

int
is_there(const char *path)
{
    struct stat s;

    if (lstat(path, &s) == 0)
        return 1;
    return is_absence(errno) ? 0 : -1;
}

int
is_regular_file(const char *path)
{
    struct stat s;

    if (stat(path, &s) == 0)
        return S_ISREG(s.st_mode);
    return is_absence(errno) ? 0 : -1;
}

const char *
real_path(const char *path, struct arena *a)
{
    char real[PATH_MAX];
    size_t n = strlen(path);

    if (n >= PATH_MAX) {
        errno = ENAMETOOLONG;
        return NULL;
    }
    if (realpath(path, real))
        return arena_copy(a, str_from(real)).p;
    while (n > 0 && is_absence(errno)) {
        while (n > 0 && path[n - 1] != '/')
            n--;
        while (n > 1 && path[n - 1] == '/')
            n--;
        if (realpath(n > 0 ? arena_copy(a, (lucid_str){ path, n }).p : ".", real))
            return add_names(arena_copy(a, str_from(real)), str_from(path + n), a);
        if (n == 1 && path[0] == '/')
            break;
    }
    return NULL;
}
