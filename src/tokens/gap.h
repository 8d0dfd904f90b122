/*
 * tokens/gap.h - what stands between two words: marks that part terms, and signs that belong
 * to one of them (C++, .NET, @name).
 */
#ifndef LUCID_TOKENS_GAP_H
#define LUCID_TOKENS_GAP_H

#include "base/str.h"
#include "unicode/utf8.h"

/* The signs that touch a word, of the width of ASCII, as far as there is room; ended by a NUL. */
struct signs {
    char before[5], after[5];
};

struct gap {
    lucid_str text;
    const char *end; /* of the sentence, which goes on behind it */
    bool first;      /* no word of the sentence stands before it */
};

/* May the code point be a sign of the word that it touches?  (A full stop before one may too.) */
bool gap_is_sign(uint32_t cp);

/* Is the gap of usual marks, blanks and masks alone, none of them a sign?  *parts: as gap_parts. */
bool gap_is_usual(lucid_str gap, bool *parts);

/* Is there a mark in the gap that no term goes over?  *quoted: a single quotation mark is open. */
bool gap_parts(const struct gap *g, bool *quoted);

/* The signs at the head of a gap, which touch the word before it, and at its end. */
void gap_signs_after(lucid_str gap, char after[5]);
void gap_signs_before(lucid_str gap, char before[5]);

#endif
