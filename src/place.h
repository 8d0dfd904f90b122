/* place.h - line and column of an offset in the document's text. */
#ifndef LUCID_PLACE_H
#define LUCID_PLACE_H

#include "str.h"

/* A known place and the text from there on; {0}.line is taken as 1:1. */
struct locator {
    lucid_str text;             /* a window of the document, as it was read */
    uint64_t begins;            /* offset of text in the document */
    struct lucid_place known;   /* a place in the window: asked for last */
};

/* The place of `offset`, inside the window or at its end.  Fast for offsets
 * that grow; LF, CRLF and a lone CR end a line; masks and bad bytes are a
 * column each. */
struct lucid_place place_of(struct locator *l, uint64_t offset);

#endif
