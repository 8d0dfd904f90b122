/*
 * word/word.h - the words a writer counts.
 *
 * A word is a run without white space that holds a letter or digit (L*, N*),
 * split also at an em dash, at "--" (two or more), at an ellipsis (U+2026 or
 * three or more dots) between letters and at an en dash between letters.  In a
 * URL ("://" or "www.") only an em dash splits.  Each Han, Hiragana or
 * Katakana character is a word.  A digit on a key (U+20E3) and the letter i of
 * U+2139 are emoji, not letters.
 */
#ifndef LUCID_WORD_WORD_H
#define LUCID_WORD_WORD_H

#include "base/str.h"

struct word {
    lucid_str text;    /* from its first letter or digit to its last: C of C++, 50 of
                          $50, dogs of dogs'; a bracket stays with its half: word(s) */
    lucid_str run;     /* with it */
    uint32_t letters;  /* letters and digits */
    bool ascii;        /* text is plain ASCII, without masks */
    bool capital;      /* its first letter is an upper-case one */
    bool all_capitals; /* two or more letters, none lower-case */
    bool number;       /* digits, no letter */
    bool cjk;          /* one ideogram or kana */
    bool unspaced;     /* Thai, Lao, Khmer, Myanmar: not really one word */
};

/* Cut the first word and what comes before it off *rest.  False if there is no word
 * left. */
bool next_word(lucid_str *rest, struct word *word);

/* Is a text one word, of small ASCII letters and digits with single - . ' between
 * them, so that it looks like its fold?  False for words of other shapes too;
 * next_word would find what is put in *word. */
bool word_is_plain(lucid_str text, struct word *word);

/* The number of runs without white space (Unicode White_Space) that are not only masks. */
uint64_t count_whitespace_words(lucid_str text);

#endif
