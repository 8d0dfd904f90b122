/* sentence/words_around.h - what the words before and after a mark are. */
#ifndef LUCID_SENTENCE_WORDS_AROUND_H
#define LUCID_SENTENCE_WORDS_AROUND_H

#include "sentence/abbreviation.h"

/* Is a folded word, or what stands before its apostrophe, a function word? */
bool is_stop_word(const struct mark *m, lucid_str key);

/* Is the next word a capitalised function word, which begins a sentence? */
bool is_opener(const struct mark *m);

/* The word before the one before the mark, blanks between; none where a sign stands. */
struct shape word_before_that(const struct mark *m);

#endif
