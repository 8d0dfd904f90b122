/*
 * read/block_builder.h - from visible text to blocks, for formats with markup.
 *
 * A reader puts each piece of visible text at its own offset; what lies
 * between two pieces of a block is covered by LUCID_MASK.  So offsets in a
 * block are offsets in the document, and un**break**able is one word.
 */
#ifndef LUCID_READ_BLOCK_BUILDER_H
#define LUCID_READ_BLOCK_BUILDER_H

#include "read/input.h"

enum {
    OUTLINE_DEPTH = 512, /* elements that are told apart */
    OUTLINE_HTML = 256   /* as many of them may be HTML's */
};

/* What an HTML element means for the text in it; in/html/tag.c has the names. */
enum role {
    ROLE_INLINE, /* no word ends at its tags */
    ROLE_BLOCK,  /* a block ends at its tags */
    ROLE_BREAK,  /* <br> */
    ROLE_PARAGRAPH,
    ROLE_HEADING,
    ROLE_LIST,
    ROLE_ITEM,
    ROLE_TERM, /* <dt>, <dd> */
    ROLE_QUOTE,
    ROLE_TABLE,
    ROLE_ROW,
    ROLE_CELL,
    ROLE_CODE, /* <pre> */
    ROLE_TITLE,
    ROLE_ROOT, /* <html> */
    ROLE_SKIP, /* <svg>: its text is not the document's */
    ROLE_RAW,  /* <script>: its text is not even markup */
    ROLE_FENCE /* Markdown's own: HTML end tags do not reach past it */
};

/* An element that is open, and the kind of the text in it. */
struct open {
    uint8_t role, level;
    uint16_t kind;   /* enum lucid_block_kind */
    uint16_t fence;  /* of ROLE_FENCE: the fence before */
    uint8_t element; /* of HTML, as `name` is */
    lucid_str name;
    uint32_t items; /* of ROLE_LIST: how many there were and one, 0: not numbered */
};

struct outline {
    struct open *open; /* OUTLINE_DEPTH of them, for `n` that are */
    size_t n, fence;   /* open[fence] and on may be closed by HTML */
    size_t beyond;     /* fences too deep to be told apart */
};

/* Text that is known before the parse, as the title of an admonition or the
 * body of a shortcode with code; it becomes a block of its own. */
struct aside {
    lucid_str text;
    size_t begin; /* where it stands in the window */
    enum lucid_block_kind kind;
};

struct asides {
    struct aside *list;
    size_t n, capacity;
};

/* Text that is of another kind than the parser takes it for: rows of a table,
 * whose bars part cells, or the term of a definition. */
struct kind_span {
    size_t begin;
    uint32_t length;
    enum lucid_block_kind kind;
};

struct spans {
    struct kind_span *list;
    size_t n, capacity;
};

struct block_builder {
    struct window *from;
    const struct sink *to;
    struct outline outline;
    struct asides asides; /* in the order of the text */
    size_t next_aside;
    struct spans spans; /* likewise */
    size_t next_span;
    char *buffer; /* the text of blocks, one after the other */
    size_t capacity;
    char *text;        /* of the open block */
    size_t begin, end; /* of it in the window; equal: nothing is visible yet */
    size_t blank_at;   /* a blank that waits for text to follow it */
    char blank;        /* 0: none */
    bool broken;       /* it is a line that ends: see builder_break */
    enum lucid_block_kind kind;
    unsigned level;
    uint32_t row, rows; /* of a table: at hand, and how many began; as in lucid_block */
    uint16_t cell;
    char number[8]; /* of an item, to come before its text; "": none */
    size_t number_at;
    uint64_t unplaced; /* pieces of text that lay outside the window */
};

/* Begin with a builder that is {0}. */
void builder_begin(struct block_builder *c, struct window *from, const struct sink *to);

/* Put a piece of visible text.  `text` may be other bytes than the window's
 * at that offset, but not more. */
void builder_put(struct block_builder *c, size_t at, lucid_str text);

/* White space at `at`; blanks at the ends of a block are left out. */
void builder_blank(struct block_builder *c, size_t at, char blank);

/* A line ends at `at` where the text is shown; a second one with nothing between ends the block. */
void builder_break(struct block_builder *c, size_t at);

/* An item of a numbered list begins: its number is seen, as it is in plain
 * text, when text follows.  It takes `room` bytes at `at`, a blank too. */
void builder_number(struct block_builder *c, size_t at, size_t room, uint32_t number);

/* The open block ends: push it if it holds more than blanks. */
void builder_flush(struct block_builder *c);

/* A row of a table begins, or a cell in it. */
void builder_row(struct block_builder *c);
void builder_cell(struct block_builder *c);

/* Push what asides are left, and warn of text that was not placed. */
void builder_finish(struct block_builder *c);

/* The span that holds `at`, or NULL; `at` never falls. */
const struct kind_span *builder_span(struct block_builder *c, size_t at);

void builder_warn(struct block_builder *c, size_t at, const char *message);

/* The kind of text at the top of the outline. */
struct open outline_top(const struct outline *o);

/* HTML elements: opened while there is room (else false); closed down to the last one of
 * that role, if one is open. */
bool outline_open(struct outline *o, enum role role, enum lucid_block_kind kind, unsigned level);
void outline_close(struct outline *o, enum role role);

/* Close the last element of `role` when none of a role in the set `until`
 * (bits 1 << role) was opened after it. */
void outline_close_within(struct outline *o, enum role role, unsigned until);

/* Markdown's blocks nest properly and close all that was opened in them. */
void outline_enter(struct outline *o, enum lucid_block_kind kind, unsigned level);
void outline_leave(struct outline *o);

#endif
