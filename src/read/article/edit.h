/*
 * read/article/edit.h - change a part of a file that is given by its offset in the text.
 *
 * Reports give offsets in the UTF-8 text, but a file may have another encoding and a
 * BOM.  An edit finds the bytes, encodes the new text in the same encoding, and decodes
 * all of the new bytes to verify them.
 */
#ifndef LUCID_READ_ARTICLE_EDIT_H
#define LUCID_READ_ARTICLE_EDIT_H

#include "base/arena.h"

/* A file: its bytes, and their text. */
struct edit {
    lucid_str bytes, text;
    const char *encoding; /* asked for, or NULL */
    const char *format;   /* in which it was read */
    struct arena *arena;
    struct {
        size_t begin, end; /* of the old bytes */
        lucid_str put;     /* in their place */
    } change;              /* that was made last */
};

/* Decode the bytes to the text. */
void edit_begin(struct edit *e);

/* Put ASCII digits and separators in the place of others: text[offset] and
 * n - 1 more, whose first separator is used again.  False when the encoding
 * does not let it. */
bool edit_number(struct edit *e, size_t offset, size_t n, lucid_str number);

/* Put ASCII text before text[offset]. */
bool edit_insert(struct edit *e, size_t offset, lucid_str ascii);

#endif
