/* sentence/label.h - labels that part a line although no mark does. */
#ifndef LUCID_SENTENCE_LABEL_H
#define LUCID_SENTENCE_LABEL_H

#include "sentence/terminator.h"

/* The bytes of a caption's label at the head of text, a capital after it:
 * "Figure 1.5 Residents of …"; or 0. */
size_t caption_label(lucid_str text);

/* Where a label of an address line begins whose colon is at `at`, a number or
 * address before it: "Phone: 555-0199 Fax: 555-0188"; or 0. */
size_t field_label(lucid_str text, size_t at);

#endif
