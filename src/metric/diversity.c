/* metric/diversity.c - how varied the words are. */
#include <math.h>
#include <stdlib.h>

#include "base/large_pages.h"
#include "measure/metric.h"

enum { WINDOW = 50, THRESHOLD_PART = 18, THRESHOLD_WHOLE = 25, MANY = 256 * 1024 };

static const double threshold = 0.72; /* of MTLD: McCarthy and Jarvis 2010; 18 / 25 */

/* A factor of MTLD: as many words as keep the share of types above the threshold. */
struct factors {
    uint64_t begin;  /* words that were read before the current one */
    int64_t surplus; /* of its types, that it can go on with: 25 a type, less 18 a word */
    double n;        /* that are over */
};

/* The next word, and how many words are between it and the last one of its kind: it is a type if
 * all those of the factor are.  The sign of a difference is no jump, which would come with every
 * new word. */
static inline void
add_word(struct factors *f, uint64_t read, uint64_t between)
{
    const uint64_t repeated = (between - (read - f->begin)) >> 63;

    f->surplus += THRESHOLD_WHOLE - THRESHOLD_PART - THRESHOLD_WHOLE * (int64_t)repeated;
    if (f->surplus < 0) {
        f->n++;
        f->surplus = 0;
        f->begin = read + 1;
    }
}

/* Words a factor. */
static double
mean_factor_length(const struct factors *f, size_t read)
{
    const int64_t words = (int64_t)(read - f->begin);
    const int64_t types = (f->surplus + THRESHOLD_PART * words) / THRESHOLD_WHOLE;
    /* how large a part of the words of the factor that is not over its types are */
    const double share = words > 0 ? (double)types / (double)words : 1;
    const double factors = f->n + (1 - share) / (1 - threshold);

    return factors > 0 ? (double)read / factors : (double)NAN;
}

/* How far apart words of a kind are. */
struct distances {
    size_t words;
    uint64_t in_windows; /* of each word and the one before it, at most WINDOW, together */
    uint8_t recent[64];  /* the same of the last words, by their places */
    struct factors forward;
    uint32_t *next; /* the distance of the next one of the kind, by its place; 0: none */
    void *freed;    /* a list that the arena need not hold until the document is over */
};

static uint32_t *
list_of(const struct counted *a, struct distances *d)
{
    const size_t n = a->tokens_n + 1;

    if (n < MANY)
        return NEW(a->arena, n, uint32_t);
    d->freed = allocate_table(n * sizeof *d->next);
    if (!d->freed)
        arena_exhausted(a->arena);
    return memset(d->freed, 0, n * sizeof *d->next);
}

/* Marks: the place behind the last word of the kind. */
static struct distances
distances_of(const struct counted *a, uint32_t *marks)
{
    struct distances d = { .words = 0 };
    uint32_t *next = list_of(a, &d) + 1;
    size_t i = 0;

    for (size_t k = 0; k < a->tokens_n; k++) {
        const uint32_t word = a->tokens[k];
        const size_t behind_last = marks[word], distance = i + 1 - behind_last;
        const size_t in_window = distance < WINDOW ? distance : WINDOW;

        if (word == BREAK)
            continue;
        next[(ptrdiff_t)behind_last - 1] = (uint32_t)distance;
        d.in_windows += in_window;
        d.recent[i % sizeof d.recent] = (uint8_t)in_window;
        add_word(&d.forward, i, distance - 1);
        marks[word] = (uint32_t)++i;
    }
    d.next = next;
    d.words = i;
    return d;
}

/*
 * Moving-average type-token ratio (Covington and McFall 2010).  A word is a
 * type of each window in which it is the first of its kind: of the windows
 * that hold it and not the one before it.  Of those that would begin behind the last
 * window there are none.
 */
static double
mean_window_ratio(const struct distances *d)
{
    uint64_t types = d->in_windows;

    if (d->words < WINDOW)
        return (double)NAN;
    for (size_t k = 1; k < WINDOW; k++) {
        const size_t in_window = d->recent[(d->words - WINDOW + k) % sizeof d->recent];

        types -= in_window < k ? in_window : k;
    }
    return (double)types / WINDOW / (double)(d->words - WINDOW + 1);
}

/* Measure of Textual Lexical Diversity: the mean of both directions. */
static double
mtld_of(const struct distances *d)
{
    struct factors backward = { .n = 0 };

    for (size_t i = d->words, read = 0; i-- > 0; read++)
        add_word(&backward, read, d->next[i] - 1); /* of the last of a kind: very many */
    return (mean_factor_length(&d->forward, d->words) + mean_factor_length(&backward, d->words)) /
           2;
}

static void
measure_diversity(const struct counted *a, const struct frontmatter *metadata,
                  struct lucid_report *into)
{
    const double tokens = (double)into->counts.words, types = (double)into->distinct.unique_words;
    const double none = (double)NAN;
    struct distances d;

    (void)metadata;
    if (a->options->skip_diversity) {
        into->diversity = (struct lucid_diversity){ none, none, none, none, none };
        return;
    }
    d = distances_of(a, counted_marks(a));
    into->diversity.type_token_ratio = types / tokens;
    into->diversity.root_ttr = types / sqrt(tokens);
    into->diversity.hapax_share = (double)into->distinct.hapaxes / types;
    into->diversity.mattr = mean_window_ratio(&d);
    into->diversity.mtld = mtld_of(&d);
    free(d.freed);
}

const struct metric metric_diversity = {
    "diversity",
    "type-token ratio, root TTR, MATTR of 50 words, MTLD, hapax share",
    "Guiraud 1954; Covington and McFall 2010; McCarthy and Jarvis 2010",
    measure_diversity,
    NULL,
};
