/* in/text/line_shape.h - one line of plain text, as it is judged. */
#ifndef LUCID_IN_TEXT_LINE_SHAPE_H
#define LUCID_IN_TEXT_LINE_SHAPE_H

#include "base/str.h"

struct text_line {
    lucid_str text; /* without the line end */
    size_t length;  /* with it */
    bool paragraph; /* U+2029 or a form feed ends it: the chunk ends too */
};

/* A line as it is judged. */
struct shape_of_line {
    lucid_str text;  /* without blanks, quote marks and masks at its ends */
    size_t columns;  /* without blanks at the end */
    size_t indent;   /* blanks before it */
    size_t quoted;   /* bytes of quote marks: > > */
    size_t depth;    /* how many */
    size_t mark;     /* bytes of a list mark; 0: none */
    uint32_t first;  /* letter or digit; 0: none */
    bool bullet;     /* the mark is a sign, not a number or letter */
    bool end_mark;   /* ends in . ! ? … : ; or a comma, closers after */
    bool terminated; /* ends a sentence */
    bool field;      /* "Subject: x" */
    bool rule;       /* neither letter nor digit */
};

/* The first line of text, which is not empty. */
struct text_line first_line(lucid_str text);

/* Nothing but blanks, masks and what does not show? */
bool is_blank(lucid_str text);

struct shape_of_line shape_line(lucid_str line);

/* The same of a line between blank ones: its columns are known where it may be a heading, having
 * no end mark. */
struct shape_of_line shape_line_alone(lucid_str line);

/* At a glance: neither list mark nor quote mark before it, and an end mark
 * behind it?  True only where shape_line says the same. */
bool is_plain_prose(lucid_str line);

/* Without blanks and masks at its ends. */
lucid_str trim_line(lucid_str line);

/* Code points that take room, up to more than anybody wraps at. */
size_t columns_of(lucid_str line);

#endif
