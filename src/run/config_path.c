/* run/config_path.c - absolute paths, of what need not be there. */
#define _DEFAULT_SOURCE
#include "run/config_path.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

const char *
path_join(struct arena *a, const char *directory, const char *name)
{
    if (name[0] == '/')
        return name;
    return arena_format(a, "%s%s%s", directory, strcmp(directory, "/") == 0 ? "" : "/", name);
}

const char *
path_directory(struct arena *a, const char *path)
{
    const char *slash = strrchr(path, '/');
    const size_t n = slash ? (size_t)(slash - path) : 0;

    return n == 0 ? "/" : arena_copy(a, (lucid_str){ path, n }).p;
}

lucid_str
path_under(const char *directory, const char *path)
{
    const size_t n = strcmp(directory, "/") == 0 ? 0 : strlen(directory);

    if (strncmp(path, directory, n) != 0 || path[n] != '/')
        return (lucid_str){ "", 0 };
    return str_from(path + n + 1);
}

const char *
path_shown(const char *path)
{
    char here[PATH_MAX];
    lucid_str below = { "", 0 };

    if (getcwd(here, sizeof here) && strcmp(here, "/") != 0)
        below = path_under(here, path);
    return below.n > 0 ? below.p : path;
}

/* Is it a longer name than the system can look up, or one of nothing? */
static bool
is_of_nothing(int reason)
{
    return reason == ENOENT || reason == ENOTDIR || reason == ENAMETOOLONG;
}

/* The real path of the longest head of the name that is there, which may be nothing of it;
 * NULL and errno. */
static char *
real_head(lucid_str name, size_t *n)
{
    char head[PATH_MAX], *real = NULL;

    for (*n = name.n; *n > 0 && !real;) {
        if (*n < sizeof head) {
            memcpy(head, name.p, *n);
            head[*n] = '\0';
            real = realpath(head, NULL);
            if (!real && !is_of_nothing(errno))
                return NULL;
        }
        while (!real && *n > 0 && name.p[*n - 1] == '/')
            --*n;
        while (!real && *n > 0 && name.p[*n - 1] != '/')
            --*n;
    }
    return real ? real : realpath(".", NULL);
}

/* Add a part to a path of n bytes; returns its length then. */
static size_t
add_part(char *path, size_t n, lucid_str part)
{
    if (str_equal(part, S(".."))) {
        while (n > 1 && path[--n] != '/')
            continue;
    } else if (part.n > 0 && !str_equal(part, S("."))) {
        if (n > 1)
            path[n++] = '/';
        memcpy(path + n, part.p, part.n);
        n += part.n;
    }
    path[n] = '\0';
    return n;
}

const char *
path_absolute(struct arena *a, lucid_str name)
{
    size_t head, n;
    char *real = real_head(name, &head), *path;
    lucid_str rest = str_after(name, head);

    if (!real && errno != ENOENT) /* where the current directory is gone, all is below the root */
        return NULL;
    n = real ? strlen(real) : 1;
    path = arena_allocate(a, n + rest.n + 2, 1);
    memcpy(path, real ? real : "/", n);
    free(real);
    while (rest.n > 0) {
        const char *slash = memchr(rest.p, '/', rest.n);
        const size_t part = slash ? (size_t)(slash - rest.p) : rest.n;

        n = add_part(path, n, str_head(rest, part));
        rest = str_after(rest, slash ? part + 1 : part);
    }
    return path;
}

const char *
user_config_path(struct arena *a)
{
    const char *base = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");

    if (base && base[0] == '/')
        return path_join(a, base, "lucid/config.yaml");
    if (home && home[0] == '/')
        return path_join(a, home, ".config/lucid/config.yaml");
    return NULL;
}
