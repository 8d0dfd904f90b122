/* base/glob.c - patterns for paths. */
#include "base/glob.h"

/* Bytes of the part of a pattern that matches one byte of a path. */
static size_t
part_length(lucid_str p)
{
    size_t n = 2;

    if (p.p[0] == '\\' && p.n > 1)
        return 2;
    if (p.p[0] != '[')
        return 1;
    n += p.n > 1 && (p.p[1] == '!' || p.p[1] == '^');
    while (n < p.n && p.p[n] != ']')
        n++;
    return n < p.n ? n + 1 : 1;
}

static bool
is_in_set(lucid_str set, char c)
{
    const bool negated = set.n > 0 && (set.p[0] == '!' || set.p[0] == '^');
    bool found = false;

    for (size_t i = negated; i < set.n; i++) {
        const unsigned char from = (unsigned char)set.p[i];
        const bool range = i + 2 < set.n && set.p[i + 1] == '-';
        const unsigned char to = range ? (unsigned char)set.p[i + 2] : from;

        found |= (unsigned char)c >= from && (unsigned char)c <= to;
        i += range ? 2 : 0;
    }
    return found != negated;
}

/* Does the part of n bytes at the head of the pattern match the byte? */
static bool
part_matches(lucid_str pattern, size_t n, char c)
{
    if (pattern.p[0] == '?')
        return c != '/';
    if (pattern.p[0] == '\\' && n == 2)
        return pattern.p[1] == c;
    if (pattern.p[0] == '[' && n > 2)
        return c != '/' && is_in_set((lucid_str){ pattern.p + 1, n - 2 }, c);
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

/* The last * and the last ** are the only ones that need be tried again. */
static bool
match(lucid_str pattern, lucid_str path)
{
    struct retry one = { .set = false }, any = { .set = false };

    for (;;) {
        const size_t n = pattern.n ? part_length(pattern) : 0;

        if (str_starts(pattern, S("**"))) {
            const bool parts = pattern.n > 2 && pattern.p[2] == '/';

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

/* Does it match one of the directories that the path is below? */
static bool
matches_above(lucid_str pattern, lucid_str path)
{
    for (size_t i = 0; i < path.n; i++)
        if (path.p[i] == '/' && match(pattern, str_head(path, i + 1)))
            return true;
    return false;
}

bool
glob_match(lucid_str pattern, lucid_str path)
{
    if (str_starts(pattern, S("./")))
        pattern = str_after(pattern, 2);
    if (pattern.n == 0)
        return false;
    if (pattern.p[pattern.n - 1] == '/')
        return matches_above(pattern, path);
    if (!memchr(pattern.p, '/', pattern.n))
        return match(pattern, last_part(path));
    return match(pattern, path);
}
