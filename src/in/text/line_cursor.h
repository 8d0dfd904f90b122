/* in/text/line_cursor.h - the lines of a text, one after the other, each found once. */
#ifndef LUCID_IN_TEXT_LINE_CURSOR_H
#define LUCID_IN_TEXT_LINE_CURSOR_H

#include "in/text/line_shape.h"

struct line_cursor {
    lucid_str text;
    size_t at;             /* of the line, in the text; text.n: none is left */
    struct text_line line; /* as first_line has it */
    bool wide;             /* the processor has AVX2 */
    size_t searched;       /* bytes of the text that were looked at */
    uint64_t found;        /* what may end a line among the last 64 of these */
};

/* Stand at the first line of the text. */
void cursor_begin(struct line_cursor *c, lucid_str text);

/* Go on by n bytes: past the line, or into it. */
void cursor_advance(struct line_cursor *c, size_t n);

#endif
