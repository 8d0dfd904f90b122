/* sentence/full_stop.h - the full stop: abbreviation, initial, number or end. */
#ifndef LUCID_SENTENCE_STOP_H
#define LUCID_SENTENCE_STOP_H

#include "sentence/terminator.h"

enum verdict { UNDECIDED, JOIN, SPLIT };

enum verdict stop_verdict(struct mark *m);

/* Does the full stop at `at` end a sentence where full stops do not: a word of
 * plain lower-case letters that is in no list, one blank, a capital and a small
 * letter?  It is one of another language. */
bool ends_foreign_sentence(lucid_str text, size_t at, const struct language *in);

/* Is the next word one that begins sentences: a function word with a capital? */
bool is_opener(const struct mark *m);

#endif
