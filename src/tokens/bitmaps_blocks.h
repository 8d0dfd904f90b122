/* tokens/bitmaps_blocks.h - 64 bytes of one or a few scripts at once. */
#ifndef LUCID_TOKENS_BITMAPS_BLOCKS_H
#define LUCID_TOKENS_BITMAPS_BLOCKS_H

#include "tokens/bitmaps.h"

/* Note what the code points are that begin at `leads` in the 64 bytes i, none of which is behind
 * the end of the text.  False where that takes more than their kinds, or one of these is not known
 * yet, or the processor has no AVX2: nothing was done then. */
bool bitmaps_blocks(struct bitmaps *s, size_t i, uint64_t leads);

#endif
