/* base/str.h - string slices: basic operations. */
#ifndef LUCID_BASE_STR_H
#define LUCID_BASE_STR_H

#include <string.h>

#include "base/model.h"

/* The slice of a string literal. */
#define S(literal) ((lucid_str){ (literal), sizeof(literal) - 1 })

static inline lucid_str
str_from(const char *c)
{
    return (lucid_str){ c, strlen(c) };
}

static inline bool
str_equal(lucid_str a, lucid_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* The rest after the first n bytes. */
static inline lucid_str
str_after(lucid_str s, size_t n)
{
    return (lucid_str){ n ? s.p + n : s.p, s.n - n }; /* p may be NULL */
}

static inline lucid_str
str_head(lucid_str s, size_t n)
{
    return (lucid_str){ s.p, n < s.n ? n : s.n };
}

static inline bool
str_starts(lucid_str s, lucid_str with)
{
    return s.n >= with.n && str_equal(str_head(s, with.n), with);
}

/* Order by bytes, a prefix first: negative, zero or positive. */
int str_compare(lucid_str a, lucid_str b);

/* Equal except for the case of ASCII letters. */
bool str_equal_nocase(lucid_str a, lucid_str b);

static inline bool
is_ascii_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline bool
is_ascii_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool
is_ascii_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline bool
is_ascii_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static inline bool
is_ascii_alpha(char c)
{
    return is_ascii_upper(c) || is_ascii_lower(c);
}

static inline bool
is_ascii_alnum(char c)
{
    return is_ascii_alpha(c) || is_ascii_digit(c);
}

static inline char
ascii_lower(char c)
{
    return is_ascii_upper(c) ? (char)(c | 0x20) : c;
}

/* Without the ASCII white space (and masks) at both ends. */
lucid_str str_trim(lucid_str s);

/* Cut the first line off *rest, together with its line end (LF, CRLF, CR), which is not
 * part of *line.  False at the end. */
bool str_next_line(lucid_str *rest, lucid_str *line);

#endif
