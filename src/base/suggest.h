/* base/suggest.h - "did you mean": the most similar name. */
#ifndef LUCID_BASE_SUGGEST_H
#define LUCID_BASE_SUGGEST_H

#include "base/str.h"

/* Keeps the closest of the names offered to it. */
struct suggestion {
    lucid_str wanted;
    const char *best; /* NULL: none is similar */
    size_t rank;      /* twice its distance, and 1 where it begins otherwise */
};

/* Offer a name.  Similar means a distance (Damerau and Levenshtein, adjacent
 * transpositions) of at most a third of its length. */
void suggestion_offer(struct suggestion *n, const char *name);

#endif
