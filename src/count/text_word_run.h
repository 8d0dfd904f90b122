/* count/text_word_run.h - the words of a run in plain text that bits do not tell. */
#ifndef LUCID_COUNT_TEXT_WORD_RUN_H
#define LUCID_COUNT_TEXT_WORD_RUN_H

#include "base/str.h"

/* A run from one blank to the next. */
struct text_word_run {
    size_t begin, end;
    uint64_t words;
};

/* The run that byte `at` of the text is in.  False where a sentence may end inside it, or it is
 * not all ASCII. */
bool text_word_run(lucid_str text, size_t at, struct text_word_run *run);

/* The first byte from `begin` on and before `end` where an address begins: www. or ://;
 * `end` if there is none. */
size_t text_word_address(lucid_str text, size_t begin, size_t end);

#endif
