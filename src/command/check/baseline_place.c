/* command/check/baseline_place.c - where the files of a saved report are. */
#define _DEFAULT_SOURCE
#include "command/check/baseline_place.h"

#include <errno.h>
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

/* The search for the directory that the paths begin in. */
struct search {
    struct baseline *of;
    lucid_str best;
    size_t most; /* files that are there */
    int error;   /* why it is not known what is there; 0: it is */
    struct arena *arena;
};

static bool
has(struct search *s, lucid_str directory, lucid_str name)
{
    const int there = is_there(join(directory, name, s->arena));

    if (there < 0 && errno != ENAMETOOLONG)
        s->error = errno;
    return there > 0;
}

/* Take the directory if it holds more of the files than the best so far. */
static void
offer(struct search *s, lucid_str directory)
{
    size_t n = 0;

    for (size_t i = 0; i < s->of->n && i < MAX_TRIED; i++)
        n += has(s, directory, *baseline_path(s->of, i));
    if (s->best.n == 0 || n > s->most) {
        s->most = n;
        s->best = directory;
    }
}

/* The directory of the report, one above it up to the top of a repository, or the current
 * one: that comes last, for a file in it must not pass for one of the same name. */
static void
find_directory(struct search *s, const char *name)
{
    const char *here = real_path(".", s->arena), *report = NULL;
    const bool gone = !here && errno == ENOENT;

    if (!here && !gone)
        s->error = errno;
    if (!is_standard_input(name) && !(report = real_path(name, s->arena)))
        s->error = errno;
    for (lucid_str up = report ? parent_directory(str_from(report)) : s->best; up.n > 0;
         up = parent_directory(up)) {
        offer(s, up);
        if (up.n == 1 || has(s, up, S(".git")))
            break;
    }
    offer(s, here ? str_from(here) : S("/"));
}

bool
place_baseline(struct baseline *b, const char *name, struct arena *a)
{
    struct search s = { .of = b, .best = S(""), .arena = a };

    find_directory(&s, name);
    for (size_t i = 0; i < b->n; i++) {
        lucid_str *path = baseline_path(b, i);
        const char *real = real_path(join(s.best, *path, a), a);

        if (!real && errno != ENAMETOOLONG)
            s.error = errno;
        if (real && !str_equal(*path, S("(stdin)")))
            *path = str_from(real);
    }
    baseline_sort(b);
    errno = s.error;
    return s.error == 0;
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
