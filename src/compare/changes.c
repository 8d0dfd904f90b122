/* compare/changes.c - what came and went between two versions of a text. */
#include "compare/changes.h"

#include <math.h>
#include <stdlib.h>

#include "compare/likeness.h"

/* In a list to be sorted. */
struct named {
    struct revised *sentence;
};

static int
order_by_text(const void *a, const void *b)
{
    const struct named *x = a, *y = b;
    const int order = str_compare(x->sentence->text, y->sentence->text);

    if (order)
        return order;
    return x->sentence->number < y->sentence->number ? -1 : 1;
}

static struct named *
sorted(const struct version *v, struct arena *a)
{
    struct named *list = NEW(a, v->n + 1, struct named);

    for (size_t i = 0; i < v->n; i++)
        list[i].sentence = revised_at(v, i);
    if (v->n > 0)
        qsort(list, v->n, sizeof *list, order_by_text);
    return list;
}

static void
join(struct revised *old, struct revised *new, bool same)
{
    old->partner = new;
    new->partner = old;
    old->same = new->same = same;
}

static void
pair_same(struct version *old, struct version *new, struct arena *a)
{
    const struct named *x = sorted(old, a), *y = sorted(new, a);
    size_t i = 0, j = 0;

    while (i < old->n && j < new->n) {
        const int order = str_compare(x[i].sentence->text, y[j].sentence->text);

        if (order == 0)
            join(x[i].sentence, y[j].sentence, true);
        i += order <= 0;
        j += order >= 0;
    }
}

/* Old sentences from i that have no partner and stand together. */
static struct revised *
find_like(struct version *old, size_t i, lucid_str text, struct likeness *like)
{
    likeness_begin(like, text);
    for (size_t end = i + LIKENESS_NEAR; i < old->n && i < end && !revised_at(old, i)->same; i++)
        if (!revised_at(old, i)->partner && is_like(like, i, revised_at(old, i)->text))
            return revised_at(old, i);
    return NULL;
}

/* A new sentence is looked for behind the old one that stands before it. */
static void
pair_edited(struct version *old, struct version *new, struct arena *scratch)
{
    struct likeness like = { .arena = scratch };
    size_t at = 0;

    for (size_t i = 0; i < new->n; i++) {
        struct revised *s = revised_at(new, i), *was;

        if (!s->same) {
            was = find_like(old, at, s->text, &like);
            if (was)
                join(was, s, false);
        }
        if (s->partner)
            at = s->partner->number + 1;
    }
}

void
changes_find(struct version *old, struct version *new, struct exhaustion *exhausted)
{
    struct arena scratch = { .exhausted = exhausted };
    struct cleanup cleanup = cleanup_arena(&scratch);

    cleanup_push(&scratch, &cleanup);
    pair_same(old, new, &scratch);
    arena_free(&scratch);
    pair_edited(old, new, &scratch);
    cleanup_pop(&scratch, &cleanup);
    arena_free(&scratch);
}

bool
versions_differ(const struct version *old, const struct version *new)
{
    const struct lucid_counts *a = &old->report->counts, *b = &new->report->counts;

    for (size_t i = 0; i < old->n; i++)
        if (!revised_at(old, i)->same)
            return true;
    if (content_hash_value(&old->rest) != content_hash_value(&new->rest))
        return true;
    return old->n != new->n || a->words != b->words || a->paragraphs != b->paragraphs;
}

/* The old sentences up to one that have gone; returns where to go on. */
static size_t
tell_gone(const struct version *old, size_t at, size_t to, const struct change_listener *listener)
{
    for (; at < to; at++)
        if (!revised_at(old, at)->partner)
            listener->tell(listener->self, revised_at(old, at), NULL);
    return at;
}

void
changes_tell(const struct version *old, const struct version *new, const struct change_listener *to)
{
    size_t at = 0;

    for (size_t i = 0; i < new->n; i++) {
        const struct revised *s = revised_at(new, i), *was = s->partner;
        size_t end = at;

        if (was)
            end = was->number;
        while (!was && end < old->n && !revised_at(old, end)->partner)
            end++;
        at = tell_gone(old, at, end, to);
        if (was && at == end)
            at++;
        if (!s->same)
            to->tell(to->self, was, s);
    }
    tell_gone(old, at, old->n, to);
}

bool
is_harder(const struct revised *old, const struct revised *new)
{
    if (isfinite(old->grade) && isfinite(new->grade))
        return new->grade >= old->grade + 0.5;
    return new->words >= old->words + 5;
}
