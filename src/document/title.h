/* document/title.h - the title line of a text, and its words. */
#ifndef LUCID_DOCUMENT_TITLE_H
#define LUCID_DOCUMENT_TITLE_H

#include "document/document.h"

/* At the start of a text: leave the line out where that was asked for, or else keep it
 * for a listener. */
void document_find_title_line(struct document *d);

/* The words that would be left out with the title, of a text with a listener. */
uint64_t document_title_words(const struct document *d);

#endif
