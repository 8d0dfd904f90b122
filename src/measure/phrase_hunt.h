/* measure/phrase_hunt.h - where phrases stand in a document. */
#ifndef LUCID_MEASURE_PHRASE_HUNT_H
#define LUCID_MEASURE_PHRASE_HUNT_H

#include "count/counted.h"
#include "measure/ngrams.h"

/* A phrase that is looked for; {0} but for the first two. */
struct hunt {
    lucid_str phrase;         /* normal */
    const struct ngram *term; /* its words, where they are letters and digits only; or NULL */
    size_t next;              /* the token from which it may stand again */
    uint64_t since;           /* words up to behind the last occurrence */
    size_t heading;           /* it was seen in last, and one */
};

/* Find every occurrence of n keywords: how many, where, and the longest stretch without. */
void hunt_phrases(const struct counted *a, struct hunt *hunts, struct lucid_keyword *list,
                  size_t n);

#endif
