/* unicode/location.h - line and column of an offset in the document's text. */
#ifndef LUCID_UNICODE_LOCATION_H
#define LUCID_UNICODE_LOCATION_H

#include "base/str.h"

/* A window of the document, whose start has a known position. */
struct locator {
    lucid_str text;           /* the window, as it was read */
    uint64_t begins;          /* offset of text in the document */
    struct lucid_place start; /* of the window; line 0 stands for 1:1 */
    struct lucid_place known; /* the position in the window that was asked for last */
};

/* The position of `offset`, which is in the window or at its end.  Fast for increasing
 * offsets.  LF, CRLF and a lone CR end a line; each mask and each bad byte is one
 * column. */
struct lucid_place place_of(struct locator *l, uint64_t offset);

/* Move the window: drop its first n bytes.  `line` is the line of what follows, if only
 * LF ends lines; 0 if unknown. */
void locator_advance(struct locator *l, size_t n, uint64_t line);

/* Translate `place` in a text that begins at `begin` to a position in the whole. */
static inline struct lucid_place
place_behind(const struct lucid_place *begin, struct lucid_place place)
{
    if (place.line == 1) {
        place.column += begin->column - 1;
        place.byte += begin->byte - 1;
        place.cell += begin->cell - 1;
    }
    place.line += begin->line - 1;
    return place;
}

#endif
