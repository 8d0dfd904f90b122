/*
 * measure/resample.c - drawing n sums out of n, with replacement, 200 times.
 *
 * 200 texts of 40 sentences with 15 counts each are 120,000 additions, so they
 * are done in lanes of 16 bits, all counts of a sentence at once.
 */
#include "measure/resample.h"

#include <string.h>

#include "base/bits/multiversion.h"

#if defined(LUCID_AVX2)
#include <immintrin.h>
#endif

enum { TOGETHER = 4 }; /* resamples */

_Static_assert(RESAMPLES % TOGETHER == 0 && UNITS % LANES == 0, "nothing is left over");
_Static_assert((UNITS - 1) * LANES <= UINT16_MAX, "16 bits tell a place");

typedef uint16_t lanes __attribute__((vector_size(2 * LANES)));

/* What was drawn of the sums. */
union drawn {
    lanes all[TOGETHER];
    uint16_t of[TOGETHER][LANES];
};

struct resampler *
resampler_new(struct arena *a)
{
    struct resampler *d = arena_realloc(a, NULL, sizeof *d);

    d->state = 0;
    d->n = 0;
    return d;
}

/* splitmix64 (Steele, Lea and Flood 2014). */
static uint64_t
next_random(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

/* Have so many random numbers and a vector more; one of splitmix64 gives four. */
static void
need_random(struct resampler *d, size_t n)
{
    for (; d->n < n + LANES; d->n += 4) {
        const uint64_t r = next_random(&d->state);

        for (size_t k = 0; k < 4; k++)
            d->random[d->n + k] = (uint16_t)(r >> 16 * k);
    }
}

/* How many random numbers a resample of n takes. */
static size_t
numbers_of(size_t n)
{
    return (n + 3) / 4 * 4;
}

/* Where the pieces begin that the i-th resample draws. */
INLINE void
find_places(const struct resampler *d, size_t i, size_t n, uint16_t places[UNITS])
{
    const uint16_t *random = d->random + i * numbers_of(n);
    const uint16_t range = (uint16_t)n;

    for (size_t k = 0; k < n; k += LANES)
        for (size_t lane = 0; lane < LANES; lane++) {
            const uint32_t product = (uint32_t)random[k + lane] * (uint32_t)range;

            places[k + lane] = (uint16_t)((product >> 16) * LANES);
        }
}

INLINE void
add_piece(const struct pieces *pieces, uint16_t place, lanes *sum)
{
    lanes piece;

    memcpy(&piece, &pieces->of[0][0] + place, sizeof piece);
    *sum += piece;
}

/* The sum of n pieces out of n. */
INLINE void
draw(const struct resampler *d, const struct pieces *pieces, size_t i, lanes *to)
{
    uint16_t places[UNITS];
    const size_t n = pieces->n;
    lanes sum = { 0 }, other = { 0 };
    size_t k = 0;

    find_places(d, i, n, places);
    for (; k + 4 <= n; k += 4) {
        add_piece(pieces, places[k], &sum);
        add_piece(pieces, places[k + 1], &other);
        add_piece(pieces, places[k + 2], &sum);
        add_piece(pieces, places[k + 3], &other);
    }
    for (; k < n; k++)
        add_piece(pieces, places[k], &sum);
    *to = sum + other;
}

static void
put_sums(const union drawn *drawn, double scale, bool more, double sums[LANES][FORMULA_TEXTS],
         size_t at)
{
    for (size_t k = 0; k < LANES; k++)
        for (size_t i = 0; i < TOGETHER; i++)
            sums[k][at + i] = (more ? sums[k][at + i] : 0) + drawn->of[i][k] * scale;
}

static void
add_draws(const struct resampler *d, const struct pieces *pieces, double scale, bool more,
          double sums[LANES][FORMULA_TEXTS])
{
    for (size_t at = 0; at < RESAMPLES; at += TOGETHER) {
        union drawn drawn;

        for (size_t i = 0; i < TOGETHER; i++)
            draw(d, pieces, at + i, &drawn.all[i]);
        put_sums(&drawn, scale, more, sums, at);
    }
}

#if defined(LUCID_AVX2)

/* Each sum of the four resamples together, 16 bits each. */
WIDE INLINE void
turn(const union drawn *drawn, uint64_t columns[LANES])
{
    const __m256i a = (__m256i)drawn->all[0], b = (__m256i)drawn->all[1];
    const __m256i c = (__m256i)drawn->all[2], d = (__m256i)drawn->all[3];
    const __m256i ab = _mm256_unpacklo_epi16(a, b), ab_far = _mm256_unpackhi_epi16(a, b);
    const __m256i cd = _mm256_unpacklo_epi16(c, d), cd_far = _mm256_unpackhi_epi16(c, d);
    const __m256i rows[] = { _mm256_unpacklo_epi32(ab, cd), _mm256_unpackhi_epi32(ab, cd),
                             _mm256_unpacklo_epi32(ab_far, cd_far),
                             _mm256_unpackhi_epi32(ab_far, cd_far) };

    for (size_t i = 0; i < 4; i++) {
        _mm_storeu_si128((__m128i *)(void *)&columns[2 * i], _mm256_castsi256_si128(rows[i]));
        _mm_storeu_si128((__m128i *)(void *)&columns[LANES / 2 + 2 * i],
                         _mm256_extracti128_si256(rows[i], 1));
    }
}

WIDE INLINE void
put_sums_wide(const union drawn *drawn, double scale, bool more, double sums[LANES][FORMULA_TEXTS],
              size_t at)
{
    uint64_t columns[LANES];

    turn(drawn, columns);
    for (size_t k = 0; k < LANES; k++) {
        const __m128i of = _mm_cvtepu16_epi32(_mm_cvtsi64_si128((long long)columns[k]));
        const __m256d sum = _mm256_mul_pd(_mm256_cvtepi32_pd(of), _mm256_set1_pd(scale));
        const __m256d before = more ? _mm256_loadu_pd(&sums[k][at]) : _mm256_setzero_pd();

        _mm256_storeu_pd(&sums[k][at], _mm256_add_pd(before, sum));
    }
}

WIDE static void
add_draws_wide(const struct resampler *d, const struct pieces *pieces, double scale, bool more,
               double sums[LANES][FORMULA_TEXTS])
{
    for (size_t at = 0; at < RESAMPLES; at += TOGETHER) {
        union drawn drawn;

        for (size_t i = 0; i < TOGETHER; i++)
            draw(d, pieces, at + i, &drawn.all[i]);
        put_sums_wide(&drawn, scale, more, sums, at);
    }
}

#endif

void
resampler_add(struct resampler *d, const struct pieces *pieces, double scale, bool more,
              double sums[LANES][FORMULA_TEXTS])
{
    need_random(d, RESAMPLES * numbers_of(pieces->n));
#if defined(LUCID_AVX2)
    if (has_avx2()) {
        add_draws_wide(d, pieces, scale, more, sums);
        return;
    }
#endif
    add_draws(d, pieces, scale, more, sums);
}
