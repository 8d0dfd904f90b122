/*
 * metric/confidence.c - how far a score can be trusted: a bootstrap over
 * sentences (Efron 1979), percentile method.
 *
 * The sentences of the text are drawn with replacement, as many as there are,
 * RESAMPLES times; 95 % of the scores of these texts make the interval, of few
 * sentences more.  The draws come from splitmix64 with a fixed seed, sums are
 * integers, so the same text has the same interval everywhere.
 */
#include <math.h>

#include "../measure.h"
#include "../metric.h"

enum {
    RESAMPLES = 200,
    TAIL = RESAMPLES / 40, /* 2.5 % of them */
    UNITS = 256            /* drawn at most: longer texts are cut in so many stretches of
                              sentences, which also keeps neighbours together */
};

/* What formulas read of a sentence: any other count would be 0 in a resample. */
#define FOR_EACH_SUM                                                                               \
    SUM(words)                                                                                     \
    SUM(sentences)                                                                                 \
    SUM(letters)                                                                                   \
    SUM(syllables)                                                                                 \
    SUM(monosyllables)                                                                             \
    SUM(polysyllables)                                                                             \
    SUM(complex_words)                                                                             \
    SUM(long_words)                                                                                \
    SUM(six_letter_words)                                                                          \
    SUM(short_words)                                                                               \
    SUM(difficult_words)                                                                           \
    SUM(unlisted_words)                                                                            \
    SUM(unfamiliar_words)                                                                          \
    SUM(pronouns)                                                                                  \
    SUM(prepositions)

enum {
#define SUM(name) SUM_##name,
    FOR_EACH_SUM
#undef SUM
        SUMS,
    ROOM = (SUMS + 7) / 8 * 8 /* whole vectors are added faster */
};

struct sums {
    uint64_t of[ROOM];
};

struct sample {
    struct lucid_counts counts;
    struct lucid_distinct distinct;
};

struct bootstrap {
    struct sample whole;      /* all sentences that were kept */
    struct sample *resamples; /* RESAMPLES */
    size_t outside;           /* so many of them lie outside on each side */
    double narrowing;         /* of an interval, where only some sentences were kept */
};

struct interval {
    double low, high;
};

static const struct interval unknown = { (double)NAN, (double)NAN };

