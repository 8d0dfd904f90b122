/*
 * document/window.h - the window: decoded text that is not yet consumed, with
 * DOCUMENT_PADDING NULs after it.
 */
#ifndef LUCID_DOCUMENT_WINDOW_H
#define LUCID_DOCUMENT_WINDOW_H

#include "document/document.h"

enum {
    DOCUMENT_PADDING = 64,    /* libmd4c 0.4.8 reads past the end of a text */
    DOCUMENT_TAIL = 16 * 1024 /* text held back, for a declaration at the end */
};

/* Keep raw bytes until the head is decided. */
void document_hold(struct document *d, lucid_str bytes);

/* Add the next bytes of the file, decoded; count their lines. */
void document_decode(struct document *d, lucid_str bytes, bool last);

lucid_str document_text(const struct document *d);

/* Where nothing is at hand any more, a large room for it is given back. */
void document_end_text(struct document *d);

/* Point the locator at the window. */
void document_locate(struct document *d);

/* The first n bytes of the text are done with. */
void document_drop(struct document *d, size_t n);

/* Leave [begin, end) of the text out of all that follows, line ends kept. */
void document_mask(struct document *d, size_t begin, size_t end);

/* A reader of markup writes over its text; places are told by what was there.
 * n bytes and the padding, malloc'd. */
char *document_copy(const struct document *d, size_t n);

#endif
