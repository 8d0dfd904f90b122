/*
 * sentence/sentence.h - sentences as a reader sees them: rules over UAX #29's marks,
 * with the abbreviations of a language.
 */
#ifndef LUCID_SENTENCE_SENTENCE_H
#define LUCID_SENTENCE_SENTENCE_H

#include "language/language.h"

/* A text that is being split. */
struct sentences {
    lucid_str text; /* of one block */
    const struct language *in;
    size_t at;      /* where to look for the next sentence */
    uint64_t marks; /* a bit a byte: where one may end, in the 64 bytes */
    size_t seen;    /* that end here */
    bool few;       /* no ) and ; among them */
};

/* The sentences of text, one after the other; the blanks between, and masks, are
 * left out.  A line end is a soft wrap unless rules say otherwise.  False when
 * nothing but blanks and masks is left.  Time is linear. */
void sentences_begin(struct sentences *s, lucid_str text, const struct language *in);
bool sentences_next(struct sentences *s, lucid_str *sentence);

/* Cut the first sentence off *rest, blanks before it left out.  *rest is the
 * text of one block: a line end in it is a soft wrap unless rules say
 * otherwise.  False when nothing but blanks and masks is left.  Time is
 * linear over the calls that split a block. */
bool next_sentence(lucid_str *rest, const struct language *in, lucid_str *sentence);

/* Does text end with a mark that ends a sentence, perhaps followed by closers? */
bool ends_sentence(lucid_str text);

#endif
