/* base/glob_read.c - patterns as a configuration writes them: braces, and what is wrong. */
#include "base/glob.h"

#include "base/glob_set.h"

enum { MAX_LENGTH = 4096, MAX_ALTERNATIVES = 256 };

/* Bytes to the next place where a brace may stand. */
static size_t
step(lucid_str s)
{
    if (s.p[0] == '\\' && s.n > 1)
        return 2;
    return s.p[0] == '[' ? glob_set_length(s) : 1;
}

/* Where the first of the bytes stands outside of inner braces; s.n: nowhere. */
static size_t
find_outside(lucid_str s, const char *bytes)
{
    size_t depth = 0, i = 0;

    while (i < s.n) {
        if (depth == 0 && s.p[i] && strchr(bytes, s.p[i]))
            break;
        if (s.p[i] == '{')
            depth++;
        if (s.p[i] == '}' && depth > 0)
            depth--;
        i += step(str_after(s, i));
    }
    return i < s.n ? i : s.n;
}

/* The pattern with one alternative in place of its first braces, which end at `end`. */
static lucid_str
choose(lucid_str pattern, size_t begin, size_t end, lucid_str one, struct arena *a)
{
    return str_from(arena_format(a, "%.*s%.*s%.*s", (int)begin, pattern.p, (int)one.n, one.p,
                                 (int)(pattern.n - end), pattern.p + end));
}

/* Each choice has a pair of braces less, so this comes to an end. */
static bool
add_choices(struct globs *to, lucid_str pattern, size_t most, struct arena *a)
{
    const size_t begin = find_outside(pattern, "{");
    lucid_str rest = str_after(pattern, begin);
    size_t end;

    if (to->n >= most)
        return false;
    end = rest.n > 0 ? find_outside(str_after(rest, 1), "}") : 0;
    if (rest.n == 0 || end == rest.n - 1) { /* none, or one that is not closed */
        globs_add(to, pattern, a);
        return true;
    }
    rest = str_after(rest, 1);
    end += begin + 2;
    for (size_t n = 0; rest.n > 0; rest = str_after(rest, n + 1)) {
        n = find_outside(rest, ",}");
        if (!add_choices(to, choose(pattern, begin, end, str_head(rest, n), a), most, a))
            return false;
        if (n == rest.n || rest.p[n] == '}')
            return true;
    }
    return true;
}

bool
globs_add_braces(struct globs *to, lucid_str pattern, struct arena *a)
{
    return add_choices(to, pattern, to->n + MAX_ALTERNATIVES, a);
}

bool
glob_next(lucid_str *rest, lucid_str *pattern)
{
    const size_t n = find_outside(*rest, ",");

    if (rest->n == 0)
        return false;
    *pattern = str_trim(str_head(*rest, n));
    *rest = str_after(*rest, n < rest->n ? n + 1 : n);
    return true;
}

/* What is wrong with the braces whose inside is at the head. */
static const char *
brace_problem(lucid_str inside)
{
    const size_t end = find_outside(inside, "}"), comma = find_outside(inside, ",}");

    if (end == inside.n)
        return "a { without its }: write \\{ for the character";
    if (comma == end)
        return "braces need alternatives, as in {md,txt}; write \\{ for the character";
    return NULL;
}

/* What is wrong with the part at the head, which is none of a name. */
static const char *
part_problem(lucid_str s)
{
    const size_t set = s.p[0] == '[' ? glob_set_length(s) : 0;

    if (set == 1)
        return "a [ without its ]: write \\[ for the character";
    if (set > 1)
        return glob_set_problem((lucid_str){ s.p + 1, set - 2 });
    if (s.p[0] == '\\' && s.n == 1)
        return "a backslash at the end";
    if (s.p[0] == '\\' && (is_ascii_alnum(s.p[1]) || s.p[1] == '/'))
        return "a backslash only quotes the next character; directories are separated by /";
    if (s.n > 1 && strchr("@!+?*", s.p[0]) && s.p[1] == '(')
        return "!(…), @(…) and the like are not supported: write {a,b}, or a pattern with !";
    return s.p[0] == '{' ? brace_problem(str_after(s, 1)) : NULL;
}

/* The parts between slashes: one that is empty, "." or ".." is in no path. */
static const char *
directory_problem(lucid_str s)
{
    while (s.n > 0) {
        const char *slash = memchr(s.p, '/', s.n);
        const lucid_str part = str_head(s, slash ? (size_t)(slash - s.p) : s.n);

        if (part.n == 0)
            return "an empty name between two slashes";
        if (str_equal(part, S(".")) || str_equal(part, S("..")))
            return "patterns do not leave the directory of the file that states them: no . or ..";
        s = str_after(s, part.n + (slash != NULL));
    }
    return NULL;
}

static const char *
head_problem(lucid_str s)
{
    if (s.n == 0 || str_equal(s, S("/")))
        return "it names nothing";
    if (s.n > MAX_LENGTH)
        return "it is longer than any path";
    if (s.p[0] == '#')
        return "in a .gitignore this is a comment: write \\# for the character";
    if (str_starts(s, S("~/")))
        return "~ is not expanded";
    return NULL;
}

const char *
glob_problem(lucid_str pattern, struct arena *a)
{
    const bool negated = pattern.n > 0 && pattern.p[0] == '!' && !str_starts(pattern, S("!("));
    lucid_str s = str_after(pattern, negated);
    const char *what = head_problem(s);
    size_t depth = 0;

    if (str_starts(s, S("./")))
        s = str_after(s, 2);
    s = str_after(s, s.n > 0 && s.p[0] == '/');
    for (size_t i = 0; i < s.n && !what; i += step(str_after(s, i))) {
        what = part_problem(str_after(s, i));
        depth += s.p[i] == '{';
        if (s.p[i] == '}' && depth-- == 0)
            what = "a } without its {: write \\} for the character";
    }
    if (!what)
        what = directory_problem(s);
    return what ? arena_format(a, "pattern '%.*s': %s", (int)pattern.n, pattern.p, what) : NULL;
}
