/* metric/diversity.c - how varied the words are. */
#include <math.h>

#include "../metric.h"

enum { WINDOW = 50 };

static const double threshold = 0.72; /* of MTLD: McCarthy and Jarvis 2010 */

/* The words of the document, without the breaks between sentences. */
struct words {
    const struct vocabulary *vocabulary;
    const uint32_t *list;
    size_t n;
};

static struct words
words_of(const struct analysis *a)
{
    uint32_t *list = NEW(a->arena, a->tokens_n + 1, uint32_t);
    size_t n = 0;

    for (size_t i = 0; i < a->tokens_n; i++)
        if (a->tokens[i] != BREAK)
            list[n++] = a->tokens[i];
    return (struct words){ a->vocabulary, list, n };
}

/*
 * Moving-average type-token ratio (Covington and McFall 2010).  A word is a
 * type of each window in which it is the first of its kind: of the windows
 * that hold it and not the one before it.
 */
static double
mean_window_ratio(const struct words *w)
{
    uint64_t types = 0;

    if (w->n < WINDOW)
        return (double)NAN;
    for (size_t i = 0; i < w->n; i++) {
        struct entry *e = entry_of(w->vocabulary, w->list[i]);
        size_t first = i + 1 > WINDOW ? i + 1 - WINDOW : 0;
        size_t last = i < w->n - WINDOW ? i : w->n - WINDOW;

        if (e->mark > first)
            first = e->mark; /* the window must begin after the last one */
        if (first <= last)
            types += last - first + 1;
        e->mark = (uint32_t)(i + 1);
    }
    return (double)types / WINDOW / (double)(w->n - WINDOW + 1);
}

/* Words a factor, read forward or backward; marks above *stamp are free. */
static double
mean_factor_length(const struct words *w, bool backward, uint32_t *stamp)
{
    double factors = 0, ratio = 1;
    size_t types = 0, tokens = 0;

    ++*stamp;
    for (size_t i = 0; i < w->n; i++) {
        struct entry *e = entry_of(w->vocabulary, w->list[backward ? w->n - 1 - i : i]);

        types += e->mark != *stamp;
        e->mark = *stamp;
        tokens++;
        ratio = (double)types / (double)tokens;
        if (ratio < threshold) {
            factors++;
            types = tokens = 0;
            ratio = 1;
            ++*stamp;
        }
    }
    factors += (1 - ratio) / (1 - threshold);
    return factors > 0 ? (double)w->n / factors : (double)NAN;
}

static void
measure_diversity(const struct analysis *a, const struct frontmatter *metadata,
                  struct lucid_report *into)
{
    const double tokens = (double)into->counts.words, types = (double)into->distinct.unique_words;
    struct words w = words_of(a);
    uint32_t stamp = MOST_TOKENS + 1;
    double forward, backward;

    (void)metadata;
    into->diversity.type_token_ratio = types / tokens;
    into->diversity.root_ttr = types / sqrt(tokens);
    into->diversity.hapax_share = (double)into->distinct.hapaxes / types;
    into->diversity.mattr = mean_window_ratio(&w);
    forward = mean_factor_length(&w, false, &stamp);
    backward = mean_factor_length(&w, true, &stamp);
    into->diversity.mtld = (forward + backward) / 2;
}

const struct metric metric_diversity = {
    "diversity",
    "type-token ratio, root TTR, MATTR of 50 words, MTLD, hapax share",
    "Guiraud 1954; Covington and McFall 2010; McCarthy and Jarvis 2010",
    measure_diversity,
};
