/* measure/term_words.h - the words of a document that are one in terms: eau and l'eau. */
#ifndef LUCID_MEASURE_TERM_WORDS_H
#define LUCID_MEASURE_TERM_WORDS_H

#include "count/counted.h"

struct term_words {
    const struct counted *analysis;
    uint32_t *of; /* of each word, the most frequent one of its forms; NULL: it is itself */
};

struct term_words term_words_of(const struct counted *a);

/* What a word is as the i-th of n in a term. */
uint32_t term_word(const struct term_words *t, uint32_t word, unsigned i, unsigned n);

/* As it is written there. */
lucid_str term_word_text(const struct term_words *t, uint32_t word, unsigned i, unsigned n);

#endif
