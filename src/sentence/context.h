/*
 * sentence/context.h - the text before and after a mark.
 *
 * Positions are offsets in a slice.  Masks, format characters and combining marks are
 * skipped.  At most LOOK_MAX code points of a word are examined, so the cost does not
 * depend on the text.
 */
#ifndef LUCID_SENTENCE_CONTEXT_H
#define LUCID_SENTENCE_CONTEXT_H

#include "language/language.h"
#include "unicode/utf8.h"

enum { LOOK_MAX = 24, FOLDED_MAX = 3 * 4 * LOOK_MAX + 16 };

/* A word: letters and digits, with full stops and apostrophes between them. */
struct shape {
    size_t begin, end;
    uint32_t first, last; /* code points; 0: no word */
    uint32_t previous;    /* before the word, 0 at the start of the text */
    unsigned letters, digits, uppers, lowers, stops;
    unsigned part; /* letters of the longest part between full stops */
};

/* Step over the code point at *at, or before it, and return it; 0 at the end. */
uint32_t look_next_any(lucid_str text, size_t *at);
uint32_t look_back(lucid_str text, size_t *at);

/* The same, with the most frequent case inline. */
static inline uint32_t
look_next(lucid_str text, size_t *at)
{
    if (*at < text.n && (unsigned char)(text.p[*at] - 1) < 0x7F)
        return (unsigned char)text.p[(*at)++];
    return look_next_any(text, at);
}

/* The word that begins at `at`, or ends there; a full stop is part of it only if a
 * letter follows. */
struct shape word_from(lucid_str text, size_t at);
struct shape word_until(lucid_str text, size_t at);

/* The offset after the white space at `at`. */
size_t skip_blanks(lucid_str text, size_t at);

/* The word folded for lookup in lists and lexicons; empty if there is none. */
lucid_str fold_word(lucid_str text, const struct shape *word, char to[FOLDED_MAX]);

static inline uint16_t
bits_of(uint32_t cp)
{
    return cp <= 0x10FFFF ? properties_of(cp)->bits : 0;
}

static inline bool
is_digit(uint32_t cp)
{
    return cp - '0' < 10;
}

static inline bool
has(uint32_t cp, unsigned bits)
{
    return (bits_of(cp) & bits) != 0;
}

#endif
