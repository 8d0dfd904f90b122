/* count/phrase.h - a term of several words, found in a run of tokens. */
#ifndef LUCID_COUNT_PHRASE_H
#define LUCID_COUNT_PHRASE_H

#include "count/counted.h"

/* Folded, hyphens and other punctuation as blanks, apostrophes left out, one
 * blank between parts, which an ideogram is by itself: the form in which
 * variants of a phrase are equal. */
lucid_str phrase_normal(struct arena *a, lucid_str text);

/* Is the folded word the first of the normal phrase, or its first ones? */
bool phrase_begins(lucid_str phrase, lucid_str word);

/* Tokens that the normal phrase takes from token `at` on; 0: not there. */
size_t phrase_at(const struct counted *a, lucid_str phrase, size_t at);

/* Does the normal text hold the normal phrase, as whole parts? */
bool phrase_in(lucid_str text, lucid_str phrase);

#endif
