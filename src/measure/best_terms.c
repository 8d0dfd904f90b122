/* measure/best_terms.c - the terms of a document that cover most of its words. */
#include "measure/best_terms.h"

#include "base/bits/bits.h"
uint64_t
best_terms_weight(const struct ngram *t)
{
    return (uint64_t)t->count * t->n;
}

/* By words covered, then by length, then by the words themselves, so that the
 * order never shows that of the table. */
static bool
is_better(const struct best_terms *b, const struct ngram *x, const struct ngram *y)
{
    if (best_terms_weight(x) != best_terms_weight(y))
        return best_terms_weight(x) > best_terms_weight(y);
    if (x->n != y->n)
        return x->n > y->n;
    for (unsigned i = 0; i < x->n; i++) {
        const int order = used_compare(b->analysis, x->words[i], y->words[i]);

        if (order != 0)
            return order < 0;
    }
    return false;
}

static void
sink(struct best_terms *b, size_t at)
{
    const struct ngram term = b->list[at];

    for (size_t below; (below = 2 * at + 1) < b->heap; at = below) {
        if (below + 1 < b->heap && is_better(b, &b->list[below + 1], &b->list[below]))
            below++;
        if (is_better(b, &term, &b->list[below]))
            break;
        b->list[at] = b->list[below];
    }
    b->list[at] = term;
}

/* Few are asked for, and most are told apart by their words alone: a heap leaves these in no
 * order. */
void
best_terms_end(struct best_terms *b)
{
    b->heap = b->n;
    for (size_t i = b->n / 2; i-- > 0;)
        sink(b, i);
}

/* The best one, which goes behind the heap. */
static const struct ngram *
take_best(struct best_terms *b)
{
    const struct ngram term = b->list[0];

    b->list[0] = b->list[--b->heap];
    b->list[b->heap] = term;
    if (b->heap > 0)
        sink(b, 0);
    return &b->list[b->heap];
}

static void
drop_worst(struct best_terms *b)
{
    best_terms_end(b);
    while (b->n - b->heap < b->most)
        take_best(b);
    memmove(b->list, b->list + b->heap, b->most * sizeof *b->list);
    b->n = b->most;
}

enum { EXACT_BITS = 6 };

_Static_assert(1 << EXACT_BITS == BEST_EXACT, "the first doubling is that of EXACT");

static unsigned
class_of(uint64_t weight)
{
    unsigned top;

    if (weight < BEST_EXACT)
        return (unsigned)weight;
    top = bits_last(weight);
    if (top >= EXACT_BITS + BEST_DOUBLINGS)
        return BEST_CLASSES - 1;
    return BEST_EXACT + 8 * (top - EXACT_BITS) + (unsigned)(weight >> (top - 3) & 7);
}

/* The lowest weight of a class. */
static uint64_t
lowest_of(unsigned class)
{
    const unsigned over = class - BEST_EXACT;

    return class < BEST_EXACT ? class : (UINT64_C(8) + over % 8) << (over / 8 + EXACT_BITS - 3);
}

void
best_terms_offer(void *self, const struct ngram *term)
{
    struct best_terms *b = self;
    const unsigned weight = class_of(best_terms_weight(term));

    if (weight < b->least)
        return;
    if (b->n == b->capacity)
        drop_worst(b);
    b->list[b->n++] = *term;
    b->weigh[weight]++;
    b->above += weight > b->least;
    while (b->above >= b->most)
        b->above -= b->weigh[++b->least];
}

static bool
holds(const struct ngram *longer, const struct ngram *shorter)
{
    for (unsigned i = 0; i + shorter->n <= longer->n; i++)
        if (memcmp(&longer->words[i], shorter->words, shorter->n * sizeof *shorter->words) == 0)
            return true;
    return false;
}

/* Does the term that was taken last occur only inside a longer one that is reported? */
static bool
is_part(const struct best_terms *b)
{
    const struct ngram *term = &b->list[b->heap];

    for (size_t i = b->heap + 1; i < b->n; i++)
        if (b->list[i].n > term->n && b->list[i].count >= term->count && holds(&b->list[i], term))
            return true;
    return false;
}

void
best_terms_begin(struct best_terms *b, const struct counted *a, size_t most)
{
    *b = (struct best_terms){ .analysis = a, .most = most, .capacity = 4 * most };
    b->list = arena_room(a->arena, b->capacity, sizeof *b->list);
}

uint64_t
best_terms_least(const struct best_terms *b, unsigned n)
{
    return (lowest_of(b->least) + n - 1) / n;
}

const struct ngram *
best_terms_take(struct best_terms *b)
{
    while (b->heap > 0 && b->n - b->heap < b->most) {
        const struct ngram *term = take_best(b);

        if (!is_part(b))
            return term;
    }
    return NULL;
}
