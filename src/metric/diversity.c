/* metric/diversity.c - how varied the words are. */
#include <math.h>

#include "../metric.h"

enum { WINDOW = 50, THRESHOLD_PART = 18, THRESHOLD_WHOLE = 25 };

static const double threshold = 0.72; /* of MTLD: McCarthy and Jarvis 2010; 18 / 25 */

static size_t
count_tokens(const struct analysis *a)
{
    size_t n = 0;

    for (size_t i = 0; i < a->tokens_n; i++)
        n += a->tokens[i] != BREAK;
    return n;
}

/*
 * Moving-average type-token ratio (Covington and McFall 2010).  A word is a
 * type of each window in which it is the first of its kind: of the windows
 * that hold it and not the one before it.
 */
static double
mean_window_ratio(const struct analysis *a, size_t n, uint32_t *marks)
{
    uint64_t types = 0;

    if (n < WINDOW)
        return (double)NAN;
    marks[BREAK] = UINT32_MAX;
    for (size_t k = 0, i = 0; k < a->tokens_n; k++) {
        const bool is_word = a->tokens[k] != BREAK;
        uint32_t *mark = &marks[a->tokens[k]];
        const size_t from = i + 1 > WINDOW ? i + 1 - WINDOW : 0;
        const size_t first = *mark > from ? *mark : from; /* after the last one */
        const size_t end = (i < n - WINDOW ? i : n - WINDOW) + 1;

        types += first < end ? end - first : 0;
        i += is_word;
        *mark = is_word ? (uint32_t)i : UINT32_MAX;
    }
    return (double)types / WINDOW / (double)(n - WINDOW + 1);
}

/* Words a factor, read forward or backward; marks above *stamp are free. */
static double
mean_factor_length(const struct analysis *a, size_t n, bool backward, uint32_t *marks,
                   uint32_t *stamp)
{
    double factors = 0, ratio = 1;
    size_t types = 0, tokens = 0;

    marks[BREAK] = ++*stamp;
    for (size_t i = 0; i < a->tokens_n; i++) {
        const uint32_t token = a->tokens[backward ? a->tokens_n - 1 - i : i];

        types += marks[token] != *stamp;
        marks[token] = *stamp;
        tokens += token != BREAK;
        if (THRESHOLD_WHOLE * types < THRESHOLD_PART * tokens) {
            factors++;
            types = tokens = 0;
            marks[BREAK] = ++*stamp;
        }
    }
    if (tokens > 0)
        ratio = (double)types / (double)tokens;
    factors += (1 - ratio) / (1 - threshold);
    return factors > 0 ? (double)n / factors : (double)NAN;
}

static void
measure_diversity(const struct analysis *a, const struct frontmatter *metadata,
                  struct lucid_report *into)
{
    const double tokens = (double)into->counts.words, types = (double)into->distinct.unique_words;
    const double none = (double)NAN;
    uint32_t *marks, stamp = MOST_TOKENS + 1;
    double forward, backward;
    size_t n;

    (void)metadata;
    if (a->options->skip_diversity) {
        into->diversity = (struct lucid_diversity){ none, none, none, none, none };
        return;
    }
    n = count_tokens(a);
    marks = NEW(a->arena, a->used_n + 1, uint32_t);
    into->diversity.type_token_ratio = types / tokens;
    into->diversity.root_ttr = types / sqrt(tokens);
    into->diversity.hapax_share = (double)into->distinct.hapaxes / types;
    into->diversity.mattr = mean_window_ratio(a, n, marks);
    forward = mean_factor_length(a, n, false, marks, &stamp);
    backward = mean_factor_length(a, n, true, marks, &stamp);
    into->diversity.mtld = (forward + backward) / 2;
}

const struct metric metric_diversity = {
    "diversity",
    "type-token ratio, root TTR, MATTR of 50 words, MTLD, hapax share",
    "Guiraud 1954; Covington and McFall 2010; McCarthy and Jarvis 2010",
    measure_diversity,
};
