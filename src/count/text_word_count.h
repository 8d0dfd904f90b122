/*
 * count/text_word_count.h - words counted from bits, when only words are wanted.
 *
 * A writer's word is a run between cuts that holds a letter or digit; sentences
 * do not matter unless one may end inside a run: "end.Start" is two words.
 */
#ifndef LUCID_COUNT_TEXT_WORD_COUNT_H
#define LUCID_COUNT_TEXT_WORD_COUNT_H

#include "base/str.h"

/* The words of a block, whose markup may be masked, or of several blocks of plain text,
 * by other definitions than a writer's without lines that begin with quote marks.  False where
 * bits do not tell: by LUCID_UAX29 and LUCID_LIBREOFFICE never. */
bool text_word_count(lucid_str text, enum lucid_word_definition by, uint64_t *words);

/* The bytes of some whole paragraphs at the head of text; 0: it is not plain where
 * one ends.  `last`: the last one ends with the text. */
size_t text_paragraphs(lucid_str text, bool last);

/* The bytes up to and with the next blank line from `at` on; 0: there is none nearby. */
size_t text_paragraph(lucid_str text, size_t at);

#endif
