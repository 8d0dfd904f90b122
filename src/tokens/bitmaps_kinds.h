/*
 * tokens/bitmaps_kinds.h - kinds of code points: most letters and marks of the world are
 * of a few.
 */
#ifndef LUCID_TOKENS_BITMAPS_KINDS_H
#define LUCID_TOKENS_BITMAPS_KINDS_H

#include "tokens/bitmaps.h"
#include "tokens/bitmaps_paint.h"

#define PAINT(what) (1 << PLANE_##what)

/* A kind that is the same wherever it stands is its own paint; the others lack PAINT(ALNUM). */
enum kind {
    UNKNOWN,
    LETTER = PAINT(ALNUM) | PAINT(ALETTER) | PAINT(LETTER), /* of a script without case */
    SMALL_LETTER = LETTER | PAINT(LOWER),
    CAPITAL = LETTER | PAINT(UPPER),
    HEBREW_LETTER = LETTER | PAINT(LOWER) | PAINT(UPPER), /* without case: both cannot be */
    UNSPACED_LETTER = PAINT(ALNUM) | PAINT(LETTER) | PAINT(UNSPACED), /* of one without blanks */
    IDEOGRAM = PAINT(ALNUM) | PAINT(LETTER) | PAINT(SINGLE),
    /* a bit each */
    MARK = 1 << 1,          /* sticks to what it follows, in one cluster */
    UNSPACED_MARK = 1 << 2, /* likewise, and is an UNSPACED_LETTER */
    CURLY = 1 << 3,         /* an apostrophe */
    MID_NUMBER = 1 << 4,    /* a comma, which is in a word of UAX #29 between numerals */
    SIGN = 1 << 7,          /* neither in a word nor the end of one */
    COMPLEX = 1 << 5,       /* and what takes more */
    KATAKANA = COMPLEX | 1 << 1,
    NUMERAL = COMPLEX | 1 << 2
};

/* What a code point below BITMAPS_KINDS is, worked out and kept. */
unsigned bitmaps_note_kind(struct bitmaps *s, uint32_t cp);

/* Note which of these letters of Hebrew, by their first bytes in the 64 bytes i, a word may go on
 * with behind a mark that ends others. */
void bitmaps_note_hebrew(struct bitmaps *s, size_t i, uint64_t letters);

/* Parts words wherever it stands. */
bool bitmaps_is_em_dash(uint32_t cp);

/* Parts words here and there, or makes a digit before it a key. */
bool bitmaps_is_rare(uint32_t cp);

/* A vowel or final consonant of Hangul, which is no letter of its own. */
bool bitmaps_is_medial(uint32_t cp);

#endif
