/* lexicon.h - the English lexicon: one static table and the rules beside it. */
#ifndef LUCID_LEXICON_H
#define LUCID_LEXICON_H

#include "../language.h"

/* Syllables and flags of an English word, folded (lower case, straight
 * apostrophes); any bytes are borne.  No load time, no allocation. */
struct word_facts english_look_up(lucid_str folded);

#endif
