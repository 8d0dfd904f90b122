/* metric/diversity.c - how varied the words are. */
#include <math.h>

#include "measure/metric.h"

enum { WINDOW = 50, THRESHOLD_PART = 18, THRESHOLD_WHOLE = 25 };

static const double threshold = 0.72; /* of MTLD: McCarthy and Jarvis 2010; 18 / 25 */

static size_t
count_tokens(const struct counted *a)
{
    const uint32_t *tokens = a->tokens;
    size_t n = 0;

    for (size_t i = 0; i < a->tokens_n; i++)
        n += tokens[i] != BREAK;
    return n;
}

/*
 * Moving-average type-token ratio (Covington and McFall 2010).  A word is a
 * type of each window in which it is the first of its kind: of the windows
 * that hold it and not the one before it.
 */
static double
mean_window_ratio(const struct counted *a, size_t n, uint32_t *marks)
{
    const uint32_t *tokens = a->tokens;
    uint64_t types = 0;
    uint32_t i = 0, last; /* words before the token; the last window that may begin */

    if (n < WINDOW)
        return (double)NAN;
    last = (uint32_t)(n - WINDOW);
    marks[BREAK] = UINT32_MAX;
    for (size_t k = 0; k < a->tokens_n; k++) {
        const uint32_t token = tokens[k], before = marks[token];
        const uint32_t from = i >= WINDOW ? i - WINDOW + 1 : 0;
        const uint32_t first = before > from ? before : from; /* after the last one */
        const uint32_t end = (i < last ? i : last) + 1;

        types += first < end ? end - first : 0;
        i += token != BREAK;
        marks[token] = token != BREAK ? i : UINT32_MAX;
    }
    return (double)types / WINDOW / (double)(n - WINDOW + 1);
}

/* A factor: as many words as keep the share of types above the threshold. */
struct factors {
    uint32_t mark;   /* of the words of the current one */
    int64_t surplus; /* of its types, that it can go on with: 25 a type, less 18 a word */
    size_t begin;    /* its tokens that were read before it */
    double n;        /* that are over */
};

/* Numbers, not jumps, which would come with every end of a sentence; BREAK is never new. */
static inline void
add_token(struct factors *f, uint32_t *marks, uint32_t token, size_t read)
{
    const int64_t word = token != BREAK ? THRESHOLD_PART : 0;

    f->surplus += marks[token] != f->mark ? THRESHOLD_WHOLE - THRESHOLD_PART : -word;
    marks[token] = f->mark;
    if (f->surplus < 0) {
        f->n++;
        f->surplus = 0;
        f->begin = read;
        marks[BREAK] = ++f->mark;
    }
}

/* The types of the factor that is not over, and how large a part of its words they are. */
static double
type_share(const struct counted *a, const struct factors *f, bool backward)
{
    const uint32_t *rest = backward ? a->tokens : a->tokens + f->begin;
    int64_t words = 0;

    for (size_t i = 0; i < a->tokens_n - f->begin; i++)
        words += rest[i] != BREAK;
    if (words == 0)
        return 1;
    return (double)((f->surplus + THRESHOLD_PART * words) / THRESHOLD_WHOLE) / (double)words;
}

/* Words a factor, read forward or backward; marks above *last are free, and it is moved. */
static double
mean_factor_length(const struct counted *a, size_t n, bool backward, uint32_t *marks,
                   uint32_t *last)
{
    const uint32_t *tokens = a->tokens;
    struct factors f = { .mark = *last + 1 };
    double factors;

    marks[BREAK] = f.mark;
    if (backward)
        for (size_t i = a->tokens_n; i-- > 0;)
            add_token(&f, marks, tokens[i], a->tokens_n - i);
    else
        for (size_t i = 0; i < a->tokens_n; i++)
            add_token(&f, marks, tokens[i], i + 1);
    *last = f.mark;
    factors = f.n + (1 - type_share(a, &f, backward)) / (1 - threshold);
    return factors > 0 ? (double)n / factors : (double)NAN;
}

static void
measure_diversity(const struct counted *a, const struct frontmatter *metadata,
                  struct lucid_report *into)
{
    const double tokens = (double)into->counts.words, types = (double)into->distinct.unique_words;
    const double none = (double)NAN;
    uint32_t *marks, last = MAX_TOKENS + 1;
    double forward, backward;
    size_t n;

    (void)metadata;
    if (a->options->skip_diversity) {
        into->diversity = (struct lucid_diversity){ none, none, none, none, none };
        return;
    }
    n = count_tokens(a);
    marks = counted_marks(a);
    into->diversity.type_token_ratio = types / tokens;
    into->diversity.root_ttr = types / sqrt(tokens);
    into->diversity.hapax_share = (double)into->distinct.hapaxes / types;
    into->diversity.mattr = mean_window_ratio(a, n, marks);
    forward = mean_factor_length(a, n, false, marks, &last);
    backward = mean_factor_length(a, n, true, marks, &last);
    into->diversity.mtld = (forward + backward) / 2;
}

const struct metric metric_diversity = {
    "diversity",
    "type-token ratio, root TTR, MATTR of 50 words, MTLD, hapax share",
    "Guiraud 1954; Covington and McFall 2010; McCarthy and Jarvis 2010",
    measure_diversity,
};
