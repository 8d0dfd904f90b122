/* read/article/declaration_line.h - does one line declare a word count? */
#ifndef LUCID_READ_ARTICLE_DECLARATION_LINE_H
#define LUCID_READ_ARTICLE_DECLARATION_LINE_H

#include "base/str.h"

/* How plainly a line declares: the stronger, the less its place must tell. */
enum declares {
    DECLARES_NOTHING,
    DECLARES_NUMBER, /* 551 */
    DECLARES_UNIT,   /* 551 words, Word 551 */
    DECLARES_LABEL   /* Word Count 551, (Words: 551) */
};

struct declaring_line {
    enum declares how;
    bool label_only; /* "Word Count:", its number is on the next line */
    uint64_t words;
    size_t begin, end;         /* the declaration in the line */
    size_t digits, digits_end; /* its number */
};

/* Read a line.  `beside` tells that the end mark is the line before or after:
 * then worse slips of typing are believed. */
struct declaring_line declaring_line_read(lucid_str line, bool beside);

/* The same for a declaration at the end of a line of prose:
 * "… was never seen again. (word count 551)". */
struct declaring_line declaring_tail_read(lucid_str line);

#endif
