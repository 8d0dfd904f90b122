/* check/suppress.c - comments in the text that silence rules. */
#include "check/suppress.h"

#include "base/suggest.h"

enum { MAX_COMMENTS = 1024, MAX_COMMENT = 4096 };

static const struct {
    const char *name;
    enum comment_kind kind;
} verbs[] = {
    { "lucid-disable", COMMENT_DISABLE },
    { "lucid-enable", COMMENT_ENABLE },
    { "lucid-disable-next-line", COMMENT_NEXT_LINE },
};

enum { VERBS = sizeof verbs / sizeof *verbs };

static bool
is_separator(char c)
{
    return is_ascii_space(c) || c == ',';
}

/* Cut the first name off *rest; false when there is none left. */
static bool
next_name(lucid_str *rest, lucid_str *name)
{
    size_t n = 0;

    while (rest->n > 0 && is_separator(rest->p[0]))
        *rest = str_after(*rest, 1);
    while (n < rest->n && !is_separator(rest->p[n]))
        n++;
    *name = str_head(*rest, n);
    *rest = str_after(*rest, n);
    return n > 0;
}

static void
set_verb(struct comment *c, lucid_str name, struct arena *a)
{
    struct suggestion n = { .wanted = name };

    for (size_t i = 0; i < VERBS; i++) {
        if (str_equal(str_from(verbs[i].name), name)) {
            c->kind = verbs[i].kind;
            return;
        }
        suggestion_offer(&n, verbs[i].name);
    }
    c->problem =
        arena_format(a, "unknown comment '%.*s'%s%s%s", (int)(name.n & 0xFF), name.p,
                     n.best ? ", did you mean '" : "", n.best ? n.best : "", n.best ? "'?" : "");
}

/* The line after `at` that is not blank, in bytes of the text. */
static void
find_next_line(lucid_str text, size_t at, struct comment *c, uint64_t offset)
{
    lucid_str rest = str_after(text, at), line;

    str_next_line(&rest, &line);
    while (str_next_line(&rest, &line))
        if (str_trim(line).n > 0) {
            c->begin = offset + (uint64_t)(line.p - text.p);
            c->end = c->begin + line.n;
            return;
        }
}

static void
add_comment(struct suppressions *to, const struct comment *c, struct arena *a)
{
    if (to->n > MAX_COMMENTS)
        return;
    to->list = arena_grow(a, to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n] = *c;
    if (to->n++ == MAX_COMMENTS)
        to->list[MAX_COMMENTS].problem = "more than 1024 comments for lucid";
}

/* One comment's inside; each rule it names becomes an entry. */
static void
read_comment(struct suppressions *to, lucid_str inside, struct comment c, struct arena *a)
{
    lucid_str name;
    const char *hint;
    bool all = true;

    next_name(&inside, &name);
    set_verb(&c, name, a);
    while (next_name(&inside, &name)) {
        all = false;
        if (!rule_named(name, &c.rule, a, &hint) && !c.problem)
            c.problem =
                arena_format(a, "unknown rule '%.*s'%s", (int)(name.n & 0xFF), name.p, hint);
        add_comment(to, &c, a);
    }
    if (all)
        add_comment(to, &c, a);
}

/* Where the comment ends that begins at the head of s: at its "-->". */
static size_t
comment_length(lucid_str s)
{
    s = str_head(s, MAX_COMMENT);
    for (size_t i = 4; i + 3 <= s.n; i++)
        if (s.p[i] == '-' && str_starts(str_after(s, i), S("-->")))
            return i;
    return 0;
}

void
suppressions_find(struct suppressions *to, lucid_str text, uint64_t offset, struct arena *a)
{
    lucid_str rest = text;

    while (rest.n > 0) {
        const char *found = memchr(rest.p, '<', rest.n);
        struct comment c = { .rule = NO_RULE };
        lucid_str inside;
        size_t n;

        if (!found)
            return;
        rest = str_after(rest, (size_t)(found - rest.p));
        n = str_starts(rest, S("<!--")) ? comment_length(rest) : 0;
        inside = n ? str_trim((lucid_str){ rest.p + 4, n - 4 }) : (lucid_str){ "", 0 };
        if (str_starts(inside, S("lucid-"))) {
            c.at = offset + (uint64_t)(rest.p - text.p);
            find_next_line(text, (size_t)(rest.p - text.p) + n, &c, offset);
            read_comment(to, inside, c, a);
        }
        rest = str_after(rest, n ? n : 1);
    }
}

const struct comment *
suppressions_wrong(const struct suppressions *of)
{
    for (size_t i = 0; i < of->n; i++)
        if (of->list[i].problem && !of->list[i].shown)
            return &of->list[i];
    return NULL;
}

void
suppressions_show(struct suppressions *of, lucid_str block, uint64_t offset)
{
    for (size_t i = 0; i < of->n; i++) {
        struct comment *c = &of->list[i];

        if (c->at >= offset && c->at - offset < block.n && block.p[c->at - offset] != LUCID_MASK)
            c->shown = true;
    }
}

static bool
speaks_of(const struct comment *c, size_t rule)
{
    return !c->shown && (c->rule == NO_RULE || c->rule == rule);
}

bool
is_suppressed(const struct suppressions *of, size_t rule, bool whole, uint64_t at)
{
    bool silent = false;

    for (size_t i = 0; i < of->n; i++) {
        const struct comment *c = &of->list[i];

        if (!speaks_of(c, rule))
            continue;
        if (c->kind == COMMENT_NEXT_LINE && at >= c->begin && at < c->end)
            return true;
        if (c->kind == COMMENT_DISABLE && whole)
            return true;
        if (c->kind != COMMENT_NEXT_LINE && c->at <= at)
            silent = c->kind == COMMENT_DISABLE;
    }
    return silent;
}
