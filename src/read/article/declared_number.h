/* read/article/declared_number.h - the right number in the place of a declared one. */
#ifndef LUCID_READ_ARTICLE_DECLARED_NUMBER_H
#define LUCID_READ_ARTICLE_DECLARED_NUMBER_H

#include "read/article/edit.h"

/* Put `words` in the place of the declared number, in its form: groups and
 * leading zeros stay.  NULL when done, else why not. */
const char *declared_number_edit(struct edit *e, const struct lucid_declared *d, uint64_t words);

#endif
