/* ngrams.h - terms of two to four words that occur more than once. */
#ifndef LUCID_NGRAMS_H
#define LUCID_NGRAMS_H

#include "analyse.h"

enum { MOST_TERM_WORDS = 4 };

struct ngram {
    uint32_t words[MOST_TERM_WORDS]; /* entries; 0 after the last */
    uint32_t count;
    unsigned n;
};

/* Call `each` for every term of n words, 1 to 4, that occurs `least` times (or
 * twice) or more and neither begins nor ends with a stop word, in no order.
 * Rarer ones may come too.  Begin with one word: the marks made for it serve
 * the longer terms. */
void ngrams_count(const struct analysis *a, unsigned n, uint64_t least, void *self,
                  void (*each)(void *self, const struct ngram *term));

#endif
