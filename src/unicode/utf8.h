/* unicode/utf8.h - code points; unicode/utf8.c is the only includer of utf8proc. */
#ifndef LUCID_UNICODE_UTF8_H
#define LUCID_UNICODE_UTF8_H

#include "base/arena.h"
#include "unicode/properties.h"

enum { UTF8_MASKED = 0x110000, UTF8_BAD = 0x110001 };

/* The first code point of s (s.n > 0), and its length in *length: UTF8_MASKED
 * and 1 for LUCID_MASK, UTF8_BAD and the length of the maximal ill-formed
 * part (Unicode 15, 3.9, U+FFFD substitution) for what is not UTF-8. */
uint32_t utf8_decode_any(lucid_str s, size_t *length);

/* The same, with the most frequent cases inline. */
static inline uint32_t
utf8_decode(lucid_str s, size_t *length)
{
    const unsigned char *p = (const unsigned char *)s.p;
    uint32_t any;
    size_t n;

    if (p[0] < 0x80) {
        *length = 1;
        return p[0];
    }
    if (p[0] >= 0xC2 && p[0] < 0xE0 && s.n > 1 && (p[1] & 0xC0) == 0x80) {
        *length = 2;
        return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    }
    /* E0 and ED may not be followed by every byte */
    if (p[0] >= 0xE0 && p[0] < 0xF0 && s.n > 2 && (p[0] != 0xE0 || p[1] >= 0xA0) && p[0] != 0xED &&
        (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80) {
        *length = 3;
        return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    }
    any = utf8_decode_any(s, &n); /* so that the caller's length may stay in a register */
    *length = n;
    return any;
}

/* Likewise the last code point of s. */
uint32_t utf8_decode_last(lucid_str s, size_t *length);

/* Bytes written to out[4]. */
static inline size_t
utf8_encode(uint32_t cp, char *out)
{
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xC0 | cp >> 6);
        out[1] = (char)(0x80 | (cp & 0x3F));
        return 2;
    }
    if (cp < 0x10000) {
        out[0] = (char)(0xE0 | cp >> 12);
        out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
        out[2] = (char)(0x80 | (cp & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | cp >> 18);
    out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
    out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[3] = (char)(0x80 | (cp & 0x3F));
    return 4;
}

/* The length of the code point that begins with `lead`, which must be a lead byte. */
static inline size_t
utf8_length(char lead)
{
    const unsigned char c = (unsigned char)lead;

    return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

/* The bytes of the white space, one code point of any kind, that a text begins with; 0: it does
 * not. */
static inline size_t
utf8_blank(lucid_str s)
{
    size_t n;
    uint32_t cp;

    if (s.n == 0 || !(*s.p & '\x80'))
        return s.n > 0 && is_ascii_space(*s.p);
    cp = utf8_decode(s, &n);
    return cp <= 0x10FFFF && properties_of(cp)->bits & P_SPACE ? n : 0;
}

/* Does a text end in white space? */
static inline bool
utf8_ends_blank(lucid_str s)
{
    size_t n;
    uint32_t cp;

    if (s.n == 0 || !(s.p[s.n - 1] & '\x80'))
        return s.n > 0 && is_ascii_space(s.p[s.n - 1]);
    cp = utf8_decode_last(s, &n);
    return cp <= 0x10FFFF && properties_of(cp)->bits & P_SPACE;
}

/* The bytes of what does not show that a text begins with, such as U+200E. */
static inline size_t
utf8_hidden(lucid_str s)
{
    size_t at = 0, n;

    while (at < s.n && s.p[at] & '\x80') {
        const uint32_t cp = utf8_decode(str_after(s, at), &n);

        if (cp > 0x10FFFF || !(properties_of(cp)->bits & P_FORMAT))
            break;
        at += n;
    }
    return at;
}

/* How many bytes from the start are ASCII.  Fast. */
size_t utf8_ascii(lucid_str s);

/* How many bytes from the start are printable ASCII.  Fast. */
size_t utf8_printable(lucid_str s);

/* How many bytes from the start are valid UTF-8 (masks are not).  Fast. */
size_t utf8_valid(lucid_str s);

/* The number of code points, without masks. */
uint64_t utf8_count(lucid_str s);

/* The number of extended grapheme clusters (UAX #29), without masks. */
uint64_t utf8_count_graphemes(lucid_str s);

/* Two of these in a row are two clusters, but for CR LF: no Extend, Prepend,
 * Hangul jamo or such is among them. */
bool utf8_is_plain(uint32_t cp);

enum utf8_cluster {
    UTF8_CLUSTER_PLAIN, /* begins one, and what follows it begins another or joins it */
    UTF8_CLUSTER_JOINS, /* goes on with what stands before, controls apart (GB9, 9a) */
    UTF8_CLUSTER_OTHER
};

enum utf8_cluster utf8_cluster(uint32_t cp);

/* Is there a grapheme cluster boundary between two consecutive code points?
 * *state is 0 at the start of a text and is passed on from call to call. */
bool utf8_grapheme_boundary(uint32_t before, uint32_t after, int32_t *state);

/* The number of terminal cells that s takes (wcwidth), without masks. */
size_t utf8_width(lucid_str s);

/* Does a code point say which way its text runs (UAX #9: L; R or AL)? */
enum utf8_direction { UTF8_NEUTRAL, UTF8_LEFT_TO_RIGHT, UTF8_RIGHT_TO_LEFT };
enum utf8_direction utf8_direction(uint32_t cp);

/* May a line begin with a code point, or end with one, of those that need no blank between
 * them (Han, kana, wide signs)?  Not with a closing mark, nor after an opening one. */
bool utf8_may_begin_line(uint32_t cp);
bool utf8_may_end_line(uint32_t cp);

/* NFC, case folded, curly apostrophes straight, U+2010 and U+2011 a hyphen;
 * masks, soft hyphens and other ignorable code points left out: the form in
 * which words are looked up and compared.  Written to `to` (at least 3 x s.n +
 * 16 bytes); returns its length.  Plain ASCII is fast. */
size_t utf8_fold(lucid_str s, char *to);

#endif
