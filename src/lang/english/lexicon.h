/* lang/english/lexicon.h - the English lexicon: one static table and the rules beside it. */
#ifndef LUCID_LANG_ENGLISH_LEXICON_H
#define LUCID_LANG_ENGLISH_LEXICON_H

#include "language/language.h"

/* Syllables and flags of an English word, folded (lower case, straight
 * apostrophes); any bytes are borne.  No load time, no allocation. */
struct word_facts english_look_up(lucid_str folded);

/* english_look_up will be asked for the word soon: fetch early what it will read. */
void english_expect(lucid_str folded);

/* Syllables of a number read aloud: digits with , and . between them.  1999
 * and the like are read as years. */
unsigned english_spoken_number_syllables(lucid_str digits);

/* Is it a stop word?  Fast. */
bool english_is_stop(lucid_str folded);

/* WORD_DICTIONARY, WORD_NAME and WORD_STOP alone, without a look at its syllables. */
unsigned english_known_flags(lucid_str folded);

#endif
