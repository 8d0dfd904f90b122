/*
 * host/grams_walk.c - which trigrams there are, in an order that makes each foreseeable.
 *
 * For each letter, those that stand before and after it; which of these pairs are a trigram, a
 * letter being likely after it that was there with others before; and then how many profiles have
 * each.
 */
#include <stdlib.h>
#include <string.h>

#include "profiles_walk.h"

enum { RATIOS = 16, TIMES = 7, SIZES = 6 };

struct odds {
    struct number letter, side, step, count;
    struct bit both[RATIOS][TIMES][SIZES];
};

/* The letters on each side of one, and how often each of those after it was in a trigram. */
struct sides {
    uint16_t middle;
    unsigned before_n, after_n;
    uint16_t *before, *after, *had;
};

static void
walk_letters(struct range *r, struct profiles *p, struct odds *o)
{
    uint32_t last = 0;

    for (uint32_t i = 0; i < p->letters_n; i++) {
        last += range_number(r, &o->letter, p->letters[i] - last);
        p->letters[i] = last;
    }
}

static int
compare(const void *a, const void *b)
{
    return *(const uint16_t *)a - *(const uint16_t *)b;
}

static unsigned
keep_each_once(uint16_t *side, size_t n)
{
    unsigned kept = 0;

    qsort(side, n, sizeof *side, compare);
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || side[kept - 1] != side[i])
            side[kept++] = side[i];
    return kept;
}

/* Of the trigrams that are to be written, those with this letter in the middle. */
static void
list_sides(const struct profiles *p, size_t at, struct sides *s)
{
    size_t n = 0;

    for (; at < p->grams_n && p->grams[at].middle == s->middle; at++, n++) {
        s->before[n] = p->grams[at].before;
        s->after[n] = p->grams[at].after;
    }
    s->before_n = keep_each_once(s->before, n);
    s->after_n = keep_each_once(s->after, n);
}

static unsigned
walk_side(struct range *r, struct odds *o, uint16_t *side, unsigned n)
{
    unsigned next = 0;

    n = range_number(r, &o->side, n);
    for (unsigned i = 0; i < n; i++) {
        side[i] = (uint16_t)(next + range_number(r, &o->step, side[i] - next));
        next = side[i] + 1U;
    }
    return n;
}

static unsigned
smaller(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/* How likely is a letter that was `had` times after the middle one, `of` being possible? */
static struct bit *
odds_of(struct odds *o, unsigned had, unsigned of, unsigned after_n)
{
    const unsigned ratio = RATIOS * (10 * had + 3) / (10 * of + 6);

    return &o->both[smaller(ratio, RATIOS - 1)][smaller(of, TIMES - 1)]
                   [smaller(after_n / 8, SIZES - 1)];
}

static bool
is_gram(const struct profiles *p, size_t at, struct gram g)
{
    return p->writing && at < p->grams_n && p->grams[at].middle == g.middle &&
           p->grams[at].before == g.before && p->grams[at].after == g.after;
}

/* Those with a letter in the middle, from `at` on.  Returns where they end. */
static size_t
walk_pairs(struct range *r, struct profiles *p, struct odds *o, const struct sides *s, size_t at)
{
    memset(s->had, 0, s->after_n * sizeof *s->had);
    for (unsigned i = 0; i < s->before_n; i++)
        for (unsigned j = 0; j < s->after_n; j++) {
            const struct gram g = { s->middle, s->before[i], s->after[j], 0 };

            if (!range_bit(r, odds_of(o, s->had[j], i, s->after_n), is_gram(p, at, g)))
                continue;
            if (!p->writing)
                p->grams[at] = g;
            s->had[j]++;
            at++;
        }
    return at;
}

static void
walk_all(struct range *r, struct profiles *p, struct odds *o, struct sides *s)
{
    size_t at = 0;

    walk_letters(r, p, o);
    for (uint32_t middle = 0; middle < p->letters_n; middle++) {
        s->middle = (uint16_t)middle;
        if (p->writing)
            list_sides(p, at, s);
        s->before_n = walk_side(r, o, s->before, s->before_n);
        s->after_n = walk_side(r, o, s->after, s->after_n);
        at = walk_pairs(r, p, o, s, at);
    }
    for (size_t i = 0; i < p->grams_n; i++)
        p->grams[i].count = (uint16_t)range_number(r, &o->count, p->grams[i].count);
}

void
grams_walk(struct range *r, struct profiles *p)
{
    static uint16_t before[MAX_GRAMS], after[MAX_GRAMS], had[MAX_GRAMS];
    static struct odds o;

    walk_all(r, p, &o, &(struct sides){ .before = before, .after = after, .had = had });
}

void
grams_rank(struct profiles *p)
{
    uint16_t place[1 << PROFILE_BITS] = { 0 };

    for (size_t i = 0; i < p->grams_n; i++)
        place[p->grams[i].count - 1]++;
    for (size_t count = (1 << PROFILE_BITS) - 1; count > 0; count--)
        place[count - 1] = (uint16_t)(place[count - 1] + place[count]);
    for (size_t i = 0; i < p->grams_n; i++)
        p->by_rank[place[p->grams[i].count]++] = (uint16_t)i;
}
