/* command/check/baseline_place.c - where the files of a saved report are. */
#define _DEFAULT_SOURCE
#include "command/check/baseline_place.h"

#include <unistd.h>

#include "io/real_path.h"
#include "run/run.h"

enum { MAX_TRIED = 256 }; /* files: enough to tell one directory from another */

static const char *
join(lucid_str directory, lucid_str path, struct arena *a)
{
    if (path.n > 0 && path.p[0] == '/')
        return path.p;
    return arena_format(a, "%.*s/%s", (int)directory.n, directory.p, path.p);
}

static size_t
count_files(struct baseline *b, lucid_str directory, struct arena *a)
{
    size_t n = 0;

    for (size_t i = 0; i < b->n && i < MAX_TRIED; i++)
        n += access(join(directory, *baseline_path(b, i), a), F_OK) == 0;
    return n;
}

/* Take the directory if it holds more of the files than the best so far. */
static void
offer(struct baseline *b, lucid_str directory, lucid_str *best, size_t *most, struct arena *a)
{
    const size_t n = count_files(b, directory, a);

    if (best->n == 0 || n > *most) {
        *most = n;
        *best = directory;
    }
}

/* The directory of the report, one above it up to the top of a repository, or the current
 * one: that comes last, for a file in it must not pass for one of the same name. */
static lucid_str
find_directory(struct baseline *b, const char *name, struct arena *a)
{
    const char *here = real_path(".", a);
    const char *report = is_standard_input(name) ? NULL : real_path(name, a);
    lucid_str best = { "", 0 };
    size_t most = 0;

    for (lucid_str up = report ? parent_directory(str_from(report)) : best; up.n > 0;
         up = parent_directory(up)) {
        offer(b, up, &best, &most, a);
        if (up.n == 1 || access(join(up, S(".git"), a), F_OK) == 0)
            break;
    }
    offer(b, here ? str_from(here) : S("/"), &best, &most, a);
    return best;
}

void
place_baseline(struct baseline *b, const char *name, struct arena *a)
{
    const lucid_str directory = find_directory(b, name, a);

    for (size_t i = 0; i < b->n; i++) {
        lucid_str *path = baseline_path(b, i);
        const char *real = real_path(join(directory, *path, a), a);

        if (real && !str_equal(*path, S("(stdin)")))
            *path = str_from(real);
    }
    baseline_sort(b);
}

bool
baseline_is_here(struct baseline *b)
{
    for (size_t i = 0; i < b->n; i++) {
        const lucid_str path = *baseline_path(b, i);

        if (str_equal(path, S("(stdin)")) || access(path.p, F_OK) == 0)
            return true;
    }
    return b->n == 0;
}
