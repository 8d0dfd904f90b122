/* check/suppress.c - comments in the text that silence rules. */
#include "check/suppress.h"

#include "base/suggest.h"
#include "check/comment_scan.h"

enum { MAX_COMMENTS = 1024 };

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

/* Cut the first name off *rest; false when there is none left.  A reason may follow
 * behind "--". */
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
    return n > 0 && !str_equal(*name, S("--"));
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

void
suppressions_find(struct suppressions *to, const struct commented_text *in, struct arena *a)
{
    struct comment_scan scan = { .text = in->text, .tagged = in->tagged };
    struct scanned_comment found;

    while (comment_next(&scan, &found)) {
        struct comment c = { .rule = NO_RULE, .at = in->offset + found.begin };

        if (!str_starts(found.inside, S("lucid-")))
            continue;
        c.text = arena_copy(a, str_head(str_after(in->text, found.begin), found.end - found.begin));
        find_next_line(in->text, found.end, &c, in->offset);
        read_comment(to, found.inside, c, a);
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

        /* in the place of a comment that is hidden there may be the blank of a line's end */
        if (c->at >= offset && c->at - offset < block.n && block.p[c->at - offset] == c->text.p[0])
            c->shown = true;
    }
}

static bool
speaks_of(const struct comment *c, size_t rule)
{
    return !c->shown && (c->rule == NO_RULE || c->rule == rule);
}

/* The comment that silences the rule, or NULL. */
static struct comment *
find_silencer(const struct suppressions *of, size_t rule, bool whole, uint64_t at)
{
    struct comment *silencer = NULL;

    for (size_t i = 0; i < of->n; i++) {
        struct comment *c = &of->list[i];

        if (!speaks_of(c, rule))
            continue;
        if (c->kind == COMMENT_NEXT_LINE && at >= c->begin && at < c->end)
            return c;
        if (c->kind == COMMENT_DISABLE && whole)
            return c;
        if (c->kind == COMMENT_ENABLE && c->at <= at)
            silencer = NULL;
        if (c->kind == COMMENT_DISABLE && c->at <= at && !silencer)
            silencer = c;
    }
    return silencer;
}

bool
is_suppressed(struct suppressions *of, size_t rule, bool whole, uint64_t at)
{
    struct comment *silencer = find_silencer(of, rule, whole, at);

    if (silencer)
        silencer->used = true;
    return silencer != NULL;
}
