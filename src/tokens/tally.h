/*
 * tokens/tally.h - what words add to the counts of their sentence, side by side.
 *
 * A word has a tally that is known once; adding it is two or one instructions
 * of a vector unit.  Sums of at most TALLY_MOST of them overflow nothing.
 */
#ifndef LUCID_TALLY_H
#define LUCID_TALLY_H

#include "base/model.h"

enum tally_lane {
#define TALLY(name) TALLY_##name,
#include "tokens/tally.def"
    TALLIES
};

enum { TALLY_MOST = 512, TALLY_LARGEST = 127 };

_Static_assert(TALLY_MOST *TALLY_LARGEST <= UINT16_MAX, "a sum has 16 bits");

struct tally {
    uint16_t n[TALLIES];
};

static inline void
tally_add(struct tally *into, const struct tally *more)
{
    for (int i = 0; i < TALLIES; i++)
        into->n[i] = (uint16_t)(into->n[i] + more->n[i]);
}

static inline void
tally_to_counts(const struct tally *t, struct lucid_counts *into)
{
#define TALLY(name) into->name += t->n[TALLY_##name];
#include "tokens/tally.def"
}

#endif
