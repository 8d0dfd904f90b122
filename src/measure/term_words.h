/* measure/term_words.h - the words of a document that are one in terms: eau and l'eau. */
#ifndef LUCID_MEASURE_TERM_WORDS_H
#define LUCID_MEASURE_TERM_WORDS_H

#include "count/counted.h"

struct term_words {
    const struct counted *analysis;
    uint32_t *of;     /* of each word, the most frequent one of its forms; NULL: it is itself */
    uint32_t *joined; /* the words that have forms; of all others `of` is the word itself */
    size_t joined_n;
};

struct term_words term_words_of(const struct counted *a);

/* What a word is as the i-th of n in a term: few have other forms. */
uint32_t term_word_of_form(const struct term_words *t, uint32_t word, unsigned i, unsigned n);

static inline uint32_t
term_word(const struct term_words *t, uint32_t word, unsigned i, unsigned n)
{
    return t->of && t->of[word] != word ? term_word_of_form(t, word, i, n) : word;
}

/* As it is written there. */
lucid_str term_word_text(const struct term_words *t, uint32_t word, unsigned i, unsigned n);

#endif
