/* formulas.h - the table of readability formulas. */
#ifndef LUCID_FORMULAS_H
#define LUCID_FORMULAS_H

#include "str.h"

extern const struct lucid_formula formulas[];
extern const size_t formulas_n;

/* By id, or NULL. */
const struct lucid_formula *formula_find(lucid_str id);

/* The names of the counts a formula reads: the i-th of them, NULL after the
 * last. */
const char *formula_input(const struct lucid_formula *f, size_t i);

/* Does it need numbers of distinct words, which do not add up? */
bool formula_reads_distinct(const struct lucid_formula *f);

#endif
