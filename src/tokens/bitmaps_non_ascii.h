/* tokens/bitmaps_non_ascii.h - what the bytes of a block are that are not ASCII. */
#ifndef LUCID_TOKENS_BITMAPS_NON_ASCII_H
#define LUCID_TOKENS_BITMAPS_NON_ASCII_H

#include "tokens/bitmaps.h"

/* Set the bits of the code points of n times 64 bytes, whose classes are known,
 * and count those that are words of UAX #29 or joined to the one before. */
void bitmaps_others(struct bitmaps *s, size_t n);

/* Note which of these letters of Hebrew, by their first bytes in the 64 bytes i, a word may go on
 * with behind a mark that ends others. */
void bitmaps_note_hebrew(struct bitmaps *s, size_t i, uint64_t letters);

#endif
