/* formula/sentence_grade.h - how hard one sentence is. */
#ifndef LUCID_FORMULA_SENTENCE_GRADE_H
#define LUCID_FORMULA_SENTENCE_GRADE_H

#include "base/model.h"
#include "language/language.h"

/* The formula for the grade of a sentence: the first of its language that
 * gives one; LIX where there is none. */
const struct lucid_formula *sentence_formula(const struct language *in);

double grade_by(const struct lucid_formula *f, const struct lucid_counts *counts);

/* The grade of one sentence by that of its language. */
double sentence_grade(const struct language *in, const struct lucid_counts *counts);

#endif
