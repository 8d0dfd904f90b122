/* sentence/abbreviation.h - abbreviations before a full stop, and numbers behind it. */
#ifndef LUCID_SENTENCE_ABBREVIATION_H
#define LUCID_SENTENCE_ABBREVIATION_H

#include "sentence/terminator.h"

/* Is the word before or after the mark a Roman number? */
bool is_roman(const struct mark *m, const struct shape *word);

/* Does the full stop of an abbreviation end a sentence, or one before a number? */
enum verdict abbreviation_verdict(struct mark *m);
enum verdict before_number_verdict(struct mark *m);

#endif
