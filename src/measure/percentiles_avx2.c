/* measure/percentiles_avx2.c - the same by AVX2: both ends at once, as the highest of the values
 * and of the negative ones, side by side in a vector. */
#include "measure/percentiles.h"

#include "base/bits/cpu.h"
#include "base/bits/bits.h"

#if defined(LUCID_AVX2)

#include <immintrin.h>
#include <math.h>
#include <stdint.h>

#define WIDE   __attribute__((target("avx2")))
#define INLINE static inline __attribute__((always_inline, target("avx2")))

enum { LANES = 4, ROWS = 5, GROUPS = TAILS_VALUES / ROWS, VECTORS = GROUPS / LANES, OUTER = 8 };

_Static_assert(VECTORS % 2 == 0 && (int)OUTER >= (int)TAIL, "there is an nth of the outer groups");

/* The highest and the lowest of groups. */
struct ends {
    __m256d highest[VECTORS], lowest[VECTORS];
};

/* Of two vectors, the lower first. */
struct swapped {
    __m256d low, high;
};

/* What is not a number is not taken. */
INLINE void
find_ends(const double values[TAILS_VALUES], struct ends *of)
{
    for (size_t i = 0; i < VECTORS; i++) {
        __m256d high = _mm256_set1_pd(-(double)INFINITY), low = _mm256_set1_pd((double)INFINITY);

        for (size_t row = 0; row < ROWS; row++) {
            const __m256d value = _mm256_loadu_pd(values + row * GROUPS + LANES * i);

            high = _mm256_max_pd(value, high);
            low = _mm256_min_pd(value, low);
        }
        of->highest[i] = high;
        of->lowest[i] = low;
    }
}

INLINE struct swapped
swap(__m256d a, __m256d b)
{
    return (struct swapped){ _mm256_min_pd(a, b), _mm256_max_pd(a, b) };
}

/* Put four vectors in order, the highest first. */
INLINE void
sort_four(__m256d of[4])
{
    const struct swapped a = swap(of[0], of[1]), b = swap(of[2], of[3]);
    const struct swapped high = swap(a.high, b.high), low = swap(a.low, b.low);
    const struct swapped middle = swap(high.low, low.high);

    of[0] = high.high;
    of[1] = middle.high;
    of[2] = middle.low;
    of[3] = low.low;
}

/* The nth of eight that are two lists of four, the halves of the vectors: as the nth
 * are i of one and n - i of the other. */
INLINE __m128d
nth_of_halves(const __m256d sorted[4], size_t n)
{
    const __m128d most = _mm_set1_pd((double)INFINITY), least = _mm_set1_pd(-(double)INFINITY);
    __m128d a[TAIL + 1] = { most, least, least, least, least, least };
    __m128d b[TAIL + 1] = { most, least, least, least, least, least };
    __m128d nth = least;

    for (size_t i = 0; i < 4; i++) {
        a[i + 1] = _mm256_castpd256_pd128(sorted[i]);
        b[i + 1] = _mm256_extractf128_pd(sorted[i], 1);
    }
    for (size_t i = 0; i <= n; i++)
        nth = _mm_max_pd(nth, _mm_min_pd(a[i], b[n - i]));
    return nth;
}

/* How high one of the n highest, and of the negative of the n lowest, is at least: each of
 * the outer groups, which are eight, has one. */
INLINE __m128d
find_least(const struct ends *of, size_t n)
{
    const __m256d sign = _mm256_set1_pd(-0.0);
    __m256d high[2] = { of->highest[0], of->highest[1] };
    __m256d low[2] = { of->lowest[0], of->lowest[1] };
    __m256d pairs[4];

    for (size_t i = 2; i < VECTORS; i++) {
        high[i % 2] = _mm256_max_pd(high[i % 2], of->highest[i]);
        low[i % 2] = _mm256_min_pd(low[i % 2], of->lowest[i]);
    }
    for (size_t i = 0; i < 2; i++) {
        const __m256d negative = _mm256_xor_pd(low[i], sign);

        pairs[2 * i] = _mm256_unpacklo_pd(high[i], negative);
        pairs[2 * i + 1] = _mm256_unpackhi_pd(high[i], negative);
    }
    sort_four(pairs);
    return nth_of_halves(pairs, n);
}

/* Values of the groups that have one so high, of those marked; returns how many: every other place.
 */
INLINE size_t
collect(const double *values, uint64_t groups, double least, double sign, double *into)
{
    size_t found = 0;

    for (; groups; groups &= groups - 1) {
        const double *value = values + bits_first(groups);

        for (size_t row = 0; row < ROWS; row++) {
            into[2 * found] = sign * value[row * GROUPS];
            found += into[2 * found] >= least;
        }
    }
    return found;
}

/* The pairs of ends: of the shorter list, infinite. */
INLINE size_t
find_candidates(const double *values, const struct ends *of, __m128d least, double pairs[][2])
{
    const double high = _mm_cvtsd_f64(least), low = _mm_cvtsd_f64(_mm_unpackhi_pd(least, least));
    uint64_t highest = 0, lowest = 0;
    size_t highs, lows;

    for (size_t i = 0; i < VECTORS; i++) {
        const __m256d is_high = _mm256_cmp_pd(of->highest[i], _mm256_set1_pd(high), _CMP_GE_OQ);
        const __m256d is_low = _mm256_cmp_pd(of->lowest[i], _mm256_set1_pd(-low), _CMP_LE_OQ);

        highest |= (uint64_t)(unsigned)_mm256_movemask_pd(is_high) << LANES * i;
        lowest |= (uint64_t)(unsigned)_mm256_movemask_pd(is_low) << LANES * i;
    }
    highs = collect(values, highest, high, 1, &pairs[0][0]);
    lows = collect(values, lowest, low, -1, &pairs[0][1]);
    for (; highs < lows; highs++)
        pairs[highs][0] = -(double)INFINITY;
    for (size_t i = lows; i < highs; i++)
        pairs[i][1] = -(double)INFINITY;
    return highs;
}

WIDE struct percentiles
percentiles_find_avx2(const double values[TAILS_VALUES], size_t n)
{
    double pairs[TAILS_VALUES + 2][2];
    __m128d ends[TAIL];
    struct ends of;
    size_t found;

    find_ends(values, &of);
    found = find_candidates(values, &of, find_least(&of, n), pairs);
    for (size_t k = 0; k < TAIL; k++)
        ends[k] = _mm_set1_pd(-(double)INFINITY);
    for (size_t i = 0; i < found; i++) {
        __m128d pair = _mm_loadu_pd(pairs[i]);

        for (size_t k = 0; k < TAIL; k++) {
            const __m128d before = ends[k];

            ends[k] = _mm_max_pd(pair, before);
            pair = _mm_min_pd(pair, before);
        }
    }
    _mm_storeu_pd(pairs[0], ends[0]);
    _mm_storeu_pd(pairs[1], ends[n - 1]);
    return (struct percentiles){ pairs[0][0], pairs[1][0], -pairs[1][1], -pairs[0][1] };
}

#else

/* A file holds something. */
struct percentiles
percentiles_find_avx2(const double values[TAILS_VALUES], size_t n)
{
    return percentiles_find(values, n);
}

#endif
