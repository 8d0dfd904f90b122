/* sentence/label.h - labels that split a line without a punctuation mark. */
#ifndef LUCID_SENTENCE_LABEL_H
#define LUCID_SENTENCE_LABEL_H

#include "sentence/terminator.h"

/* The length of a caption label before a capital at the start of text, as in
 * "Figure 1.5 Residents of …"; or 0. */
size_t caption_label(lucid_str text);

/* The start of the label whose colon is at `at`, if a number or address comes before it,
 * as in "Phone: 555-0199 Fax: 555-0188"; or 0. */
size_t field_label(lucid_str text, size_t at);

#endif
