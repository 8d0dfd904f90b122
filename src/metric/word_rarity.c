/* metric/word_rarity.c - how rare the distinct words of a text are, each counted once. */
#include <math.h>

#include "measure/metric.h"

/* Words of each class. */
struct histogram {
    uint64_t of[MAX_RARITY + 1], n;
};

/* Names and numbers are nobody's vocabulary: what Spache would not know is a word of the text
 * only where it stood as one. */
static bool
is_vocabulary(const struct counted *a, uint32_t word)
{
    const struct used_word *w = &a->used[word];
    const bool scored = used_scored(a, word) > 0, unfamiliar = used_unfamiliar(a, word) > 0;
    const bool listed = w->flags & WORD_SPACHE;

    return w->word & scored & (listed | unfamiliar);
}

static double
mean_of(const struct histogram *h)
{
    uint64_t sum = 0;

    for (size_t i = 0; i <= MAX_RARITY; i++)
        sum += i * h->of[i];
    return (double)sum / (double)h->n;
}

/* The class of the word that `part` quarters of the words are no rarer than. */
static double
quartile_of(const struct histogram *h, uint64_t part)
{
    uint64_t seen = 0;

    for (size_t i = 0; i <= MAX_RARITY; i++) {
        seen += h->of[i];
        if (seen > 0 && 4 * seen >= part * h->n)
            return (double)i;
    }
    return (double)NAN;
}

static void
measure_word_rarity(const struct counted *a, const struct frontmatter *metadata,
                    struct lucid_report *into)
{
    struct histogram h = { .n = 0 };

    (void)metadata;
    for (uint32_t i = 1; i <= a->used_n && a->language->knows & KNOWS_FREQUENCIES; i++)
        h.of[a->used[i].rarity] += is_vocabulary(a, i);
    for (size_t i = 0; i <= MAX_RARITY; i++)
        h.n += h.of[i];
    into->rarity.mean = mean_of(&h);
    for (size_t i = 0; i < 3; i++)
        into->rarity.quartiles[i] = quartile_of(&h, i + 1);
}

const struct metric metric_word_rarity = {
    "word_rarity",
    "how rare the distinct words are: mean and quartiles of 32 classes, an eighth of a decade each",
    "lucid 2026, lucid-ease(7)",
    measure_word_rarity,
    NULL,
};
