/*
 * sentence.h - sentences as a reader sees them: rules over UAX #29's marks,
 * with the abbreviations of a language.
 */
#ifndef LUCID_SENTENCE_H
#define LUCID_SENTENCE_H

#include "language.h"

/* Cut the first sentence off *rest, blanks before it left out.  *rest is the
 * text of one block: a line end in it is a soft wrap unless rules say
 * otherwise.  False when nothing but blanks and masks is left.  Time is
 * linear over the calls that take a block apart. */
bool next_sentence(lucid_str *rest, const struct language *in, lucid_str *sentence);

/* Does text end in a mark that ends a sentence (closers may follow)? */
bool ends_sentence(lucid_str text);

#endif
