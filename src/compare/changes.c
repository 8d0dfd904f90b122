/* compare/changes.c - what came and went between two versions of a text. */
#include "compare/changes.h"

#include <math.h>
#include <stdlib.h>

/* So many old sentences are looked at for a new one. */
enum { NEAR = 8 };

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
    return x->sentence < y->sentence ? -1 : x->sentence > y->sentence;
}

static struct named *
sorted(const struct version *v, struct arena *a)
{
    struct named *list = NEW(a, v->n + 1, struct named);

    for (size_t i = 0; i < v->n; i++)
        list[i].sentence = &v->sentences[i];
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

/* Do they share a third of the longer one, at both ends together? */
static bool
is_like(lucid_str a, lucid_str b)
{
    const size_t least = a.n < b.n ? a.n : b.n, most = a.n < b.n ? b.n : a.n;
    size_t head = 0, tail = 0;

    while (head < least && a.p[head] == b.p[head])
        head++;
    while (tail < least - head && a.p[a.n - 1 - tail] == b.p[b.n - 1 - tail])
        tail++;
    return 3 * (head + tail) >= most;
}

/* Old sentences from i that have no partner and stand together. */
static struct revised *
find_like(struct version *old, size_t i, lucid_str text)
{
    for (size_t end = i + NEAR; i < old->n && i < end && !old->sentences[i].same; i++)
        if (!old->sentences[i].partner && is_like(old->sentences[i].text, text))
            return &old->sentences[i];
    return NULL;
}

/* A new sentence is looked for behind the old one that stands before it. */
static void
pair_edited(struct version *old, struct version *new)
{
    size_t at = 0;

    for (size_t i = 0; i < new->n; i++) {
        struct revised *s = &new->sentences[i], *was;

        if (!s->same) {
            was = find_like(old, at, s->text);
            if (was)
                join(was, s, false);
        }
        if (s->partner)
            at = (size_t)(s->partner - old->sentences) + 1;
    }
}

void
changes_find(struct version *old, struct version *new, struct arena *a)
{
    pair_same(old, new, a);
    pair_edited(old, new);
}

bool
is_harder(const struct revised *old, const struct revised *new)
{
    if (isfinite(old->grade) && isfinite(new->grade))
        return new->grade >= old->grade + 0.5;
    return new->words >= old->words + 5;
}
