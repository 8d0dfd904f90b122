/*
 * tokens/bitmaps.h - the class of each byte of a text, and counts over pieces of it.
 *
 * One pass over bits, 64 bytes at a time, which gives the results of the loops in
 * word/word.c, unicode/breaks_count.c and unicode/utf8.c and leaves rare input to them.
 */
#ifndef LUCID_TOKENS_BITMAPS_H
#define LUCID_TOKENS_BITMAPS_H

#include "base/bits/bits.h"
#include "tokens/classify.h"
#include "base/model.h"
#include "base/str.h"
#include "word/word.h"

/* A bit a byte; all bytes of a code point have it but where it says otherwise. */
enum bitmap {
    BITS_ALNUM,       /* letters and digits of words, and marks that stick to them */
    BITS_CUT,         /* white space, em dash, two hyphens: no word goes over it */
    BITS_RARE,        /* a run with one is for word/word_general.c */
    BITS_RARE_INSIDE, /* so is one inside a word */
    BITS_CJK,         /* ideograms and kana: a word each, so they are cuts too */
    BITS_UPPER,       /* capitals: their first byte */
    BITS_LOWER,       /* small letters, likewise */
    BITS_LETTER,      /* letters, not digits, likewise */
    BITS_BLANK,       /* white space */
    BITS_ALETTER,     /* what UAX #29 calls ALetter */
    BITS_MIDDLE,      /* curly apostrophes, MidNumLet in UAX #29: their last byte */
    BITS_SPACED,      /* where words between white space begin */
    BITS_UAX29,       /* where words of UAX #29 do */
    BITS_JOINED,      /* the first byte of what is in a cluster with the one before */
    BITMAPS
};

/* What the other loops must count, because of one of these 64 bytes. */
enum { SLOW_WORDS = 1, SLOW_GRAPHEMES = 2 };

enum { BITMAPS_KINDS = 0x10000 };

struct bitmaps {
    lucid_str text;
    uint64_t *bits[BITMAPS];
    uint64_t *slow;          /* a number for 64 bytes */
    struct classes *classes; /* malloc'd, the bits with them; kept */
    size_t capacity;
    classify_fn *classify;
    unsigned char *kinds;  /* of code points, 0 where not known yet; malloc'd, kept */
    size_t after_katakana; /* where the last one ended; 0: there is none */
    size_t after_numeral;  /* likewise, one that is not ASCII */
    bool singles;          /* there are ideograms or kana */
    bool marked;           /* and what may belong to one follows it: a mark, a mask */
};

/* Build the bitmaps of a text, then those from SPACED on.  False when out of memory. */
bool bitmaps_build(struct bitmaps *s, lucid_str text);
void bitmaps_find_begins(struct bitmaps *s);

/* Leave all runs with that letter of ASCII to word/word_general.c. */
void bitmaps_leave(struct bitmaps *s, char letter);

/* Count white space's and UAX #29's words, characters and graphemes of a piece of
 * it, round which no run goes on. */
void bitmaps_add_counts(const struct bitmaps *s, lucid_str piece, struct lucid_counts *into);

/* Is a piece one word of letters without case and marks on them, as most runs are of scripts
 * without blanks?  False where bits do not tell; else *word is what next_word finds. */
bool bitmaps_whole_word(const struct bitmaps *s, lucid_str piece, struct word *word);

void bitmaps_free(struct bitmaps *s);

enum { BITMAPS_WINDOW = 57 };

/* BITMAPS_WINDOW bits from `at` on, or more; those behind the text are 0. */
static inline uint64_t
bitmaps_window(const uint64_t *bits, size_t at)
{
    uint64_t x;

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    memcpy(&x, (const char *)bits + at / 8, sizeof x);
    return x >> at % 8;
#else
    x = bits[at / 64] >> at % 64;
    return at % 64 ? x | bits[at / 64 + 1] << (64 - at % 64) : x;
#endif
}

#endif
