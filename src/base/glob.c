/* base/glob.c - does a pattern match a path? */
#include "base/glob.h"

#include "base/glob_set.h"

/* Bytes of the part of a pattern that matches one byte of a path. */
static size_t
part_length(lucid_str p)
{
    if (p.p[0] == '\\' && p.n > 1)
        return 2;
    return p.p[0] == '[' ? glob_set_length(p) : 1;
}

/* Does the part of n bytes at the head of the pattern match the byte?  A set that does not
 * end matches nothing, as in git. */
static bool
part_matches(lucid_str pattern, size_t n, char c)
{
    if (pattern.p[0] == '?')
        return c != '/';
    if (pattern.p[0] == '\\' && n == 2)
        return pattern.p[1] == c;
    if (pattern.p[0] == '[')
        return n > 1 && c != '/' && glob_set_has((lucid_str){ pattern.p + 1, n - 2 }, c);
    return pattern.p[0] == c;
}

/* Where to go on when the rest does not match: a star takes one byte more. */
struct retry {
    lucid_str pattern, path;
    bool set;
    bool slashes; /* it takes them too */
    bool parts;   /* it takes whole parts of the path, each with its slash */
};

/* Go back to a star; false when it cannot take more. */
static bool
take_more(struct retry *r, lucid_str *pattern, lucid_str *path)
{
    do {
        if (!r->set || r->path.n == 0 || (!r->slashes && r->path.p[0] == '/'))
            return false;
        r->path = str_after(r->path, 1);
    } while (r->parts && r->path.p[-1] != '/');
    *pattern = r->pattern;
    *path = r->path;
    return true;
}

/* Two stars that are a part of the path by themselves: elsewhere they are one. */
static bool
is_any_directories(lucid_str all, lucid_str rest)
{
    return str_starts(rest, S("**")) && (rest.p == all.p || rest.p[-1] == '/') &&
           (rest.n == 2 || rest.p[2] == '/');
}

/* The last * and the last ** are the only ones that need be tried again. */
static bool
match(lucid_str all, lucid_str path)
{
    struct retry one = { .set = false }, any = { .set = false };
    lucid_str pattern = all;

    for (;;) {
        const size_t n = pattern.n ? part_length(pattern) : 0;

        if (is_any_directories(all, pattern)) {
            const bool parts = pattern.n > 2;

            pattern = str_after(pattern, parts ? 3 : 2);
            any = (struct retry){ pattern, path, true, true, parts };
            one.set = false;
        } else if (pattern.n && pattern.p[0] == '*') {
            pattern = str_after(pattern, 1);
            one = (struct retry){ pattern, path, true, false, false };
        } else if (pattern.n && path.n && part_matches(pattern, n, path.p[0])) {
            pattern = str_after(pattern, n);
            path = str_after(path, 1);
        } else if (!pattern.n && !path.n) {
            return true;
        } else if (!take_more(&one, &pattern, &path)) {
            one.set = false;
            if (!take_more(&any, &pattern, &path))
                return false;
        }
    }
}

static lucid_str
last_part(lucid_str path)
{
    size_t n = path.n;

    while (n > 0 && path.p[n - 1] != '/')
        n--;
    return str_after(path, n);
}

static bool
matches(const struct glob *g, lucid_str path, bool directory)
{
    if (g->directories && !directory)
        return false;
    return match(g->text, g->anchored ? path : last_part(path));
}

size_t
globs_last(const struct globs *of, lucid_str path, bool directory)
{
    for (size_t i = of->n; i-- > 0;)
        if (matches(&of->list[i], path, directory))
            return i;
    return of->n;
}

enum globs_verdict
globs_judge(const struct globs *of, lucid_str path, bool directory)
{
    enum globs_verdict verdict = GLOBS_SILENT;

    for (size_t i = 0, last; of->n > 0 && i <= path.n; i++) {
        if (i < path.n && path.p[i] != '/')
            continue;
        last = globs_last(of, str_head(path, i), i < path.n || directory);
        if (last < of->n)
            verdict = of->list[last].negated ? GLOBS_TAKEN_BACK : GLOBS_MATCHED;
        if (verdict == GLOBS_MATCHED)
            break;
    }
    return verdict;
}

void
globs_add(struct globs *to, lucid_str pattern, struct arena *a)
{
    struct glob g = { .negated = pattern.n > 0 && pattern.p[0] == '!' };
    lucid_str s = str_after(pattern, g.negated);

    if (str_starts(s, S("./")))
        s = str_after(s, 1);
    if (s.n > 0 && s.p[s.n - 1] == '/') {
        g.directories = true;
        s.n--;
    }
    g.anchored = s.n > 0 && memchr(s.p, '/', s.n);
    g.text = arena_copy(a, str_after(s, s.n > 0 && s.p[0] == '/'));
    if (g.text.n == 0)
        return;
    to->list = arena_grow(a, to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n++] = g;
}
