/* word/word_general.h - the slow path of next_word, for any text. */
#ifndef LUCID_WORD_WORD_GENERAL_H
#define LUCID_WORD_WORD_GENERAL_H

#include "word/word.h"

/* Cut a piece off *rest, which is a run or a part of one, or a blank.  False
 * where it holds no word.  Always takes something off. */
bool word_cut_piece(lucid_str *rest, struct word *word);

/* From `begin` to `end` of the run, and the bracket beside them whose other
 * half is inside: word(s). */
lucid_str word_with_bracket(lucid_str run, size_t begin, size_t end);

#endif
