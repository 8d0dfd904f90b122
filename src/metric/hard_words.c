/* metric/hard_words.c - the words behind the scores: those that are not
 * familiar to Dale and Chall, those of three syllables or more, and those that are rare. */
#include "measure/metric.h"

#include "base/bits/bits.h"
enum { USUAL_TOP = 10, POLYSYLLABLE = 3 };

/* A word of the document, and by what it comes first. */
struct ranked {
    uint64_t weight;
    uint32_t word;
};

/* The first `most` words, in order. */
struct ranking {
    struct ranked *list;
    size_t n, most;
    uint64_t least; /* the weight that a word must have */
};

/* By their number, then by their syllables; 0 of none. */
static inline uint64_t
weight_of(uint64_t count, uint16_t syllables)
{
    return count > 0 ? count << 16 | syllables : 0;
}

static bool
is_before(const struct counted *a, const struct ranked *x, const struct ranked *y)
{
    if (x->weight != y->weight)
        return x->weight > y->weight;
    return used_compare(a, x->word, y->word) < 0;
}

static void
rank(struct ranking *r, const struct counted *a, uint32_t word, uint64_t weight)
{
    const struct ranked w = { weight, word };
    size_t at = r->n;

    if (r->n == r->most && !is_before(a, &w, &r->list[r->n - 1]))
        return;
    if (r->n < r->most)
        r->n++;
    else
        at--;
    for (; at > 0 && is_before(a, &w, &r->list[at - 1]); at--)
        r->list[at] = r->list[at - 1];
    r->list[at] = w;
    if (r->n == r->most)
        r->least = r->list[r->n - 1].weight;
}

static struct ranking
ranking_of(const struct counted *a)
{
    const size_t most = a->options->top ? a->options->top : USUAL_TOP;

    return (struct ranking){ NEW(a->arena, most, struct ranked), 0, most, 1 };
}

static const struct lucid_hard_word *
listed(const struct ranking *r, const struct counted *a)
{
    struct lucid_hard_word *list = NEW(a->arena, r->n + 1, struct lucid_hard_word);

    for (size_t i = 0; i < r->n; i++)
        list[i] =
            (struct lucid_hard_word){ arena_copy(a->arena, used_key(a, r->list[i].word)),
                                      r->list[i].weight >> 16, r->list[i].weight & UINT16_MAX };
    return list;
}

/* How often it counted as difficult: names did not, and how often a word was
 * one is told by Spache's list, unless that has it. */
static uint64_t
difficult_count(const struct counted *a, uint32_t word)
{
    const unsigned flags = a->used[word].flags;

    if (flags & WORD_FAMILIAR)
        return 0;
    if (!(flags & WORD_SPACHE))
        return used_unfamiliar(a, word);
    return flags & WORD_NAME ? 0 : used_scored(a, word);
}

/* The lists of a report. */
struct hard_words {
    struct ranking difficult, polysyllables, rare;
};

static void
consider(struct ranking *r, const struct counted *a, uint32_t word, uint64_t count)
{
    const uint64_t weight = weight_of(count, a->used[word].syllables);

    if (weight >= r->least)
        rank(r, a, word, weight);
}

static void
consider_word(struct hard_words *h, const struct counted *a, uint32_t word)
{
    const struct used_word *w = &a->used[word];

    if (w->syllables >= POLYSYLLABLE)
        consider(&h->polysyllables, a, word, used_scored(a, word));
    consider(&h->difficult, a, word, difficult_count(a, word));
    if (w->rarity >= RARE)
        consider(&h->rare, a, word, used_unfamiliar(a, word));
}

static inline uint64_t
smaller(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

/* Which of at most 64 words, from `first` on, may weigh enough for one of the lists?  Few do
 * once these are full. */
static uint64_t
heavy_words(const struct hard_words *h, const struct counted *a, uint32_t first)
{
    const size_t n = a->used_n + 1 - first < 64 ? a->used_n + 1 - first : 64;
    const uint64_t least =
        smaller(smaller(h->polysyllables.least, h->difficult.least), h->rare.least);
    uint64_t heavy = 0;

    for (size_t k = 0; k < n; k++) {
        const struct used_word *w = &a->used[first + k];

        heavy |= (uint64_t)(w->word & (((uint64_t)w->count << 16 | w->syllables) >= least)) << k;
    }
    return heavy;
}

static void
measure_hard_words(const struct counted *a, const struct frontmatter *metadata,
                   struct lucid_report *into)
{
    struct hard_words h = { ranking_of(a), ranking_of(a), ranking_of(a) };

    (void)metadata;
    if (!(a->language->knows & KNOWS_FAMILIAR_WORDS))
        h.difficult.least = UINT64_MAX;
    if (!(a->language->knows & KNOWS_FREQUENCIES))
        h.rare.least = UINT64_MAX;
    for (uint32_t i = 1; i <= a->used_n; i += 64)
        for (uint64_t heavy = heavy_words(&h, a, i); heavy; heavy &= heavy - 1)
            consider_word(&h, a, i + (uint32_t)bits_first(heavy));
    into->difficult = listed(&h.difficult, a);
    into->difficult_n = h.difficult.n;
    into->polysyllables = listed(&h.polysyllables, a);
    into->polysyllables_n = h.polysyllables.n;
    into->rare = listed(&h.rare, a);
    into->rare_n = h.rare.n;
}

const struct metric metric_hard_words = {
    "hard_words",
    "the most frequent difficult words, polysyllables and rare words",
    "Dale and Chall 1948; McLaughlin 1969",
    measure_hard_words,
    NULL,
};
