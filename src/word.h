/*
 * word.h - the words a writer counts.
 *
 * A word is a run without white space that holds a letter or digit (L*, N*),
 * split also at an em dash, "--", an ellipsis between letters and an en dash
 * between letters; each Han, Hiragana or Katakana character is one.
 */
#ifndef LUCID_WORD_H
#define LUCID_WORD_H

#include "str.h"

struct word {
    lucid_str text;      /* without punctuation at its ends */
    lucid_str run;       /* with it */
    uint32_t letters;    /* letters and digits */
    bool ascii;          /* text is plain ASCII, without masks */
    bool capital;        /* its first letter is an upper-case one */
    bool all_capitals;   /* two or more letters, none lower-case */
    bool number;         /* digits, no letter */
    bool cjk;            /* one ideogram or kana */
    bool unspaced;       /* Thai, Lao, Khmer, Myanmar: not really one word */
};

/* Cut the first word off *rest, with what stands before it.  False when
 * there is none left. */
bool next_word(lucid_str *rest, struct word *word);

/* Runs without white space (Unicode White_Space) that are not only masks. */
uint64_t count_whitespace_words(lucid_str text);

#endif
