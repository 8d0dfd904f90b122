/*
 * base/bits/digits.h - eight and sixteen digits of a number at once: halves, quarters and
 * digits are divided side by side.
 */
#ifndef LUCID_BASE_BITS_DIGITS_H
#define LUCID_BASE_BITS_DIGITS_H

#include "base/bits/bits.h"
#include "base/bits/sse2.h"
#include "base/bits/swar.h"

/* Eight digits, the first in the lowest byte, as numbers from 0 to 9: two halves, four
 * quarters and eight digits are divided side by side. */
static inline uint64_t
eight_digits(uint64_t value)
{
    const uint64_t thousands = value * 109951163 >> 40;
    const uint64_t halves = (value << 32) - thousands * ((UINT64_C(10000) << 32) - 1);
    const uint64_t hundreds = (halves * 10486 >> 20) & UINT64_C(0x0000007F0000007F);
    const uint64_t quarters = (halves << 16) - hundreds * ((100 << 16) - 1);
    const uint64_t tens = (quarters * 103 >> 10) & UINT64_C(0x000F000F000F000F);

    return (quarters << 8) - tens * ((10 << 8) - 1);
}

/* Sixteen digits as numbers, and which of them are not 0, a bit each. */
struct sixteen {
    uint64_t first, second;
    unsigned some;
};

#if defined(LUCID_SSE2)

/* Of two numbers below 10^8, side by side as above. */
static inline struct sixteen
sixteen_digits(uint64_t first, uint64_t second)
{
    __m128i v = _mm_set_epi64x((long long)second, (long long)first), more;

    more = _mm_srli_epi64(_mm_mul_epu32(v, _mm_set1_epi64x(109951163)), 40);
    v = _mm_sub_epi64(v, _mm_mul_epu32(more, _mm_set1_epi64x(10000)));
    v = _mm_or_si128(more, _mm_slli_epi64(v, 32));
    more = _mm_srli_epi16(_mm_mulhi_epu16(v, _mm_set1_epi16(10486)), 4);
    v = _mm_sub_epi16(v, _mm_mullo_epi16(more, _mm_set1_epi16(100)));
    v = _mm_or_si128(more, _mm_slli_epi32(v, 16));
    more = _mm_srli_epi16(_mm_mullo_epi16(v, _mm_set1_epi16(103)), 10);
    v = _mm_sub_epi16(v, _mm_mullo_epi16(more, _mm_set1_epi16(10)));
    v = _mm_or_si128(more, _mm_slli_epi16(v, 8));
    return (struct sixteen){ (uint64_t)_mm_cvtsi128_si64(v),
                             (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(v, v)),
                             0xFFFF ^ (unsigned)sixteen_bits(sixteen_equal(v, 0)) };
}

#else

static inline struct sixteen
sixteen_digits(uint64_t first, uint64_t second)
{
    const uint64_t a = eight_digits(first), b = eight_digits(second);

    return (struct sixteen){ a, b,
                             (unsigned)(bits_low(swar_length(a)) | bits_low(swar_length(b)) << 8) };
}

#endif

#endif
