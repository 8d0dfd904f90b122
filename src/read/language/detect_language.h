/* read/language/detect_language.h - the language of a text that does not say it. */
#ifndef LUCID_READ_LANGUAGE_DETECT_LANGUAGE_H
#define LUCID_READ_LANGUAGE_DETECT_LANGUAGE_H

#include "language/language.h"

/* The language of a sample, one of ISO 639-1's; language_unknown where nothing is told for
 * sure, and for languages that have no code there. */
const struct language *guess_language(lucid_str sample);

/* The language of a paragraph that is clearly not in the language of its text; NULL: it is, or
 * too little is known of one of the two. */
const struct language *guess_other_language(lucid_str paragraph, const struct language *in);

/* Can a text in it be told without being said so? */
bool language_is_told(const struct language *in);

#endif
