/* write/shown_scores.h - which of the scores of a report stand for it. */
#ifndef LUCID_WRITE_SHOWN_SCORES_H
#define LUCID_WRITE_SHOWN_SCORES_H

#include "base/model.h"

/* Is it finite, and its formula fitted for the report's language? */
bool score_fits(const struct lucid_report *r, const struct lucid_score *s);

/* The score that stands for ease: Flesch's, or that of the language; or NULL. */
const struct lucid_score *ease_of(const struct lucid_report *r);

#endif
