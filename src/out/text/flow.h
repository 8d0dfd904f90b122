/*
 * out/text/flow.h - text in styles that flows from line to line of a page.
 *
 * It breaks at blanks, between characters that need none (UAX #14: ID), and where a word is
 * longer than a line.  The text is foreign: it is made fit for a terminal, and where the page
 * is one a line that runs from right to left is isolated from what stands beside it (UAX #9).
 */
#ifndef LUCID_OUT_TEXT_FLOW_H
#define LUCID_OUT_TEXT_FLOW_H

#include "out/text/page.h"

struct flow_span {
    enum style style;
    unsigned tag;
    size_t begin; /* in the bytes; it ends where the next begins */
};

struct text_flow {
    struct page *page;
    size_t width; /* cells of text in a line */
    /* Writes what stands before a line, the same number of cells each time; NULL: nothing.
     * `tag` is the highest of the line. */
    void (*margin)(void *self, struct page *p, unsigned tag, bool first);
    void *self;

    struct writer bytes; /* of the line, then of the word that is not yet in it */
    struct flow_span *spans;
    size_t spans_n, spans_capacity;
    size_t line_cells, word_cells;
    size_t word;        /* where the word begins, its blank before it, */
    bool blank;         /* if it has one */
    uint32_t last;      /* code point of the word, 0: none */
    bool first;         /* the line at hand is the first */
    bool right_to_left; /* the text as a whole */
    bool directed;      /* that is known */
    bool mixed;         /* the line has something that runs from right to left */
};

/* Begin at the left of the page, behind the margin. */
void flow_begin(struct text_flow *f, struct page *page, size_t width);

/* More text, without masks. */
void flow_text(struct text_flow *f, enum style style, unsigned tag, lucid_str text);

/* End the last line. */
void flow_end(struct text_flow *f);

/* Text whose lines begin at the indent; the first goes on behind what stands there, which is
 * shorter, or below it. */
void put_hanging(struct page *p, enum style style, size_t indent, lucid_str text);

#endif
