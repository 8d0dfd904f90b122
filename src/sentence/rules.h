/* sentence/rules.h - does a mark end the sentence? */
#ifndef LUCID_SENTENCE_RULES_H
#define LUCID_SENTENCE_RULES_H

#include "sentence/terminator.h"

/* Look at the mark at `at`: where the sentence ends, or 0 when it goes on.
 * m->end tells where the marks end in any case. */
size_t mark_end(struct mark *m, size_t at);

/* Does a sentence begin after the blanks at `at`: a function word with a
 * capital that titles do not begin with? */
bool is_fresh_start(struct mark *m, size_t at);

#endif
