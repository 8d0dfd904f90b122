/* measure/ngrams.h - terms of two to four words that occur more than once. */
#ifndef LUCID_MEASURE_NGRAMS_H
#define LUCID_MEASURE_NGRAMS_H

#include "measure/term_words.h"

enum { MAX_TERM_WORDS = 4 };

struct ngram {
    uint32_t words[MAX_TERM_WORDS]; /* of the document; 0 after the last */
    uint32_t count;
    unsigned n;
};

/* Terms that were counted. */
struct ngram_table {
    struct ngram *slots; /* count 0: empty */
    uint32_t *places;    /* of those that are not */
    size_t slots_n, used;
};

/* The tokens of a document that a term may hold, a bit each. */
struct ngrams {
    const struct counted *analysis;
    struct term_words words;
    struct ngram_table table; /* for terms of one length after the other */
    const uint32_t *marks;    /* counted_marks: see measure/ngrams.c */
    uint64_t *frequent;       /* words that occur twice or more */
    uint64_t *ends;           /* of them, those that may begin or end a term: no stop words */
    uint64_t *once, *twice;   /* by the hash of a term: one was seen; NULL: they are not sieved */
};

/* Words that have a script there (NULL: none has) are in no term: see measure/cjk_terms.h. */
struct ngrams ngrams_of(const struct counted *a, const uint8_t *scripts);

/* Call `each` for every term of n words, 1 to 4, that occurs `least` times (or
 * twice) or more and neither begins nor ends with a stop word, in no order.
 * Rarer ones may come too. */
void ngrams_count(struct ngrams *g, unsigned n, uint64_t least, void *self,
                  void (*each)(void *self, const struct ngram *term));

#endif
