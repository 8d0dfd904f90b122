/* base/location.h - line and column of an offset in the document's text. */
#ifndef LUCID_PLACE_H
#define LUCID_PLACE_H

#include "base/str.h"

/* A window of the document whose beginning has a known place. */
struct locator {
    lucid_str text;           /* the window, as it was read */
    uint64_t begins;          /* offset of text in the document */
    struct lucid_place start; /* of the window; line 0 stands for 1:1 */
    struct lucid_place known; /* a place in the window: asked for last */
};

/* The place of `offset`, inside the window or at its end.  Fast for offsets
 * that grow; LF, CRLF and a lone CR end a line; masks and bad bytes are a
 * column each. */
struct lucid_place place_of(struct locator *l, uint64_t offset);

/* The window moves: its first n bytes are dropped.  `line` is that of what follows,
 * where only LF ends lines; 0: it is not known. */
void locator_advance(struct locator *l, size_t n, uint64_t line);

/* The place of what is at `place` in a text that begins at `begin` in the whole. */
static inline struct lucid_place
place_behind(const struct lucid_place *begin, struct lucid_place place)
{
    if (place.line == 1) {
        place.column += begin->column - 1;
        place.byte += begin->byte - 1;
    }
    place.line += begin->line - 1;
    return place;
}

#endif
