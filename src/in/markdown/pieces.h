/* in/markdown/pieces.h - text of cells, entities and numbers of items, put into blocks. */
#ifndef LUCID_IN_MARKDOWN_PIECES_H
#define LUCID_IN_MARKDOWN_PIECES_H

#include "read/block_builder.h"

/* What the entity stands for, or the entity where that is nothing known. */
void put_entity(struct block_builder *c, size_t at, lucid_str text);

/* Text of a table that md4c takes for a paragraph: its bars separate the cells. */
void put_cells(struct block_builder *c, size_t at, lucid_str text);

/* The number of the item whose text is at `at`, if that number is text. */
void put_number(struct block_builder *c, size_t at);

/* A row or a title ends with its line, and the block with it. */
void put_line_break(struct block_builder *c);

/* A NUL, if one is the next byte. */
void put_nul(struct block_builder *c);

/* What is at the top, and the item that it stands in, are a note. */
void make_note_of_item(struct outline *o);

#endif
