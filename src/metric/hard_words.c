/* metric/hard_words.c - the words behind the scores: those that are not
 * familiar to Dale and Chall, those of three syllables or more, and those that are rare. */
#include "measure/metric.h"

#include "base/bits/uninitialized.h"

enum { USUAL_TOP = 10, POLYSYLLABLE = 3 };

/* A word of the document, and by what it comes first. */
struct ranked {
    uint64_t weight;
    uint32_t word, class; /* see class_of */
};

/* The first `most` words, in order. */
struct ranking {
    struct ranked *list;
    size_t n, most;
    uint64_t least; /* the weight that a word must have */
};

/* By their number, then by their syllables. */
static inline uint64_t
weight_of(uint64_t count, uint16_t syllables)
{
    return count << 16 | syllables;
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
    const struct ranked w = { .weight = weight, .word = word };
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

    return (struct ranking){ NEW(a->arena, most, struct ranked), 0, most, weight_of(1, 0) };
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

/* Words that may be among the first of a list, and how many there are of each class. */
enum { CHUNK = 512, CLASSES = 65 };

struct candidates {
    struct ranked list[CHUNK];
    size_t n;
};

/* A class of those with more weight is no lower. */
static inline uint32_t
class_of(uint64_t weight)
{
    const uint64_t count = weight >> 16, syllables = weight & UINT16_MAX;

    return count < 8 ? (uint32_t)(8 * count + (syllables < 7 ? syllables : 7)) : CLASSES - 1;
}

/* Only the classes in which the first ones are. */
static void
drop_light(struct candidates *c, size_t most)
{
    uint32_t by_class[CLASSES] = { 0 };
    size_t least = CLASSES, n = 0;

    for (size_t i = 0; i < c->n; i++)
        by_class[c->list[i].class = class_of(c->list[i].weight)]++;
    while (n < most)
        n += by_class[--least];
    n = 0;
    for (size_t i = 0; i < c->n; i++) {
        c->list[n] = c->list[i];
        n += c->list[i].class >= least;
    }
    c->n = n;
}

static void
rank_all(struct ranking *r, const struct counted *a, struct candidates *c)
{
    if (c->n > r->most)
        drop_light(c, r->most);
    for (size_t i = 0; i < c->n; i++)
        rank(r, a, c->list[i].word, c->list[i].weight);
    c->n = 0;
}

/* Numbers, not jumps: what a word is, no branch predictor knows. */
static inline void
consider(const struct ranking *r, struct candidates *c, uint32_t word, uint64_t weight)
{
    c->list[c->n] = (struct ranked){ .weight = weight, .word = word };
    c->n += weight >= r->least;
}

static inline uint64_t
where(bool is, uint64_t count)
{
    return -(uint64_t)is & count;
}

/* How often it counted as difficult: names did not, and how often a word was
 * one is told by Spache's list, unless that has it. */
static inline uint64_t
difficult_count(const struct used_word *w, uint64_t scored, uint64_t unfamiliar)
{
    const bool familiar = w->flags & WORD_FAMILIAR, spache = w->flags & WORD_SPACHE;
    const bool name = w->flags & WORD_NAME;

    return where(!familiar & !spache, unfamiliar) | where(!familiar & spache & !name, scored);
}

/* The words of [first, end) that may be on one of the lists: a third or less. */
static size_t
find_hard(const struct counted *a, size_t first, size_t end, uint32_t found[CHUNK])
{
    size_t n = 0;

    for (size_t i = first; i < end; i++) {
        const struct used_word *w = &a->used[i];
        const bool easy = w->flags & WORD_FAMILIAR;

        found[n] = (uint32_t)i;
        n += w->word & (!easy | (w->syllables >= POLYSYLLABLE) | (w->rarity >= RARE));
    }
    return n;
}

/* The lists of a report. */
struct hard_words {
    struct ranking difficult, polysyllables, rare;
};

static void
consider_words(struct hard_words *h, const struct counted *a, size_t first, size_t end)
{
    UNINITIALIZED struct candidates difficult, polysyllables, rare;
    UNINITIALIZED uint32_t hard[CHUNK];
    const size_t n = find_hard(a, first, end, hard);

    difficult.n = polysyllables.n = rare.n = 0;
    for (size_t i = 0; i < n; i++) {
        const uint32_t word = hard[i];
        const struct used_word *w = &a->used[word];
        const uint64_t scored = used_scored(a, word), unfamiliar = used_unfamiliar(a, word);
        const bool long_one = w->syllables >= POLYSYLLABLE, rare_one = w->rarity >= RARE;

        consider(&h->polysyllables, &polysyllables, word,
                 weight_of(where(long_one, scored), w->syllables));
        consider(&h->difficult, &difficult, word,
                 weight_of(difficult_count(w, scored, unfamiliar), w->syllables));
        consider(&h->rare, &rare, word, weight_of(where(rare_one, unfamiliar), w->syllables));
    }
    rank_all(&h->polysyllables, a, &polysyllables);
    rank_all(&h->difficult, a, &difficult);
    rank_all(&h->rare, a, &rare);
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
    for (size_t i = 1; i <= a->used_n; i += CHUNK)
        consider_words(&h, a, i, i + CHUNK <= a->used_n ? i + CHUNK : a->used_n + 1);
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
