/* tokens/batch_intern.h - the entries of plain words, and what is seen of them. */
#ifndef LUCID_TOKENS_BATCH_INTERN_H
#define LUCID_TOKENS_BATCH_INTERN_H

#include "tokens/tokens.h"

/* Find the next words of the text and count them in the vocabulary.  Those that
 * are not plain after all are left without an entry.  False where there are
 * none up to the end of the last sentence that is known. */
bool batch_intern(struct token_counter *t);

/* The bits of a token, which has less bytes than a window. */
static inline uint64_t
token_bits(const struct token_counter *t, enum bitmap which, size_t i)
{
    const struct token_batch *s = t->batch;

    return bitmaps_window(t->bitmaps.bits[which], s->begin[i]) & bits_low(s->end[i] - s->begin[i]);
}

#endif
