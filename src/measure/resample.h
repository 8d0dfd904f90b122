/*
 * measure/resample.h - drawing n sums out of n, with replacement, 200 times.
 *
 * The numbers come from splitmix64 with a fixed seed, so the same n has the same draws
 * everywhere.  They are worked out once and serve every document.
 */
#ifndef LUCID_MEASURE_RESAMPLE_H
#define LUCID_MEASURE_RESAMPLE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "formula/formulas.h"

enum {
    RESAMPLES = 200,
    UNITS = 256, /* drawn from at most */
    LANES = 16
};

struct resampler {
    uint64_t state;
    size_t n; /* of the random numbers, so many are there; of a vector all or none */
    uint16_t random[RESAMPLES * UNITS + LANES];
};

/* Some bits of each sum of a unit. */
struct pieces {
    size_t n; /* units */
    uint16_t of[UNITS][LANES];
};

struct resampler *resampler_new(struct arena *a);

/* Draw and add up, and put the sums, times `scale`, to the columns or, if `more`, to what
 * stands there.  No sum of n pieces is as large as 2^16. */
void resampler_add(struct resampler *d, const struct pieces *pieces, double scale, bool more,
                   double sums[LANES][FORMULA_TEXTS]);

#endif