/* splitmix64 (Steele, Lea and Flood 2014). */
static uint64_t
next_random(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

/* What is drawn: sentences, or where they are many, stretches of them. */
static struct sums *
make_units(const struct analysis *a, size_t n)
{
    struct sums *units = NEW(a->arena, n, struct sums);

    for (size_t i = 0; i < a->sentences_n; i++) {
        struct sums *into = &units[i * n / a->sentences_n];
        const struct sentence_record *r = &a->sentences[i];

#define SUM(name) into->of[SUM_##name] += r->name;
        FOR_EACH_SUM
#undef SUM
    }
    return units;
}

static void
add_sums(struct sums *into, const struct sums *more)
{
    for (size_t i = 0; i < ROOM; i++)
        into->of[i] += more->of[i];
}

static struct lucid_counts
counts_of(const struct sums *s)
{
    return (struct lucid_counts){
#define SUM(name) .name = s->of[SUM_##name],
        FOR_EACH_SUM
#undef SUM
    };
}

/* n units out of n; a random number gives four places. */
static struct lucid_counts
draw_units(const struct sums *units, size_t n, uint64_t *state)
{
    struct sums drawn = { { 0 } };
    uint64_t random = 0;

    for (size_t i = 0; i < n; i++, random >>= 16) {
        if (i % 4 == 0)
            random = next_random(state);
        add_sums(&drawn, &units[(random & 0xFFFF) * n >> 16]);
    }
    return counts_of(&drawn);
}

/* part / whole of n, rounded. */
static uint64_t
share_of(uint64_t n, uint64_t part, uint64_t whole)
{
    return whole > 0 ? (uint64_t)((double)n * (double)part / (double)whole + 0.5) : n;
}

/* Distinct words of a resample are not known: they are taken to grow with the
 * words that they are some of. */
static void
guess_distinct(struct sample *s, const struct sample *whole)
{
    const struct lucid_distinct *d = &whole->distinct;
    const uint64_t part = s->counts.words, all = whole->counts.words;

    s->distinct = (struct lucid_distinct){
        .unique_words = share_of(d->unique_words, part, all),
        .hapaxes = share_of(d->hapaxes, part, all),
        .unique_unfamiliar = share_of(d->unique_unfamiliar, s->counts.unfamiliar_words,
                                      whole->counts.unfamiliar_words),
    };
}

/*
 * How many resamples lie outside an interval on each side.  Few sentences vary
 * less than those they are drawn from, so the share is not 2.5 % but that of
 * the normal distribution beyond sqrt(n / (n - 1)) t(n - 1) (Hesterberg 2015,
 * The American Statistician 69(4), p. 379: expanded percentiles).
 */
static size_t
outside_of(size_t n)
{
    static const size_t fewer_than[TAIL - 1] = { 9, 14, 24, 80 };
    size_t outside = 1;

    while (outside < TAIL && n >= fewer_than[outside - 1])
        outside++;
    return outside;
}

static struct bootstrap
resample(const struct analysis *a, const struct lucid_report *r)
{
    const size_t n = a->sentences_n < UNITS ? a->sentences_n : UNITS;
    const struct sums *units = make_units(a, n);
    struct bootstrap b = { .whole = { .distinct = r->scored_distinct },
                           .resamples = NEW(a->arena, RESAMPLES, struct sample),
                           .outside = outside_of(n),
                           .narrowing = 1 };
    struct sums whole = { { 0 } };
    uint64_t state = 0;

    for (size_t i = 0; i < n; i++)
        add_sums(&whole, &units[i]);
    b.whole.counts = counts_of(&whole);
    for (size_t i = 0; i < RESAMPLES; i++) {
        b.resamples[i].counts = draw_units(units, n, &state);
        guess_distinct(&b.resamples[i], &b.whole);
    }
    if (r->scored.sentences > b.whole.counts.sentences)
        b.narrowing = sqrt((double)b.whole.counts.sentences / (double)r->scored.sentences);
    return b;
}

/* The TAIL highest values, rising. */
struct tail {
    double values[TAIL];
};

static void
replace_lowest(struct tail *t, double value)
{
    size_t at = 0;

    for (; at + 1 < TAIL && t->values[at + 1] < value; at++)
        t->values[at] = t->values[at + 1];
    t->values[at] = value;
}

/* The interval of RESAMPLES values about that of the text; kept is the value
 * of the sentences that were kept. */
static struct interval
interval_of(const struct bootstrap *b, const double *values, double value, double kept)
{
    const size_t end = TAIL - b->outside;
    struct tail highest, lowest; /* of the negative */
    struct interval out;

    for (size_t i = 0; i < TAIL; i++)
        highest.values[i] = lowest.values[i] = -(double)INFINITY;
    for (size_t i = 0; i < RESAMPLES; i++) {
        if (values[i] > highest.values[0])
            replace_lowest(&highest, values[i]);
        if (-values[i] > lowest.values[0])
            replace_lowest(&lowest, -values[i]);
    }
    out = (struct interval){ -lowest.values[end], highest.values[end] };
    if (!isfinite(highest.values[TAIL - 1]) || !isfinite(lowest.values[TAIL - 1]) ||
        !isfinite(value) || !isfinite(kept))
        return unknown;
    if (b->narrowing < 1) {
        out.low = value + (out.low - kept) * b->narrowing;
        out.high = value + (out.high - kept) * b->narrowing;
    }
    /* The text is one of the texts that are possible. */
    return (struct interval){ fmin(out.low, value), fmax(out.high, value) };
}

static void
add_to_scores(const struct bootstrap *b, struct lucid_report *into, struct arena *arena)
{
    struct lucid_score *scores = NEW(arena, into->scores_n + 1, struct lucid_score);
    double values[RESAMPLES];

    for (size_t i = 0; i < into->scores_n; i++) {
        const struct lucid_formula *f = into->scores[i].formula;
        struct interval found;

        for (size_t k = 0; k < RESAMPLES; k++)
            values[k] = f->value(&b->resamples[k].counts, &b->resamples[k].distinct);
        found = interval_of(b, values, into->scores[i].value,
                            f->value(&b->whole.counts, &b->whole.distinct));
        scores[i] = into->scores[i];
        scores[i].low = found.low;
        scores[i].high = found.high;
    }
    into->scores = scores;
}

static void
add_to_consensus(const struct bootstrap *b, const struct panel *panel, struct lucid_report *into)
{
    const struct sample *whole = &b->whole;
    double values[RESAMPLES];
    struct interval found;

    for (size_t k = 0; k < RESAMPLES; k++)
        values[k] = panel_ask(panel, &b->resamples[k].counts, &b->resamples[k].distinct).median;
    found = interval_of(b, values, into->consensus.median,
                        panel_ask(panel, &whole->counts, &whole->distinct).median);
    into->consensus.median_low = found.low;
    into->consensus.median_high = found.high;
}

static void
measure_confidence(const struct analysis *a, const struct frontmatter *metadata,
                   struct lucid_report *into)
{
    const struct panel panel = panel_for(a->language);
    struct bootstrap b;

    (void)metadata;
    if (a->sentences_n < 2 || a->options->skip_confidence)
        return;
    b = resample(a, into);
    add_to_scores(&b, into, a->arena);
    add_to_consensus(&b, &panel, into);
}

const struct metric metric_confidence = {
    "confidence",
    "the interval that holds 95 % of the scores of resampled texts",
    "Efron 1979, Annals of Statistics 7(1), 1-26",
    measure_confidence,
};
