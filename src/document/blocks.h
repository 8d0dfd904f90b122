/* document/blocks.h - the text of a document to blocks, or to a number of words. */
#ifndef LUCID_DOCUMENT_BLOCKS_H
#define LUCID_DOCUMENT_BLOCKS_H

#include "document/document.h"

/* The language must be known when the first block comes. */
void document_choose_language(struct document *d, lucid_str sample);

/* Analyse the blocks in the first n bytes of the text; returns how many bytes are
 * done with.  Where nothing else is asked, words of plain text are counted without
 * their blocks. */
size_t document_read(struct document *d, size_t n, bool last);

#endif
