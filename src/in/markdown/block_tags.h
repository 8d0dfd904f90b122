/*
 * in/markdown/block_tags.h - where HTML begins a block, to every md4c alike.
 *
 * 0.4.8 knows less of CommonMark's list of such tags than 0.5 does: of h1 to h6
 * only the first.  While md4c cuts the text into blocks, tags stand in it that all
 * its releases know; before it tells of the first block, the text is itself again.
 */
#ifndef LUCID_IN_MARKDOWN_BLOCK_TAGS_H
#define LUCID_IN_MARKDOWN_BLOCK_TAGS_H

#include "read/block_builder.h"

struct block_tags {
    struct replaced {
        size_t at;
        char text[12];
        uint8_t n;
    } * list;
    size_t n, capacity;
};

/* Put tags that are known everywhere into [begin, end) of the window. */
void block_tags_replace(struct block_tags *t, struct window *w, size_t begin, size_t end);

/* Put back what was there. */
void block_tags_restore(struct block_tags *t, struct window *w);

#endif
