/*
 * metric/confidence.c - how far a score can be trusted: a bootstrap over
 * sentences (Efron 1979), percentile method.
 *
 * The sentences of the text are drawn with replacement, as many as there are,
 * RESAMPLES times; 95 % of the scores of these texts make the interval.  The
 * draws come from splitmix64 with a fixed seed, sums are integers, so the same
 * text has the same interval everywhere.
 */
#include <math.h>

#include "../counts.h"
#include "../measure.h"
#include "../metric.h"

enum {
    RESAMPLES = 400,
    TAIL = RESAMPLES / 40, /* 2.5 % of them lie outside on each side */
    UNITS = 256            /* drawn at most: longer texts are cut in so many stretches of
                              sentences, which also keeps neighbours together */
};

struct sample {
    struct lucid_counts counts;
    struct lucid_distinct distinct;
};

struct bootstrap {
    struct sample whole;      /* all sentences that were kept */
    struct sample *resamples; /* RESAMPLES */
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

static size_t
draw(uint64_t *state, size_t n)
{
    return (size_t)((next_random(state) >> 32) * n >> 32);
}

static void
add_record(struct lucid_counts *into, const struct sentence_record *r)
{
#define COUNT(name, what) into->name += r->name;
#include "counts.def"
}

/* What is drawn: sentences, or where they are many, stretches of them. */
static struct lucid_counts *
make_units(const struct analysis *a, size_t n)
{
    struct lucid_counts *units = NEW(a->arena, n, struct lucid_counts);

    for (size_t i = 0; i < a->sentences_n; i++)
        add_record(&units[i * n / a->sentences_n], &a->sentences[i]);
    return units;
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

static struct bootstrap
resample(const struct analysis *a, const struct lucid_report *r)
{
    const size_t n = a->sentences_n < UNITS ? a->sentences_n : UNITS;
    const struct lucid_counts *units = make_units(a, n);
    struct bootstrap b = { .whole = { .distinct = r->scored_distinct },
                           .resamples = NEW(a->arena, RESAMPLES, struct sample),
                           .narrowing = 1 };
    uint64_t state = 0;

    for (size_t i = 0; i < n; i++)
        counts_add(&b.whole.counts, &units[i]);
    for (size_t i = 0; i < RESAMPLES; i++) {
        for (size_t drawn = 0; drawn < n; drawn++)
            counts_add(&b.resamples[i].counts, &units[draw(&state, n)]);
        guess_distinct(&b.resamples[i], &b.whole);
    }
    if (r->scored.sentences > b.whole.counts.sentences)
        b.narrowing = sqrt((double)b.whole.counts.sentences / (double)r->scored.sentences);
    return b;
}

/* The outermost values of one side, the innermost of them first. */
struct tail {
    double sign; /* 1: the highest, -1: the lowest */
    double values[TAIL];
    size_t n;
};

static void
offer(struct tail *t, double value)
{
    size_t at;

    value *= t->sign;
    if (t->n == TAIL && value <= t->values[0])
        return;
    if (t->n < TAIL) {
        for (at = t->n++; at > 0 && t->values[at - 1] > value; at--)
            t->values[at] = t->values[at - 1];
    } else {
        for (at = 0; at + 1 < TAIL && t->values[at + 1] < value; at++)
            t->values[at] = t->values[at + 1];
    }
    t->values[at] = value;
}

/* The interval of RESAMPLES values about that of the text; kept is the value
 * of the sentences that were kept. */
static struct interval
interval_of(const double *values, double value, double kept, double narrowing)
{
    struct tail lowest = { .sign = -1 }, highest = { .sign = 1 };
    struct interval out;

    for (size_t i = 0; i < RESAMPLES; i++) {
        if (!isfinite(values[i]))
            return unknown;
        offer(&lowest, values[i]);
        offer(&highest, values[i]);
    }
    if (!isfinite(value) || !isfinite(kept))
        return unknown;
    out = (struct interval){ -lowest.values[0], highest.values[0] };
    if (narrowing < 1) {
        out.low = value + (out.low - kept) * narrowing;
        out.high = value + (out.high - kept) * narrowing;
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
        found = interval_of(values, into->scores[i].value,
                            f->value(&b->whole.counts, &b->whole.distinct), b->narrowing);
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
    found = interval_of(values, into->consensus.median,
                        panel_ask(panel, &whole->counts, &whole->distinct).median, b->narrowing);
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
