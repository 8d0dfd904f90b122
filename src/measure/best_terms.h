/* measure/best_terms.h - the terms of a document that cover most of its words. */
#ifndef LUCID_MEASURE_BEST_TERMS_H
#define LUCID_MEASURE_BEST_TERMS_H

#include "measure/ngrams.h"

/* Weights are told apart one by one up to EXACT, then eight to a doubling. */
enum { BEST_EXACT = 64, BEST_DOUBLINGS = 26, BEST_CLASSES = BEST_EXACT + 8 * BEST_DOUBLINGS };

/* The terms that may be among the `most` best, in no order. */
struct best_terms {
    const struct counted *analysis;
    struct ngram *list;
    size_t n, most, capacity;
    size_t heap;                  /* so many are in a heap, behind them those taken from it */
    unsigned least;               /* `most` terms are of this class of weights, or above */
    uint64_t above;               /* terms of classes above, */
    uint64_t weigh[BEST_CLASSES]; /* and of each, of the last one all that weigh more */
};

void best_terms_begin(struct best_terms *b, const struct counted *a, size_t most);

/* Note each term once; self is the struct. */
void best_terms_offer(void *self, const struct ngram *term);

/* Sights that a term of n words must have to be among the best. */
uint64_t best_terms_least(const struct best_terms *b, unsigned n);

/* After the last one: make ready to take them, and take the best one that is left and does not
 * occur only inside a longer and better one; NULL when there is none. */
void best_terms_end(struct best_terms *b);
const struct ngram *best_terms_take(struct best_terms *b);

/* The words of the text that it covers. */
uint64_t best_terms_weight(const struct ngram *term);

#endif
