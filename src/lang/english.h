/* english.h - what the files of the English lexicon share. */
#ifndef LUCID_ENGLISH_H
#define LUCID_ENGLISH_H

#include "lexicon.h"

/* Syllables by rule of thumb of a word of letters a to z. */
unsigned english_rule_count(lucid_str w);

#endif
