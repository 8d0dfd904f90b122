/*
 * sentence/context.h - what stands before and after a mark.
 *
 * Positions are offsets in a slice.  Masks, format characters and combining
 * marks are passed over.  A word is looked at for LOOK_MAX code points, so a
 * look costs the same whatever the text holds.
 */
#ifndef LUCID_SENTENCE_LOOK_H
#define LUCID_SENTENCE_LOOK_H

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

/* The code point at *at or before it, and step over it; 0 at the end. */
uint32_t look_next_any(lucid_str text, size_t *at);
uint32_t look_back(lucid_str text, size_t *at);

/* The same; what is most frequent is done in place. */
static inline uint32_t
look_next(lucid_str text, size_t *at)
{
    if (*at < text.n && (unsigned char)(text.p[*at] - 1) < 0x7F)
        return (unsigned char)text.p[(*at)++];
    return look_next_any(text, at);
}

/* The word that begins at `at`, or ends there; full stops are part of it only
 * when a letter follows. */
struct shape word_from(lucid_str text, size_t at);
struct shape word_until(lucid_str text, size_t at);

/* Past the blanks at `at`. */
size_t skip_blanks(lucid_str text, size_t at);

/* The word folded, as lists and lexica have it; empty where there is none. */
lucid_str fold_word(lucid_str text, const struct shape *word, char to[FOLDED_MAX]);

static inline uint16_t
bits_of(uint32_t cp)
{
    return cp <= 0x10FFFF ? properties_of(cp)->bits : 0;
}

static inline bool
has(uint32_t cp, unsigned bits)
{
    return (bits_of(cp) & bits) != 0;
}

#endif
