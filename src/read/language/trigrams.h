/* read/language/trigrams.h - how well the letters of a text go with each language. */
#ifndef LUCID_READ_LANGUAGE_TRIGRAMS_H
#define LUCID_READ_LANGUAGE_TRIGRAMS_H

#include "base/str.h"
#include "read/language/profiles.h"

struct trigrams {
    uint32_t n;                    /* of the text */
    uint32_t scores[MAX_PROFILES]; /* sums of weights, by profile */
};

/* Add the trigrams of a text's letters; `folded` is a result of utf8_fold. */
void trigrams_add(struct trigrams *t, lucid_str folded);

#endif
