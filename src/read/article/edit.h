/*
 * read/article/edit.h - change a part of a file that is known by its place in the text.
 *
 * Reports give offsets in the text as UTF-8; a file may have another encoding
 * and a BOM.  An edit finds the bytes, writes what is put there in the same
 * encoding, and decodes all of the new bytes to make sure.
 */
#ifndef LUCID_EDIT_H
#define LUCID_EDIT_H

#include "base/arena.h"

/* A file, its bytes and what they say. */
struct edit {
    lucid_str bytes, text;
    const char *encoding; /* asked for, or NULL */
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
