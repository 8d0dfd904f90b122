/* tokens/batch_intern.h - the entries of plain words, and what is seen of them. */
#ifndef LUCID_SIGHTS_SEE_H
#define LUCID_SIGHTS_SEE_H

#include "tokens/tokens.h"

/* Find the next words of the text and count them in the vocabulary.  Those that
 * are not plain after all are left without an entry.  False where there are
 * none up to the end of the last sentence that is known. */
bool sights_see(struct token_counter *t);

/* The bits of a sight, which has less bytes than a window. */
static inline uint64_t
sight_bits(const struct token_counter *t, enum survey_bits which, size_t i)
{
    const struct sights *s = t->sights;

    return survey_window(t->survey.bits[which], s->begin[i]) & bits_low(s->end[i] - s->begin[i]);
}

#endif
