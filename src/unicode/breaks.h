/*
 * unicode/breaks.h - UAX #29 (Unicode 15.0), untailored.
 *
 * Each returns the bytes of the first word, sentence or grapheme cluster of
 * text, blanks and punctuation being segments too; 0 only for empty text.
 * LUCID_MASK is passed over, as Format characters are.
 */
#ifndef LUCID_BREAKS_H
#define LUCID_BREAKS_H

#include "base/str.h"

size_t next_word_break(lucid_str text);
size_t next_sentence_break(lucid_str text);
size_t next_grapheme_break(lucid_str text);

/* Segments that hold a letter or a number (ideograms, kana and such too). */
uint64_t count_uax29_words(lucid_str text);

#endif
