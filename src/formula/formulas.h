/* formula/formulas.h - the table of readability formulas. */
#ifndef LUCID_FORMULA_FORMULAS_H
#define LUCID_FORMULA_FORMULAS_H

#include "base/str.h"

extern const struct lucid_formula formulas[];
extern const size_t formulas_n;

/*
 * Many texts at once, with a column for each count.  Their number is a multiple of four,
 * for vectors.
 */
enum { FORMULA_TEXTS = 40 };

struct formula_texts {
#define COUNT(name, of, what) const double *name;
#include "counts.def"
#define DISTINCT(name, what) const double *name;
#include "distinct.def"
    double asl[FORMULA_TEXTS], asw[FORMULA_TEXTS],
        awl[FORMULA_TEXTS];                                 /* see formula/formulas.def */
    double asl_3[FORMULA_TEXTS], familiar_3[FORMULA_TEXTS]; /* their cubes */
};

/* Compute what many formulas read, once the columns are filled: those of the
 * consensus, and others that are wanted; NULL: all. */
void formula_texts_prepare(struct formula_texts *t, bool (*wanted)(const struct lucid_formula *));

/* f->value for each text, with identical doubles.  f must be in the table. */
void formula_values(const struct lucid_formula *f, const struct formula_texts *t,
                    double into[FORMULA_TEXTS]);

/* By id, or NULL. */
const struct lucid_formula *formula_find(lucid_str id);

/* The names of the counts a formula reads: the i-th of them, NULL after the
 * last. */
const char *formula_input(const struct lucid_formula *f, size_t i);

/* Does it read numbers of distinct words, which do not add up? */
bool formula_reads_distinct(const struct lucid_formula *f);

#endif
