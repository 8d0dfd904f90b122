/* metric/numerals.c - the share of numerals as speaking time: a test drops it into src/metric. */
#include "measure/metric.h"

static void
measure_numerals(const struct counted *a, const struct frontmatter *metadata,
                 struct lucid_report *into)
{
    (void)a;
    (void)metadata;
    into->speaking_seconds = (double)into->counts.numerals;
}

const struct metric metric_numerals = {
    "numerals",
    "numerals, as seconds",
    "a test",
    measure_numerals,
};
