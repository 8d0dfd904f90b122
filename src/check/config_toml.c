/*
 * check/config_toml.c - the rules that front matter in TOML gives under `lucid`.
 *
 * [lucid.word-count] and min = 300 in it, or lucid.word-count.min = 300: a
 * line each, what notation/toml.c reads over.
 */
#include "check/config.h"

enum { MAX_PATH = 128 };

struct lines {
    struct arena *arena;
    const char *name;
    unsigned line;
    lucid_str table; /* below lucid: "word-count", "" */
    bool ours;       /* inside [lucid] */
    bool top;        /* before the first table */
    struct own_settings *to;
};

static void
complain(struct lines *l, lucid_str line, const char *at, const char *what)
{
    if (!l->to->problem.what)
        l->to->problem =
            (struct config_problem){ what, { l->name, l->line, (unsigned)(at - line.p) + 1 } };
}

static bool
is_key(char c)
{
    return is_ascii_alpha(c) || is_ascii_digit(c) || c == '-' || c == '_';
}

/* A dotted key without its quotes and blanks, up to `end`; 0 when it is none. */
static size_t
read_path(lucid_str s, char end, char to[MAX_PATH])
{
    size_t n = 0;

    for (size_t i = 0; i < s.n && n < MAX_PATH; i++) {
        if (s.p[i] == end)
            return n;
        if (is_key(s.p[i]) || s.p[i] == '.')
            to[n++] = s.p[i];
        else if (s.p[i] != '"' && s.p[i] != '\'' && !is_ascii_space(s.p[i]))
            return 0;
    }
    return 0;
}

/* The value without a comment, quotes, or the brackets of an array. */
static const char *
read_value(lucid_str s, struct arena *a)
{
    char *to = arena_allocate(a, s.n + 1, 1);
    char quote = '\0';
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++) {
        const char c = s.p[i];

        if (quote ? c == quote : c == '"' || c == '\'')
            quote = quote ? '\0' : c;
        else if (!quote && c == '#')
            break;
        else if (quote || (c != '[' && c != ']'))
            to[n++] = c;
    }
    return arena_copy(a, str_trim((lucid_str){ to, n })).p;
}

static void
read_assignment(struct lines *l, lucid_str line, lucid_str path, lucid_str value)
{
    const char *key = arena_format(l->arena, "%.*s%s%.*s", (int)l->table.n, l->table.p,
                                   l->table.n ? "." : "", (int)path.n, path.p);
    struct assignment one = { .value = { .from = { l->name, l->line, 1 } } };
    const char *problem;

    if (value.n > 0 && value.p[0] == '{') {
        complain(l, line, value.p, "write a table of its own: [lucid.word-count]");
        return;
    }
    problem =
        assignment_read(str_from(arena_format(l->arena, "%s=%s", key, read_value(value, l->arena))),
                        &one, l->arena);
    if (problem)
        complain(l, line, line.p, problem);
    else
        assignments_add(&l->to->sets, &one, l->arena);
}

static void
open_table(struct lines *l, lucid_str line)
{
    char path[MAX_PATH];
    const lucid_str found = { path, read_path(str_after(line, 1), ']', path) };

    l->top = false;
    l->ours = str_equal(found, S("lucid")) || str_starts(found, S("lucid."));
    l->table = (lucid_str){ "", 0 };
    if (l->ours && found.n > 6)
        l->table = arena_copy(l->arena, str_after(found, 6));
}

/* lucid = "off" */
static void
read_switch(struct lines *l, lucid_str line, lucid_str value)
{
    struct rule_value word = { .set = false };

    if (switch_read(str_from(read_value(value, l->arena)), &word))
        l->to->off = word.number == 0;
    else
        complain(l, line, value.p, "write a table: [lucid.word-count]");
}

static void
read_line(struct lines *l, lucid_str line)
{
    const lucid_str s = str_trim(line);
    const char *equals = s.n ? memchr(s.p, '=', s.n) : NULL;
    char bytes[MAX_PATH];
    lucid_str path, value;

    if (s.n > 0 && s.p[0] == '[') {
        open_table(l, s);
        return;
    }
    path = (lucid_str){ bytes, read_path(s, '=', bytes) };
    if (!equals || path.n == 0)
        return;
    value = str_trim(str_after(s, (size_t)(equals - s.p) + 1));
    if (l->ours)
        read_assignment(l, line, path, value);
    else if (l->top && str_equal(path, S("lucid")))
        read_switch(l, line, value);
    else if (l->top && str_starts(path, S("lucid.")))
        read_assignment(l, line, str_after(path, 6), value);
}

void
config_read_toml(const struct frontmatter *metadata, const char *name, struct own_settings *to,
                 struct arena *a)
{
    struct lines l = {
        .arena = a, .name = name, .line = metadata->settings_line, .top = true, .to = to
    };
    lucid_str rest = metadata->settings, line;

    while (str_next_line(&rest, &line)) {
        l.line++;
        read_line(&l, line);
    }
}
