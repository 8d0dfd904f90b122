/* metric/diversity.c - how varied the words are. */
#include <math.h>
#include <stdlib.h>

#include "base/large_pages.h"
#include "measure/metric.h"

enum { WINDOW = 50, THRESHOLD_PART = 18, THRESHOLD_WHOLE = 25, MANY = 256 * 1024 };

static const double threshold = 0.72; /* of MTLD: McCarthy and Jarvis 2010; 18 / 25 */

/* The words in their order, without what is between sentences. */
struct words {
    const uint32_t *list;
    size_t n;
    void *freed; /* a list that the arena need not hold until the document is over */
};

static struct words
words_of(const struct counted *a)
{
    const bool many = a->tokens_n >= MANY;
    uint32_t *list = many ? allocate_table((a->tokens_n + 1) * sizeof *list)
                          : arena_room(a->arena, a->tokens_n + 1, sizeof *list);
    size_t n = 0;

    if (!list)
        arena_exhausted(a->arena);
    for (size_t i = 0; i < a->tokens_n; i++) {
        list[n] = a->tokens[i];
        n += a->tokens[i] != BREAK;
    }
    return (struct words){ list, n, many ? list : NULL };
}

/* Words i up to `end`; windows begin up to word `last`.  Marks: the word after the last one of
 * its kind. */
static inline uint64_t
window_types(struct words w, size_t i, size_t end, size_t last, uint32_t *marks)
{
    uint64_t types = 0;

    for (; i < end; i++) {
        const size_t from = i >= WINDOW ? i - WINDOW + 1 : 0, before = marks[w.list[i]];
        const size_t first = before > from ? before : from, after = (i < last ? i : last) + 1;

        types += first < after ? after - first : 0;
        marks[w.list[i]] = (uint32_t)i + 1;
    }
    return types;
}

/*
 * Moving-average type-token ratio (Covington and McFall 2010).  A word is a
 * type of each window in which it is the first of its kind: of the windows
 * that hold it and not the one before it.
 */
static double
mean_window_ratio(struct words w, uint32_t *marks)
{
    size_t last, i = WINDOW;
    uint64_t types;

    if (w.n < WINDOW)
        return (double)NAN;
    last = w.n - WINDOW; /* window that may begin */
    types = window_types(w, 0, WINDOW, last, marks);
    for (; i <= last; i++) { /* most words: as many windows as are since the one before it */
        const size_t since = i + 1 - marks[w.list[i]];

        types += since < WINDOW ? since : WINDOW;
        marks[w.list[i]] = (uint32_t)i + 1;
    }
    types += window_types(w, i, w.n, last, marks);
    return (double)types / WINDOW / (double)(last + 1);
}

/* A factor: as many words as keep the share of types above the threshold. */
struct factors {
    uint32_t mark;   /* of the words of the current one */
    int64_t surplus; /* of its types, that it can go on with: 25 a type, less 18 a word */
    size_t begin;    /* words that were read before it */
    double n;        /* that are over */
};

/* Numbers, not jumps, which would come with every new word. */
static inline void
add_word(struct factors *f, uint32_t *marks, uint32_t word, size_t read)
{
    f->surplus += marks[word] != f->mark ? THRESHOLD_WHOLE - THRESHOLD_PART : -THRESHOLD_PART;
    marks[word] = f->mark;
    if (f->surplus < 0) {
        f->n++;
        f->surplus = 0;
        f->begin = read;
        f->mark++;
    }
}

/* The types of the factor that is not over, and how large a part of its words they are. */
static double
type_share(const struct factors *f, size_t read)
{
    const int64_t words = (int64_t)(read - f->begin);
    const int64_t types = (f->surplus + THRESHOLD_PART * words) / THRESHOLD_WHOLE;

    return words > 0 ? (double)types / (double)words : 1;
}

/* Words a factor, read forward or backward; marks above *last are free, and it is moved. */
static double
mean_factor_length(struct words w, bool backward, uint32_t *marks, uint32_t *last)
{
    struct factors f = { .mark = *last + 1 };
    double factors;

    if (backward)
        for (size_t i = w.n; i-- > 0;)
            add_word(&f, marks, w.list[i], w.n - i);
    else
        for (size_t i = 0; i < w.n; i++)
            add_word(&f, marks, w.list[i], i + 1);
    *last = f.mark;
    factors = f.n + (1 - type_share(&f, w.n)) / (1 - threshold);
    return factors > 0 ? (double)w.n / factors : (double)NAN;
}

static void
measure_diversity(const struct counted *a, const struct frontmatter *metadata,
                  struct lucid_report *into)
{
    const double tokens = (double)into->counts.words, types = (double)into->distinct.unique_words;
    const double none = (double)NAN;
    uint32_t *marks, last = MAX_TOKENS + 1;
    double forward, backward;
    struct words words;

    (void)metadata;
    if (a->options->skip_diversity) {
        into->diversity = (struct lucid_diversity){ none, none, none, none, none };
        return;
    }
    words = words_of(a);
    marks = counted_marks(a);
    into->diversity.type_token_ratio = types / tokens;
    into->diversity.root_ttr = types / sqrt(tokens);
    into->diversity.hapax_share = (double)into->distinct.hapaxes / types;
    into->diversity.mattr = mean_window_ratio(words, marks);
    forward = mean_factor_length(words, false, marks, &last);
    backward = mean_factor_length(words, true, marks, &last);
    into->diversity.mtld = (forward + backward) / 2;
    free(words.freed);
}

const struct metric metric_diversity = {
    "diversity",
    "type-token ratio, root TTR, MATTR of 50 words, MTLD, hapax share",
    "Guiraud 1954; Covington and McFall 2010; McCarthy and Jarvis 2010",
    measure_diversity,
    NULL,
};
