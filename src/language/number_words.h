/*
 * language/number_words.h - how many syllables a number has when it is read aloud, in languages
 * but English.  number_table.py has the words.
 */
#ifndef LUCID_LANGUAGE_NUMBER_WORDS_H
#define LUCID_LANGUAGE_NUMBER_WORDS_H

#include "base/str.h"

enum {
    NUMBER_YEARS = 1 << 0,        /* 1100 to 1999 are read in hundreds */
    NUMBER_DIGITS = 1 << 1,       /* decimals one by one, not as a number */
    NUMBER_AND_REST = 1 << 2,     /* "and" behind hundreds, and before what is less */
    NUMBER_AND_HUNDREDS = 1 << 3, /* and before whole hundreds */
    NUMBER_AND_LAST = 1 << 4,     /* before the last word only */
    NUMBER_FEW = 1 << 5,          /* two to four thousand have a form of their own, */
    NUMBER_FEW_ENDING = 1 << 6,   /* and all that end in them, */
    NUMBER_ONE_ENDING = 1 << 7,   /* or in one */
    NUMBER_SHORT_ONE = 1 << 8,    /* "un" before a thousand, not "uno", */
    NUMBER_SHORT_TWO = 1 << 9,    /* "két", not "kettő" */
    NUMBER_OF = 1 << 10           /* "de" from 20 thousand on */
};

enum { NUMBER_SCALES = 4 }; /* thousand to billion, of a million millions */

/* Syllables: digits, where each is of a word. */
struct number_words {
    char below_hundred[101];
    char hundreds[11];                /* 100 alone, then 100 to 900 before more */
    uint8_t scales[NUMBER_SCALES][3]; /* one of it, with its "one"; a few; others */
    uint8_t decimal;                  /* the mark */
    uint16_t flags;
};

unsigned number_syllables(const struct number_words *of, lucid_str text);

#define NUMBERS(code) extern const struct number_words number_words_##code;
NUMBERS(bg)
NUMBERS(cs)
NUMBERS(da)
NUMBERS(de)
NUMBERS(el)
NUMBERS(es)
NUMBERS(fr)
NUMBERS(hu)
NUMBERS(it)
NUMBERS(nb)
NUMBERS(nl)
NUMBERS(pl)
NUMBERS(pt)
NUMBERS(ro)
NUMBERS(ru)
NUMBERS(sk)
NUMBERS(sv)
NUMBERS(tr)
NUMBERS(uk)
#undef NUMBERS

#endif
