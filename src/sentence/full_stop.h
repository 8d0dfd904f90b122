/* sentence/full_stop.h - the full stop: abbreviation, initial, number or end. */
#ifndef LUCID_SENTENCE_FULL_STOP_H
#define LUCID_SENTENCE_FULL_STOP_H

#include "sentence/abbreviation.h"

enum verdict stop_verdict(struct mark *m);

/* For languages in which full stops do not end sentences: does the full stop at `at` end
 * a sentence in another language?  It does after a word of plain lower-case letters that
 * is in no list, if a space, a capital and a small letter follow. */
bool ends_foreign_sentence(lucid_str text, size_t at, const struct language *in);

#endif
