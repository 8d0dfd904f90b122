/*
 * unicode/breaks.h - UAX #29 (Unicode 15.0), untailored.
 *
 * Each returns the length in bytes of the first word, sentence or grapheme cluster of
 * text, where white space and punctuation are segments too; 0 only for empty text.
 * LUCID_MASK is ignored, like Format characters.
 */
#ifndef LUCID_UNICODE_BREAKS_H
#define LUCID_UNICODE_BREAKS_H

#include "base/str.h"

size_t next_word_break(lucid_str text);
size_t next_sentence_break(lucid_str text);
size_t next_grapheme_break(lucid_str text);

/* The number of segments that contain a letter or number (including ideograms and kana). */
uint64_t count_uax29_words(lucid_str text);

#endif
