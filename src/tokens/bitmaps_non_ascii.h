/* tokens/bitmaps_non_ascii.h - what the bytes of a block are that are not ASCII. */
#ifndef LUCID_TOKENS_BITMAPS_NON_ASCII_H
#define LUCID_TOKENS_BITMAPS_NON_ASCII_H

#include "tokens/bitmaps.h"

/* Set the bits of the code points of n times 64 bytes, whose classes are known,
 * and count those that are words of UAX #29 or joined to the one before. */
void bitmaps_others(struct bitmaps *s, size_t n);

#endif
