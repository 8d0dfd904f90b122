/* word/word_definition.h - words by any of the definitions. */
#ifndef LUCID_WORD_WORD_DEFINITION_H
#define LUCID_WORD_WORD_DEFINITION_H

#include "word/word.h"

/* Like next_word, by any definition.  A run without a letter or digit, which is not a
 * word by LUCID_WRITER and LUCID_UAX29, has letters 0. */
bool next_token(enum lucid_word_definition by, lucid_str *rest, struct word *word);

/* The words of code, or of text that is left out: none, except for definitions that
 * count the page as it is displayed. */
uint64_t count_shown_words(enum lucid_word_definition by, lucid_str text);

#endif
