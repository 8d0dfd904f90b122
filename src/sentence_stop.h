/* sentence_stop.h - the full stop: abbreviation, initial, number or end. */
#ifndef LUCID_SENTENCE_STOP_H
#define LUCID_SENTENCE_STOP_H

#include "sentence_mark.h"

enum verdict { UNDECIDED, JOIN, SPLIT };

enum verdict stop_verdict(struct mark *m);

/* Is the next word one that begins sentences: a function word with a capital? */
bool is_opener(const struct mark *m);

#endif
