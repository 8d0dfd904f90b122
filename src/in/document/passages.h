/*
 * in/document/passages.h - the paragraphs of a document that is being unpacked.
 *
 * Paragraphs may nest, as a text box does in the paragraph that it is tied to: the inner
 * one ends first and comes first.  Notes come after all others.
 */
#ifndef LUCID_IN_DOCUMENT_PASSAGES_H
#define LUCID_IN_DOCUMENT_PASSAGES_H

#include "read/input.h"

enum { PASSAGE_DEPTH = 64 };

struct growing {
    char *p;
    size_t n, capacity;
};

/* Paragraphs that are done. */
struct flow {
    struct growing text;
    struct passage *list;
    size_t n, capacity;
};

struct passages {
    uint32_t row; /* of a table: at hand, as in lucid_block */
    uint16_t cell;
    struct arena *arena;
    struct flow body, notes;
    struct {
        struct growing text;
        enum lucid_block_kind kind;
        unsigned level;
        bool note, goes_on; /* goes_on: with the next paragraph, for its end was deleted */
    } open[PASSAGE_DEPTH];
    size_t depth;
    size_t beyond; /* paragraphs too deep to be told apart */
};

void passages_open(struct passages *p, enum lucid_block_kind kind, unsigned level, bool note);
void passages_close(struct passages *p);

/* Change what the innermost paragraph is. */
void passages_set(struct passages *p, enum lucid_block_kind kind, unsigned level);

/* A row of a table begins. */
void passages_row(struct passages *p);

/* It is an item of a list, unless it is something more. */
void passages_list(struct passages *p);

/* Add to the innermost paragraph; without one it is no text. */
void passages_put(struct passages *p, lucid_str text);

/* The innermost paragraph goes on with the next. */
void passages_join(struct passages *p);

void passages_finish(struct passages *p, struct unpacked *to);

/* The reader of each of these formats. */
size_t read_passages(struct window *from, const struct sink *to);

#endif
