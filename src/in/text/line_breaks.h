/*
 * in/text/line_breaks.h - what a line break in plain text means.
 *
 * A chunk is a run of lines without a blank one.  Inside it a break is soft,
 * made by whoever wrapped the text, or hard: a new paragraph, item or row.
 */
#ifndef LUCID_IN_TEXT_LINE_BREAKS_H
#define LUCID_IN_TEXT_LINE_BREAKS_H

#include "in/text/line_shape.h"

/* What the lines of a chunk have in common. */
struct chunk {
    lucid_str text;
    size_t lines;
    size_t width;     /* columns of the longest */
    size_t marked;    /* lines that end in a mark, a comma too */
    bool terminated;  /* the last one ends a sentence */
    bool capitals;    /* all begin with a capital */
    bool short_lines; /* all are short */
};

/* Add a line, and its shape. */
void chunk_add(struct chunk *c, lucid_str line, const struct shape_of_line *shape);

/* Does a block end between two lines that follow each other?  `item`: the
 * block that `above` is in is a list item. */
bool breaks_between(const struct chunk *c, const struct shape_of_line *above,
                    const struct shape_of_line *below, bool item);

/* Rows of words without any mark: a list that has no list marks. */
bool is_bare_list(const struct chunk *c);

/* Is the line a rule that underlines a title: ===== or -----? */
bool is_underline(lucid_str line);

/* Short, begins like a heading and has no end mark. */
bool is_heading_like(const struct shape_of_line *line);

#endif
