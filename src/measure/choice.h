/* measure/choice.h - which formulas and other metrics are worked out and written. */
#ifndef LUCID_MEASURE_CHOICE_H
#define LUCID_MEASURE_CHOICE_H

#include "base/arena.h"
#include "base/model.h"

/* A bit each, in the order of the tables. */
struct metric_choice {
    uint64_t formulas[2];
    uint64_t metrics;
};

/* Is it chosen?  NULL: all are. */
bool choice_has_formula(const struct metric_choice *c, const struct lucid_formula *f);
bool choice_has(const struct metric_choice *c, const char *metric);

/* The same of the metric at that place in `metrics`. */
static inline bool
choice_has_metric(const struct metric_choice *c, size_t i)
{
    return !c || c->metrics >> i & 1;
}

/* It and what is asked for by an option of its own, as keywords may be; NULL: all are. */
const struct metric_choice *choice_completed(const struct metric_choice *c, bool keywords,
                                             struct arena *a);

/* A list of names from `lucid list metrics`, parted by commas; "common" stands for what most
 * readers use, "all" for all.  NULL, or what is wrong with it. */
const char *choice_read(struct metric_choice *c, const char *list, struct arena *a);

#endif
