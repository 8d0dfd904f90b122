/* metric/hard_words.c - the words behind the scores: those that are not
 * familiar to Dale and Chall, and those of three syllables or more. */
#include "../metric.h"

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
is_before(const struct analysis *a, const struct ranked *x, const struct ranked *y)
{
    if (x->weight != y->weight)
        return x->weight > y->weight;
    return used_compare(a, x->word, y->word) < 0;
}

static void
rank(struct ranking *r, const struct analysis *a, uint32_t word, uint64_t weight)
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
ranking_of(const struct analysis *a)
{
    const size_t most = a->options->top ? a->options->top : USUAL_TOP;

    return (struct ranking){ NEW(a->arena, most, struct ranked), 0, most, 1 };
}

static const struct lucid_hard_word *
listed(const struct ranking *r, const struct analysis *a)
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
difficult_count(const struct used_word *w)
{
    const unsigned flags = w->facts.flags;
    const uint64_t listed = flags & WORD_NAME ? 0 : w->scored;
    const uint64_t count = flags & WORD_SPACHE ? listed : w->unfamiliar;

    return (w->word & !(flags & WORD_FAMILIAR)) ? count : 0;
}

static void
measure_hard_words(const struct analysis *a, const struct frontmatter *metadata,
                   struct lucid_report *into)
{
    const bool has_list = strcmp(a->language->code, "en") == 0;
    struct ranking difficult = ranking_of(a), polysyllables = ranking_of(a);

    (void)metadata;
    for (uint32_t i = 1; i <= a->used_n; i++) {
        const struct used_word *w = &a->used[i];
        const uint16_t n = w->facts.syllables;
        const uint64_t many = (w->word & (n >= POLYSYLLABLE)) ? weight_of(w->scored, n) : 0;
        const uint64_t hard = has_list ? weight_of(difficult_count(w), n) : 0;

        if (many >= polysyllables.least)
            rank(&polysyllables, a, i, many);
        if (hard >= difficult.least)
            rank(&difficult, a, i, hard);
    }
    into->difficult = listed(&difficult, a);
    into->difficult_n = difficult.n;
    into->polysyllables = listed(&polysyllables, a);
    into->polysyllables_n = polysyllables.n;
}

const struct metric metric_hard_words = {
    "hard_words",
    "the most frequent difficult words and polysyllables",
    "Dale and Chall 1948; McLaughlin 1969",
    measure_hard_words,
};
