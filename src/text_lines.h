/*
 * text_lines.h - what a line break in plain text means.
 *
 * A chunk is a run of lines without a blank one.  Inside it a break is soft,
 * made by whoever wrapped the text, or hard: a new paragraph, item or row.
 */
#ifndef LUCID_TEXT_LINES_H
#define LUCID_TEXT_LINES_H

#include "str.h"

struct line {
    lucid_str text; /* without the line end */
    size_t length;  /* with it */
    bool paragraph; /* U+2029 or a form feed ends it: the chunk ends too */
};

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

/* A line as it is judged. */
struct shape_of_line {
    lucid_str text; /* without blanks, quote marks and masks at its ends */
    size_t columns;
    size_t indent;   /* blanks before it */
    size_t quoted;   /* bytes of quote marks: > > */
    size_t depth;    /* how many */
    size_t mark;     /* bytes of a list mark; 0: none */
    bool bullet;     /* the mark is a sign, not a number or letter */
    bool end_mark;   /* ends in . ! ? … : ; or a comma, closers after */
    bool terminated; /* ends a sentence */
    bool field;      /* "Subject: x" */
    bool rule;       /* neither letter nor digit */
};

/* The first line of text, which is not empty. */
struct line first_line(lucid_str text);

bool is_blank(lucid_str line);

void chunk_add(struct chunk *c, lucid_str line);

struct shape_of_line shape_line(lucid_str line);

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
