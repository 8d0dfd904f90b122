/* document/after_mark.h - what stands after the end mark of an article. */
#ifndef LUCID_DOCUMENT_AFTER_MARK_H
#define LUCID_DOCUMENT_AFTER_MARK_H

#include "document/document.h"

/* The article ends in the text at hand: leave out what stands from there on, as far as it is
 * there; words that go on in the next piece are kept for it.  `last`: there is none. */
void after_mark_begin(struct document *d, bool last);

/* Likewise the text at hand, which comes after the mark. */
void after_mark_go_on(struct document *d, bool last);

/* Say how many words that was, the declaration apart. */
void after_mark_warn(struct document *d);

/* The listener may want what is not counted too. */
void document_tell_left_out(struct document *d, size_t begin, size_t end);

#endif
