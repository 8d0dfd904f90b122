/* metric/hard_words.c - the words behind the scores: those that are not
 * familiar to Dale and Chall, and those of three syllables or more. */
#include "../metric.h"

enum { USUAL_TOP = 10, POLYSYLLABLE = 3 };

/* The first `most` words of a list that is kept in order. */
struct ranking {
    struct lucid_hard_word *list;
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
is_before(const struct lucid_hard_word *a, const struct lucid_hard_word *b)
{
    if (a->count != b->count)
        return a->count > b->count;
    if (a->syllables != b->syllables)
        return a->syllables > b->syllables;
    return str_compare(a->word, b->word) < 0;
}

static void
rank(struct ranking *r, const struct analysis *a, uint32_t word, uint64_t weight)
{
    const struct lucid_hard_word w = { used_key(a, word), weight >> 16, weight & UINT16_MAX };
    size_t at = r->n;

    if (r->n == r->most && !is_before(&w, &r->list[r->n - 1]))
        return;
    if (r->n < r->most)
        r->n++;
    else
        at--;
    for (; at > 0 && is_before(&w, &r->list[at - 1]); at--)
        r->list[at] = r->list[at - 1];
    r->list[at] = w;
    if (r->n == r->most)
        r->least = weight_of(r->list[r->n - 1].count, (uint16_t)r->list[r->n - 1].syllables);
}

static struct ranking
ranking_of(const struct analysis *a)
{
    const size_t most = a->options->top ? a->options->top : USUAL_TOP;

    return (struct ranking){ NEW(a->arena, most, struct lucid_hard_word), 0, most, 1 };
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
        const uint64_t many = w->word & (n >= POLYSYLLABLE) ? weight_of(w->scored, n) : 0;
        const uint64_t hard = has_list ? weight_of(difficult_count(w), n) : 0;

        if (many >= polysyllables.least)
            rank(&polysyllables, a, i, many);
        if (hard >= difficult.least)
            rank(&difficult, a, i, hard);
    }
    into->difficult = difficult.list;
    into->difficult_n = difficult.n;
    into->polysyllables = polysyllables.list;
    into->polysyllables_n = polysyllables.n;
}

const struct metric metric_hard_words = {
    "hard_words",
    "the most frequent difficult words and polysyllables",
    "Dale and Chall 1948; McLaughlin 1969",
    measure_hard_words,
};
