/* tokens/lengths.h - what a sentence has of words by how long they are. */
#ifndef LUCID_TOKENS_LENGTHS_H
#define LUCID_TOKENS_LENGTHS_H

#include "tokens/batch.h"

/* Of the tokens of a batch from `first` on and before `end`, all plain and at most TALLY_MOST: the
 * counts that formula_is_of_lengths asks for. */
void sum_lengths(const struct token_batch *s, size_t first, size_t end, struct lucid_counts *into);

#endif
