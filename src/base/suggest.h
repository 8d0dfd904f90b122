/* base/suggest.h - the name that was meant. */
#ifndef LUCID_NEAREST_H
#define LUCID_NEAREST_H

#include "base/str.h"

/* Keeps the closest of the names offered to it. */
struct nearest {
    lucid_str wanted;
    const char *best; /* NULL: none is near */
    size_t distance;
};

/* Offer a name; near is a distance (Damerau and Levenshtein, adjacent
 * transpositions) of at most a third of its length. */
void nearest_offer(struct nearest *n, const char *name);

#endif
