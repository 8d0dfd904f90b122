/* unicode/char_class.h - characters that separate words, or are words, by some definition. */
#ifndef LUCID_UNICODE_CHAR_CLASS_H
#define LUCID_UNICODE_CHAR_CLASS_H

#include "unicode/utf8.h"

static inline bool
is_hangul(uint32_t cp)
{
    return (cp >= 0x1100 && cp < 0x1200) || (cp >= 0x3131 && cp < 0x318F) ||
           (cp >= 0xA960 && cp < 0xA97D) || (cp >= 0xAC00 && cp < 0xD7FC);
}

static inline bool
is_cjk(uint32_t cp)
{
    return cp <= 0x10FFFF && (properties_of(cp)->bits & P_IDEOGRAM || is_hangul(cp));
}

/* CJK punctuation, including full-width forms. */
static inline bool
is_cjk_mark(uint32_t cp)
{
    return (cp >= 0x3001 && cp < 0x3040) || (cp >= 0xFF01 && cp < 0xFF10) ||
           (cp >= 0xFF1A && cp < 0xFF21) || (cp >= 0xFF5B && cp < 0xFF66);
}

/* Superscript digits, as in references to notes. */
static inline bool
is_superscript(uint32_t cp)
{
    return cp == 0xB2 || cp == 0xB3 || cp == 0xB9 || (cp >= 0x2070 && cp <= 0x2079);
}

/* The length of the curly quote, U+2018 to U+201D, at the start of s, or 0. */
static inline size_t
curly_length(lucid_str s)
{
    if (s.n < 3 || s.p[0] != '\xE2' || s.p[1] != '\x80')
        return 0;
    return s.p[2] >= '\x98' && s.p[2] <= '\x9D' ? 3 : 0;
}

/* Dashes longer than a hyphen. */
static inline bool
is_dash(uint32_t cp)
{
    return (cp >= 0x2012 && cp <= 0x2015) || cp == 0x2E3A || cp == 0x2E3B;
}

#endif
