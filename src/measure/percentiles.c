/*
 * measure/percentiles.c - the highest and the lowest of many values.
 *
 * With few jumps, since those about values in no order are not foreseen: the
 * highest of groups, and of groups of these, say how high a value must be.
 */
#include "measure/percentiles.h"

#include <math.h>

#include "base/bits/multiversion.h"

enum { ROWS = 5, GROUPS = TAILS_VALUES / ROWS, OUTER = GROUPS / ROWS };

/* Each outer group has a value that is high enough. */
_Static_assert((int)OUTER >= (int)TAIL, "the nth of the outer groups is needed");

struct ends {
    double highest[GROUPS], lowest[GROUPS]; /* of the negative */
};

INLINE void
find_ends(const double *restrict values, struct ends *restrict of)
{
    for (size_t i = 0; i < GROUPS; i++) {
        double high = -(double)INFINITY, low = (double)INFINITY;

        for (size_t row = 0; row < ROWS; row++) {
            const double value = values[row * GROUPS + i];

            high = value > high ? value : high;
            low = value < low ? value : low;
        }
        of->highest[i] = high;
        of->lowest[i] = -low;
    }
}

/* The n highest of `count` values, falling. */
INLINE void
choose(const double *values, size_t count, double high[TAIL])
{
    for (size_t k = 0; k < TAIL; k++)
        high[k] = -(double)INFINITY;
    for (size_t i = 0; i < count; i++) {
        double value = values[i];

        for (size_t k = 0; k < TAIL; k++) {
            const double before = high[k];

            high[k] = value > before ? value : before;
            value = value < before ? value : before;
        }
    }
}

/* How high one of the n highest is at least. */
INLINE double
find_least(const double highest[GROUPS], size_t n)
{
    double outer[OUTER], high[TAIL];

    for (size_t i = 0; i < OUTER; i++) {
        outer[i] = highest[i];
        for (size_t row = 1; row < ROWS; row++) {
            const double value = highest[row * OUTER + i];

            outer[i] = value > outer[i] ? value : outer[i];
        }
    }
    choose(outer, OUTER, high);
    return high[n - 1];
}

/* Values of the groups that have one so high; returns how many. */
INLINE size_t
collect(const double *values, const double *highest, double least, double sign, double *into)
{
    size_t n = 0, found = 0;
    size_t groups[GROUPS + 1];

    for (size_t i = 0; i < GROUPS; i++) {
        groups[n] = i;
        n += highest[i] >= least;
    }
    for (size_t i = 0; i < n; i++)
        for (size_t row = 0; row < ROWS; row++) {
            into[found] = sign * values[row * GROUPS + groups[i]];
            found += into[found] >= least;
        }
    return found;
}

INLINE void
find_tail(const double *values, const double *highest, double sign, size_t n, double high[TAIL])
{
    double found[TAILS_VALUES + 1];
    const double least = find_least(highest, n);

    choose(found, collect(values, highest, least, sign, found), high);
}

struct percentiles
percentiles_find(const double values[TAILS_VALUES], size_t n)
{
    struct ends ends;
    double high[TAIL], low[TAIL];

#if defined(LUCID_AVX2)
    if (has_avx2())
        return percentiles_find_avx2(values, n);
#endif
    find_ends(values, &ends);
    find_tail(values, ends.highest, 1, n, high);
    find_tail(values, ends.lowest, -1, n, low);
    return (struct percentiles){ high[0], high[n - 1], -low[n - 1], -low[0] };
}
