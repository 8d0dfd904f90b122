/* compare/regressions.c - findings that are worse than they were. */
#include "compare/regressions.h"

#include <math.h>
#include <stdlib.h>

#include "check/message.h"

struct said {
    const struct lucid_finding *finding;
    const struct said *answers; /* what it was before, or NULL */
    double distance;            /* from the limit, of several from the softest */
    size_t at;                  /* in the order of the text */
    bool paired;
};

struct sayings {
    struct said *list;
    size_t n;
};

typedef int (*comparison)(const struct said *, const struct said *);

static double
distance_of(const struct lucid_finding *f)
{
    return isfinite(f->value) && isfinite(f->first_limit) ? fabs(f->value - f->first_limit) : 0;
}

static struct sayings
sayings_of(const struct lucid_finding *findings, size_t n, struct arena *a)
{
    struct sayings to = { NEW(a, n + 1, struct said), n };

    for (size_t i = 0; i < n; i++)
        to.list[i] = (struct said){ .finding = &findings[i],
                                    .distance = distance_of(&findings[i]),
                                    .at = i };
    return to;
}

/* ---- order */

static bool
is_of_number(char c)
{
    return is_ascii_digit(c) || c == '.' || c == ',' || c == '-';
}

/* Past a number, and past the s of "words": there may have been one word. */
static const char *
skip_number(const char *c)
{
    while (is_of_number(*c) || (*c == 's' && !is_ascii_alpha(c[1])))
        c++;
    return c;
}

/* Messages in order, but for their numbers. */
static int
compare_messages(const char *a, const char *b)
{
    for (;; a++, b++) {
        a = skip_number(a);
        b = skip_number(b);
        if (*a != *b || *a == '\0')
            return (unsigned char)*a - (unsigned char)*b;
    }
}

/* Of one rule: by what they are about, a text or the file. */
static int
compare_subjects(const struct said *a, const struct said *b)
{
    const struct lucid_finding *x = a->finding, *y = b->finding;
    const int order = str_compare(x->text, y->text);

    return order || x->text.n > 0 ? order : compare_messages(x->message, y->message);
}

static int
compare_rules(const struct said *a, const struct said *b)
{
    return strcmp(a->finding->rule, b->finding->rule);
}

static int
compare_distances(const struct said *a, const struct said *b)
{
    if (a->distance != b->distance)
        return a->distance > b->distance ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

static int
order_by_subject(const void *a, const void *b)
{
    int order = compare_rules(a, b);

    if (order == 0)
        order = compare_subjects(a, b);
    return order ? order : compare_distances(a, b);
}

/* Those that are paired last. */
static int
order_by_rule(const void *a, const void *b)
{
    const struct said *x = a, *y = b;
    const int order = x->paired != y->paired ? x->paired - y->paired : compare_rules(x, y);

    return order ? order : compare_distances(x, y);
}

static int
order_by_place(const void *a, const void *b)
{
    const struct said *x = a, *y = b;

    return x->at < y->at ? -1 : x->at > y->at;
}

static void
sort(struct sayings *e, int (*order)(const void *, const void *))
{
    if (e->n > 0)
        qsort(e->list, e->n, sizeof *e->list, order);
}

/* ---- pairs */

static int
same_subject(const struct said *a, const struct said *b)
{
    const int order = compare_rules(a, b);

    return order ? order : compare_subjects(a, b);
}

/* Walk through two sorted lists and pair what is alike, the worst first.  What
 * is more than `most` worse than the worst that is left is passed over. */
static void
pair(struct sayings *now, struct sayings *then, struct said *of_then, comparison compare,
     double most)
{
    size_t i = 0, j = 0;

    while (i < now->n && j < then->n && !now->list[i].paired && !then->list[j].paired) {
        struct said *x = &now->list[i], *y = &then->list[j];
        const int order = compare(x, y);
        const bool over = order == 0 && x->distance > y->distance + most;

        if (order == 0 && !over) {
            of_then[y->at] = *y;
            x->answers = &of_then[y->at];
            x->paired = y->paired = true;
        }
        i += order <= 0;
        j += order >= 0 && !over;
    }
}

/* The same for what is left of each rule. */
static void
pair_rest(struct sayings *now, struct sayings *then, struct said *of_then, double most)
{
    sort(now, order_by_rule);
    sort(then, order_by_rule);
    pair(now, then, of_then, compare_rules, most);
}

/* What is about the whole file, or has no value that could get better, answers to the same
 * only. */
static void
set_apart(struct sayings *e)
{
    for (size_t i = 0; i < e->n; i++) {
        const struct lucid_finding *f = e->list[i].finding;

        e->list[i].paired |= f->text.n == 0 || !isfinite(f->value);
    }
}

/* ---- messages */

/* Two values with as many decimals as it takes to tell them apart. */
static const char *
step_text(struct arena *a, double from, double to)
{
    return arena_format(a, "%s → %s", beyond_text(a, from, to, 1), beyond_text(a, to, from, 1));
}

static const char *
message_of(const struct said *e, const struct reference *before, struct arena *a)
{
    const struct lucid_finding *now = e->finding, *then;

    if (!e->answers)
        return arena_format(a, "%s; new since %s", now->message, before->since);
    then = e->answers->finding;
    if (then->value != now->value)
        return arena_format(a, "%s; %s since %s", now->message,
                            step_text(a, then->value, now->value), before->since);
    return arena_format(a, "%s; off by %s since %s", now->message,
                        step_text(a, e->answers->distance, e->distance), before->since);
}

/* What is new was at its limit before, or better. */
static bool
is_worse(const struct said *e, double slack)
{
    if (e->answers)
        return e->distance > e->answers->distance + slack;
    return e->distance == 0 || e->distance > slack;
}

void
keep_regressions(struct lucid_report *r, const struct reference *before, struct arena *a)
{
    struct sayings now = sayings_of(r->findings, r->findings_n, a);
    struct sayings then = sayings_of(before->findings, before->n, a);
    struct said *of_then = NEW(a, then.n + 1, struct said);
    struct lucid_finding *kept = NEW(a, r->findings_n + 1, struct lucid_finding);
    size_t n = 0;

    sort(&now, order_by_subject);
    sort(&then, order_by_subject);
    pair(&now, &then, of_then, same_subject, (double)INFINITY);
    set_apart(&now);
    set_apart(&then);
    pair_rest(&now, &then, of_then, before->slack);
    pair_rest(&now, &then, of_then, (double)INFINITY);
    sort(&now, order_by_place);
    for (size_t i = 0; i < then.n && before->occurs; i++)
        before->occurs[i] = of_then[i].finding != NULL;
    for (size_t i = 0; i < now.n; i++) {
        const struct said *e = &now.list[i];

        if (!is_worse(e, before->slack))
            continue;
        kept[n] = *e->finding;
        kept[n++].message = message_of(e, before, a);
    }
    r->findings = kept;
    r->findings_n = n;
}
