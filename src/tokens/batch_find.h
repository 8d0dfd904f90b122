/* tokens/batch_find.h - where the words of a block stand. */
#ifndef LUCID_TOKENS_BATCH_FIND_H
#define LUCID_TOKENS_BATCH_FIND_H

#include "tokens/batch.h"

/* Where a token ends that is not plain, until its run is looked at. */
#define TOKEN_HARD SIZE_MAX

/* Find the next places: their begins and ends. */
void batch_find(struct token_batch *s);

/* From `at` on, the first place with the bit; the end of the text if there is none. */
size_t batch_find_bit(const struct bitmaps *s, enum bitmap which, size_t at);

#endif
