/* in/markdown/line.h - lines of Markdown, and fences of code. */
#ifndef LUCID_IN_MARKDOWN_LINE_H
#define LUCID_IN_MARKDOWN_LINE_H

#include "base/str.h"

enum line_start { START_TEXT, START_BULLET, START_NUMBER, START_HEADING, START_ROW, START_FENCE };

/* Offsets in the text: begin, end (without the line end), next line. */
struct md_line {
    size_t begin, end, next;
    size_t inner;          /* after blanks and '>' */
    size_t content;        /* after the marks of list items too */
    size_t column;         /* of content, a tab going to the next stop of 4 */
    unsigned marks;        /* '>' and list marks */
    unsigned quotes;       /* '>' alone */
    unsigned number;       /* of a numbered item that comes first, else 0 */
    enum line_start start; /* what comes first after the '>' marks */
};

/* The line that begins at `at`.  A NUL follows the text. */
struct md_line line_read(lucid_str text, size_t at);

static inline bool
is_blank_line(const struct md_line *l)
{
    return l->inner == l->end;
}

/* A fenced block of code; {0} is none. */
struct fence {
    char mark;
    size_t length;
    size_t column;
    unsigned quotes;
    bool item; /* it stands on the line of a list mark */
};

/* Is the line of a fenced block, or a fence?  To be asked of each line. */
bool fence_step(struct fence *f, lucid_str text, const struct md_line *l);

#endif
