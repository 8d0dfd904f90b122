/* word/word_definition.h - words by the definition that was asked for. */
#ifndef LUCID_TOKEN_H
#define LUCID_TOKEN_H

#include "word/word.h"

/* As next_word, by any definition.  A run without a letter or digit, which
 * neither LUCID_WRITER nor LUCID_UAX29 has, comes with letters 0. */
bool next_token(enum lucid_word_definition by, lucid_str *rest, struct word *word);

/* The words of code, or of text that is left out: none but for definitions that
 * count the page as it is shown. */
uint64_t count_shown_words(enum lucid_word_definition by, lucid_str text);

#endif
