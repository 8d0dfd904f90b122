/* read/article/folded_line.h - a line of text in the few signs that declarations are made of. */
#ifndef LUCID_READ_ARTICLE_FOLDED_LINE_H
#define LUCID_READ_ARTICLE_FOLDED_LINE_H

#include "base/str.h"

enum { PLAIN_LONGEST = 120, PLAIN_MOST_BYTES = 1024 };

/* Signs that may stand around a declaration. */
#define PLAIN_OPENING " *_`\"'>#~=-([{:"
#define PLAIN_CLOSING " *_`\"'~=-)]}.,;:"

/* A line in plain letters: lower case, one blank for any white space, one
 * dash for any dash, 'x' for other letters; `at` tells where each stood. */
struct plain_line {
    char c[PLAIN_LONGEST];
    size_t at[PLAIN_LONGEST];
    size_t n;
    size_t end; /* of the last that is no blank, in the line */
};

/* False when the line is too long to be a declaration. */
bool plain_line(lucid_str line, struct plain_line *to);

/* The first i of s at or after i that is not one of `set`. */
size_t plain_skip(lucid_str s, size_t i, const char *set);

/* The bytes of an end mark, four to seven P, that stands alone in the line
 * (then *alone is set) or at its head or end, where they must be capitals; 0:
 * none. */
size_t end_mark(lucid_str line, size_t *begin, bool *alone);

/* Is there nothing to see: blanks of any kind, masks, HTML tags? */
bool is_blank_line(lucid_str line);

static inline bool
is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

#endif
