/* sentence/verdict.h - where a sentence ends. */
#ifndef LUCID_SENTENCE_VERDICT_H
#define LUCID_SENTENCE_VERDICT_H

#include "sentence/list_marker.h"

/* Text begins with the sentence, which may begin with a list mark.  Where it ends
 * if the byte at *at ends it; else 0, and *at moves on. */
size_t sentence_end_at(lucid_str text, const struct language *in, const struct list_mark *list,
                       size_t *at);

/* Is the full stop at `at` inside a number, name or address, without a look round?
 * No rule of sentence/full_stop.c lets such a one end anything, whatever the language. */
bool stop_is_inside(lucid_str text, size_t at);

#endif
