/* read/long_text.h - text that is too long for one block. */
#ifndef LUCID_READ_LONG_TEXT_H
#define LUCID_READ_LONG_TEXT_H

#include "base/str.h"

enum { LONGEST_BLOCK = 1024 * 1024 };

/* Where the head of a text that is longer than a block may be ends: after the last sentence end or
 * blank of its last half, or between two characters, *in_word. */
size_t long_text_head(lucid_str text, bool *in_word);

#endif
