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

/* A number or 0, without a jump, which would not be foreseen. */
static inline uint64_t
only_if(bool is, uint64_t value)
{
    return value & (0 - (uint64_t)is);
}

/* By their number, then by their syllables; 0 of none. */
static inline uint64_t
weight_of(uint64_t count, uint16_t syllables)
{
    return only_if(count > 0, count << 16 | syllables);
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
static inline uint64_t
difficult_weight(const struct used_word *w, uint64_t scored, uint64_t unfamiliar)
{
    const unsigned flags = w->flags;
    const uint64_t listed = only_if(!(flags & WORD_NAME), scored);
    const uint64_t count =
        only_if((flags & WORD_SPACHE) != 0, listed) | only_if(!(flags & WORD_SPACHE), unfamiliar);

    return only_if(w->word & !(flags & WORD_FAMILIAR), weight_of(count, w->syllables));
}

static inline uint64_t
polysyllable_weight(const struct used_word *w, uint64_t scored, uint64_t unfamiliar)
{
    const unsigned n = w->syllables;

    (void)unfamiliar;
    return only_if(w->word & (n >= POLYSYLLABLE), weight_of(scored, w->syllables));
}

static inline uint64_t
rare_weight(const struct used_word *w, uint64_t scored, uint64_t unfamiliar)
{
    (void)scored;
    return only_if(w->word & (w->rarity >= RARE), weight_of(unfamiliar, w->syllables));
}

typedef uint64_t weigh_fn(const struct used_word *w, uint64_t scored, uint64_t unfamiliar);

/* Rank those of at most 64 words, from `first` on, that are not too rare: first by what they
 * weigh at most. */
static inline void
rank_words(struct ranking *r, const struct counted *a, uint32_t first, weigh_fn *weigh)
{
    const size_t n = a->used_n + 1 - first < 64 ? a->used_n + 1 - first : 64;
    uint64_t maybe = 0;

    for (size_t k = 0; k < n; k++)
        maybe |= (uint64_t)(weigh(&a->used[first + k], a->used[first + k].count,
                                  a->used[first + k].count) >= r->least)
                 << k;
    for (; maybe; maybe &= maybe - 1) {
        const uint32_t word = first + (uint32_t)bits_first(maybe);
        const uint64_t weight =
            weigh(&a->used[word], used_scored(a, word), used_unfamiliar(a, word));

        if (weight >= r->least)
            rank(r, a, word, weight);
    }
}

static void
measure_hard_words(const struct counted *a, const struct frontmatter *metadata,
                   struct lucid_report *into)
{
    const bool has_list = (a->language->knows & KNOWS_FAMILIAR_WORDS) != 0;
    struct ranking difficult = ranking_of(a), polysyllables = ranking_of(a), rare = ranking_of(a);

    (void)metadata;
    for (uint32_t i = 1; i <= a->used_n; i += 64) {
        rank_words(&polysyllables, a, i, polysyllable_weight);
        if (has_list)
            rank_words(&difficult, a, i, difficult_weight);
        if (a->language->knows & KNOWS_FREQUENCIES)
            rank_words(&rare, a, i, rare_weight);
    }
    into->difficult = listed(&difficult, a);
    into->difficult_n = difficult.n;
    into->polysyllables = listed(&polysyllables, a);
    into->polysyllables_n = polysyllables.n;
    into->rare = listed(&rare, a);
    into->rare_n = rare.n;
}

const struct metric metric_hard_words = {
    "hard_words",
    "the most frequent difficult words, polysyllables and rare words",
    "Dale and Chall 1948; McLaughlin 1969",
    measure_hard_words,
};
