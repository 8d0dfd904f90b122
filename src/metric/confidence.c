/*
 * metric/confidence.c - how far a score can be trusted: a bootstrap over
 * sentences (Efron 1979), percentile method.
 *
 * 95 % of the scores of resampled texts make the interval, of few sentences
 * more.
 */
#include <math.h>

#include "measure/bootstrap.h"
#include "measure/scores.h"
#include "measure/metric.h"
#include "measure/percentiles.h"

struct resamples {
    struct bootstrap drawn;
    size_t outside;   /* so many of them lie outside on each side */
    double narrowing; /* of an interval, where only some sentences were kept */
};

struct interval {
    double low, high;
};

static const struct interval unknown = { (double)NAN, (double)NAN };

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

/* The interval of the values of resamples about that of the text. */
static struct interval
interval_of(const struct resamples *r, const double values[FORMULA_TEXTS], double value)
{
    const double kept = values[RESAMPLES]; /* of the sentences that were kept */
    const struct percentiles t = percentiles_find(values, r->outside);
    struct interval out = { t.low, t.high };

    if (!isfinite(t.highest) || !isfinite(t.lowest) || !isfinite(value) || !isfinite(kept))
        return unknown;
    if (r->narrowing < 1) {
        out.low = value + (out.low - kept) * r->narrowing;
        out.high = value + (out.high - kept) * r->narrowing;
    }
    /* The text is one of the texts that are possible. */
    return (struct interval){ fmin(out.low, value), fmax(out.high, value) };
}

static void
add_to_scores(const struct resamples *r, struct lucid_report *into, struct arena *arena)
{
    struct lucid_score *scores = NEW(arena, into->scores_n + 1, struct lucid_score);
    double values[FORMULA_TEXTS];

    for (size_t i = 0; i < into->scores_n; i++) {
        struct interval found;

        formula_values(into->scores[i].formula, &r->drawn.texts, values);
        found = interval_of(r, values, into->scores[i].value);
        scores[i] = into->scores[i];
        scores[i].low = found.low;
        scores[i].high = found.high;
    }
    into->scores = scores;
}

static void
add_to_consensus(const struct resamples *r, const struct panel *panel, struct lucid_report *into)
{
    double values[FORMULA_TEXTS];
    struct interval found;

    panel_medians(panel, &r->drawn.texts, values);
    found = interval_of(r, values, into->consensus.median);
    into->consensus.median_low = found.low;
    into->consensus.median_high = found.high;
}

static void
measure_confidence(const struct counted *a, const struct frontmatter *metadata, void **kept,
                   struct lucid_report *into)
{
    const struct panel panel = panel_for(a->language);
    const struct lucid_counts *drawn;
    struct resamples r;

    (void)metadata;
    if (a->sentences_n < 2 || a->options->skip_confidence)
        return;
    if (!*kept)
        *kept = resampler_new(a->arena);
    bootstrap_draw(&r.drawn, a, *kept, &into->scored_distinct);
    r.outside = outside_of(r.drawn.n);
    r.narrowing = 1;
    drawn = &r.drawn.counts;
    if (into->scored.sentences > drawn->sentences)
        r.narrowing = sqrt((double)drawn->sentences / (double)into->scored.sentences);
    add_to_scores(&r, into, a->arena);
    add_to_consensus(&r, &panel, into);
}

const struct metric metric_confidence = {
    "confidence",
    "the interval that holds 95 % of the scores of resampled texts",
    "Efron 1979, Annals of Statistics 7(1), 1-26",
    measure_confidence,
};
