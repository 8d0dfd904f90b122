/* sentence/verdict_fast.h - deciding most marks in prose by looking at bytes. */
#ifndef LUCID_SENTENCE_VERDICT_FAST_H
#define LUCID_SENTENCE_VERDICT_FAST_H

#include "sentence/full_stop.h"

/* What mark_end would say of the . ! or ? at `at`, where a few bytes round it
 * tell: SPLIT sets *end to where the sentence ends, the text's end when nothing
 * but blanks follows.  UNDECIDED: mark_end is to be asked. */
enum verdict quick_verdict(lucid_str text, size_t at, const struct language *in, size_t *end);

/* May the sentence begin with a list mark or a caption label? */
bool may_be_labelled(lucid_str text);

/* May the : at `at` end a label in an address line? */
bool may_end_label(lucid_str text, size_t at);

#endif
