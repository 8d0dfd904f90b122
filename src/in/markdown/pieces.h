/* in/markdown/pieces.h - text of cells and numbers of items, put into blocks. */
#ifndef LUCID_MARKDOWN_PIECES_H
#define LUCID_MARKDOWN_PIECES_H

#include "read/block_builder.h"

void put_cells(struct canvas *c, size_t at, lucid_str text);
void put_number(struct canvas *c, size_t at);

#endif
