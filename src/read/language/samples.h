/* read/language/samples.h - the words of a sample of text, folded, one after the other. */
#ifndef LUCID_READ_LANGUAGE_SAMPLES_H
#define LUCID_READ_LANGUAGE_SAMPLES_H

#include "base/str.h"

enum { SAMPLE_LENGTH = 48 }; /* bytes of a word that is looked up */

struct samples {
    lucid_str rest;
    char folded[3 * SAMPLE_LENGTH + 16];
};

/* The next word that is no number and not too long; false: there is none. */
bool next_sample(struct samples *s, lucid_str *folded);

#endif
