/*
 * tokens/bitmaps_kinds.h - kinds of code points: most letters and marks of the world are
 * of a few.
 */
#ifndef LUCID_TOKENS_BITMAPS_KINDS_H
#define LUCID_TOKENS_BITMAPS_KINDS_H

#include "tokens/bitmaps.h"

enum kind {
    UNKNOWN,
    SIGN, /* neither in a word nor the end of one */
    SMALL_LETTER,
    CAPITAL,
    LETTER,          /* of a script without case */
    UNSPACED_LETTER, /* of a script without blanks */
    IDEOGRAM,
    PAINTED_KINDS, /* those above are what they are wherever they stand */
    HEBREW_LETTER = PAINTED_KINDS,
    KATAKANA,
    NUMERAL,
    MID_NUMBER, /* a comma, which is in a word of UAX #29 between numerals */
    CURLY,      /* an apostrophe */
    MARK,       /* sticks to what it follows */
    COMPLEX,
    JOINS = 0x80 /* a flag: it is in one cluster with what it follows */
};

/* What a code point below BITMAPS_KINDS is, worked out and kept. */
unsigned bitmaps_note_kind(struct bitmaps *s, uint32_t cp);

/* Parts words wherever it stands. */
bool bitmaps_is_em_dash(uint32_t cp);

/* Parts words here and there, or makes a digit before it a key. */
bool bitmaps_is_rare(uint32_t cp);

/* A vowel or final consonant of Hangul, which is no letter of its own. */
bool bitmaps_is_medial(uint32_t cp);

#endif
