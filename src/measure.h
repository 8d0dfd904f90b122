/* measure.h - counts to scores. */
#ifndef LUCID_MEASURE_H
#define LUCID_MEASURE_H

#include "arena.h"
#include "language.h"

/* The scores of report->scored and report->scored_distinct, the consensus and
 * the times; the language is that of the text, NULL: of several. */
void measure(struct lucid_report *report, const struct language *in,
             double words_per_minute, struct arena *a);

#endif
