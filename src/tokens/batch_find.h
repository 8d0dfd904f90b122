/* tokens/batch_find.h - where the words of a block stand. */
#ifndef LUCID_SIGHTS_FIND_H
#define LUCID_SIGHTS_FIND_H

#include "tokens/batch.h"

/* Where a sight ends that is not plain, until its run is looked at. */
#define SIGHT_HARD SIZE_MAX

/* Find the next places: their begins and ends. */
void sights_find(struct sights *s);

/* From `at` on, the first place with the bit; the end of the text if there is none. */
size_t sights_find_bit(const struct survey *s, enum survey_bits which, size_t at);

#endif
