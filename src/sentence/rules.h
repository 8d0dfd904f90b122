/* sentence/rules.h - does a mark end the sentence? */
#ifndef LUCID_SENTENCE_RULES_H
#define LUCID_SENTENCE_RULES_H

#include "sentence/terminator.h"

/* Examine the mark at `at`: the offset where the sentence ends, or 0 if it continues.
 * m->end is set to the end of the marks in any case. */
size_t mark_end(struct mark *m, size_t at);

/* Does a sentence begin after the white space at `at`, with a capitalised function word
 * that titles do not begin with? */
bool is_fresh_start(struct mark *m, size_t at);

#endif
