/* measure/percentiles.h - the highest and the lowest of many values. */
#ifndef LUCID_MEASURE_PERCENTILES_H
#define LUCID_MEASURE_PERCENTILES_H

#include <stddef.h>

enum { TAILS_VALUES = 200, TAIL = TAILS_VALUES / 40 /* 2.5 % of them */ };

struct percentiles {
    double highest, high, low, lowest;
};

/* The first and the nth at both ends, n from 1 to TAIL.  What is not a number
 * is not looked at; where there are too few values, they are infinite. */
struct percentiles percentiles_find(const double values[TAILS_VALUES], size_t n);

/* Where there is AVX2. */
struct percentiles percentiles_find_avx2(const double values[TAILS_VALUES], size_t n);

#endif
