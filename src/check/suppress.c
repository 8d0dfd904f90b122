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

/* A line that is not blank, behind another one. */
struct line_after {
    size_t until; /* the end of that one, 0: none is known */
    uint64_t begin, end;
};

/* The line after `at`: many comments may stand in one line. */
static void
find_next_line(lucid_str text, size_t at, struct line_after *known, uint64_t offset)
{
    lucid_str rest = str_after(text, at), line;

    if (at < known->until)
        return;
    str_next_line(&rest, &line);
    *known = (struct line_after){ .until = text.n - rest.n };
    while (str_next_line(&rest, &line))
        if (str_trim(line).n > 0) {
            known->begin = offset + (uint64_t)(line.p - text.p);
            known->end = known->begin + line.n;
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
    struct line_after next = { .until = 0 };
    struct scanned_comment found;

    while (to->n <= MAX_COMMENTS && comment_next(&scan, &found)) {
        struct comment c = { .rule = NO_RULE, .at = in->offset + found.begin };

        if (!str_starts(found.inside, S("lucid-")))
            continue;
        c.text = arena_copy(a, str_head(str_after(in->text, found.begin), found.end - found.begin));
        find_next_line(in->text, found.end, &next, in->offset);
        c.begin = next.begin;
        c.end = next.end;
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

/* The first comment that silences a rule on the text as a whole. */
static struct comment *
find_silencer(const struct suppressions *of, size_t rule)
{
    for (size_t i = 0; i < of->n; i++)
        if (of->list[i].kind == COMMENT_DISABLE && speaks_of(&of->list[i], rule))
            return &of->list[i];
    return NULL;
}

static void
pass_comment(struct silence *s, struct comment *c)
{
    if (c->kind == COMMENT_ENABLE)
        s->disabled = NULL;
    else if (c->kind == COMMENT_DISABLE && !s->disabled)
        s->disabled = c;
    else if (c->kind == COMMENT_NEXT_LINE && (!s->before[1] || s->before[1]->begin != c->begin)) {
        s->before[0] = s->before[1];
        s->before[1] = c;
    }
}

/* The same at an offset.  Rules go through the text from its begin to its end. */
static struct comment *
find_silencer_at(struct suppressions *of, size_t rule, uint64_t at)
{
    struct silence *s = &of->last;

    if (!s->begun || s->rule != rule || at < s->at)
        *s = (struct silence){ .begun = true, .rule = rule };
    s->at = at;
    for (; s->next < of->n && of->list[s->next].at <= at; s->next++)
        if (speaks_of(&of->list[s->next], rule))
            pass_comment(s, &of->list[s->next]);
    for (int i = 0; i < 2; i++)
        if (s->before[i] && at >= s->before[i]->begin && at < s->before[i]->end)
            return s->before[i];
    return s->disabled;
}

bool
is_suppressed(struct suppressions *of, size_t rule, bool whole, uint64_t at)
{
    struct comment *silencer = find_silencer_at(of, rule, at);
    struct comment *first = whole ? find_silencer(of, rule) : NULL;

    if (first && (!silencer || first < silencer))
        silencer = first;

    if (silencer)
        silencer->used = true;
    return silencer != NULL;
}
