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

enum hardness { NOT_HARD, HARD, VERY_HARD };

/* Is a sentence of so many words and that grade hard to read?  As Hemingway has it, from
 * grade 10 and 14, if it has 14 words; where there is no grade, from LIX 50 and 60. */
enum hardness sentence_hardness(const struct lucid_formula *by, double grade, uint64_t words);

/* Where that begins. */
double hardness_from(const struct lucid_formula *by, enum hardness hardness);

#endif
