/* metric/confidence.c - the intervals of the scores. */
#include <math.h>

#include "base/bits/uninitialized.h"
#include "measure/jackknife.h"
#include "measure/metric.h"
#include "measure/scores.h"

static void
add_to_scores(const struct jackknife *j, struct lucid_report *into, struct arena *arena)
{
    struct lucid_score *scores = arena_room(arena, into->scores_n + 1, sizeof *scores);
    UNINITIALIZED double values[FORMULA_TEXTS];

    for (size_t i = 0; i < into->scores_n; i++) {
        struct interval found;

        scores[i] = into->scores[i];
        if (!isfinite(scores[i].value))
            continue; /* nor is its interval known */
        formula_values(scores[i].formula, &j->texts, values);
        found = jackknife_interval(j, values, scores[i].value);
        scores[i].low = found.low;
        scores[i].high = found.high;
    }
    into->scores = scores;
}

static void
add_to_consensus(const struct jackknife *j, const struct panel *panel, struct lucid_report *into)
{
    UNINITIALIZED double values[FORMULA_TEXTS];
    struct interval found;

    panel_medians(panel, &j->texts, values);
    found = jackknife_interval(j, values, into->consensus.median);
    into->consensus.median_low = found.low;
    into->consensus.median_high = found.high;
}

static void
measure_confidence(const struct counted *a, const struct frontmatter *metadata,
                   struct lucid_report *into)
{
    const struct panel panel = panel_for(a->language);
    UNINITIALIZED struct jackknife j;

    (void)metadata;
    if (a->sentences_n < FEWEST_SENTENCES || a->options->skip_confidence)
        return;
    jackknife_prepare(&j, a, into->scored.sentences, &into->scored_distinct);
    add_to_scores(&j, into, a->arena);
    add_to_consensus(&j, &panel, into);
}

static bool
is_of_counts(const struct lucid_options *options)
{
    (void)options;
    return true;
}

const struct metric metric_confidence = {
    "confidence",
    "the 95 % interval of each score",
    "Efron and Tibshirani 1993, An Introduction to the Bootstrap, ch. 11",
    measure_confidence,
    is_of_counts,
};
