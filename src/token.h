/* token.h - words by the definition that was asked for. */
#ifndef LUCID_TOKEN_H
#define LUCID_TOKEN_H

#include "word.h"

/* As next_word, by any definition.  A run without a letter or digit, which
 * only LUCID_WHITESPACE has, comes with letters 0. */
bool next_token(enum lucid_word_definition by, lucid_str *rest, struct word *word);

#endif
