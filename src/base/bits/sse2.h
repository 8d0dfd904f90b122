/* base/bits/sse2.h - sixteen bytes at once, where there is SSE2: on every x86-64. */
#ifndef LUCID_BASE_BITS_SSE2_H
#define LUCID_BASE_BITS_SSE2_H

#if defined(__SSE2__) && !defined(LUCID_PORTABLE)
#define LUCID_SSE2

#include <emmintrin.h>
#include <stdint.h>

static inline __m128i
sixteen_at(const void *p)
{
    return _mm_loadu_si128((const __m128i *)p);
}

/* All ones where it is so, else zeros. */
static inline __m128i
sixteen_equal(__m128i v, int c)
{
    return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)c));
}

/* By one subtraction and a minimum: vectors have no unsigned order. */
static inline __m128i
sixteen_between(__m128i v, int first, int last)
{
    const __m128i x = _mm_sub_epi8(v, _mm_set1_epi8((char)first));

    return _mm_cmpeq_epi8(_mm_min_epu8(x, _mm_set1_epi8((char)(last - first))), x);
}

/* A bit of each byte, its highest. */
static inline uint64_t
sixteen_bits(__m128i v)
{
    return (uint64_t)(unsigned)_mm_movemask_epi8(v);
}

#endif

#endif
