/* count/block_word_count.h - the words of a block, when only words are wanted. */
#ifndef LUCID_COUNT_BLOCK_WORD_COUNT_H
#define LUCID_COUNT_BLOCK_WORD_COUNT_H

#include "tokens/bitmaps.h"

/* The words of the text of the bitmaps, as count_words adds them up over
 * its sentences.  False where bits do not tell: a sentence may end inside a
 * run, or a run holds what parts words. */
bool block_word_count(const struct bitmaps *s, uint64_t *words);

#endif
