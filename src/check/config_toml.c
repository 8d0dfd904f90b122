/*
 * check/config_toml.c - the rules that front matter in TOML gives under `lucid`.
 *
 * [lucid.word-count] and min = 300 in it, or lucid.word-count.min = 300: a
 * line each, what notation/toml.c reads over.
 */
#include "check/config.h"
#include "check/tiers.h"

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

/* Limits by severity may stand in an inline table, nothing else: rule.setting is a limit. */
static bool
may_be_table(struct lines *l, lucid_str key)
{
    const size_t n = strcspn(key.p, ".");
    size_t rule, setting;
    const char *hint;

    return n < key.n && rule_named(str_head(key, n), &rule, l->arena, &hint) &&
           setting_named(settings_of(rule), str_after(key, n + 1), &setting, l->arena, &hint) &&
           setting_is_limit(&settings_of(rule)[setting]);
}

static void
read_assignment(struct lines *l, lucid_str line, lucid_str path, lucid_str value)
{
    const char *key = arena_format(l->arena, "%.*s%s%.*s", (int)l->table.n, l->table.p,
                                   l->table.n ? "." : "", (int)path.n, path.p);
    const struct origin from = { l->name, l->line, 1 };
    const char *problem;

    if (value.n > 0 && value.p[0] == '{' && !may_be_table(l, str_from(key))) {
        complain(l, line, value.p, "write a table of its own: [lucid.word-count]");
        return;
    }
    problem =
        assignment_read(str_from(arena_format(l->arena, "%s=%s", key, read_value(value, l->arena))),
                        from, &l->to->sets, l->arena);
    if (problem)
        complain(l, line, line.p, problem);
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
