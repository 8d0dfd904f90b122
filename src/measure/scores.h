/* measure/scores.h - counts to scores. */
#ifndef LUCID_MEASURE_SCORES_H
#define LUCID_MEASURE_SCORES_H

#include "base/arena.h"
#include "formula/formulas.h"
#include "language/language.h"

enum { PANEL_MOST = 32 };

/* The formulas whose grades make the consensus. */
struct panel {
    const struct lucid_formula *formulas[PANEL_MOST];
    size_t n;
};

/* Those for texts in the language; NULL: of several. */
struct panel panel_for(const struct language *in);

/* The medians of many texts. */
void panel_medians(const struct panel *panel, const struct formula_texts *texts,
                   double into[FORMULA_TEXTS]);

/* The scores of report->scored and report->scored_distinct, and the consensus;
 * the language is that of the text, NULL: of several.  Intervals
 * are not available: see metric/confidence.c. */
void measure(struct lucid_report *report, const struct language *in,
             const struct lucid_options *options, struct arena *a);

/* Words a minute of readers of a language; 0: not measured, the mean of all is taken. */
double reading_speed(const char *language);

/* How long it takes to read, at the speed of readers of its language or the one that is set
 * (0: none is), and to speak. */
void measure_times(struct lucid_report *report, double words_per_minute);

/* Add the time one document takes to a total whose counts are added up already: the speed is
 * each document's own. */
void times_add(struct lucid_report *total, double reading_seconds);

#endif
