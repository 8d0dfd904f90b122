/* tokens/token_key.h - the key of a token, by its bytes. */
#ifndef LUCID_TOKENS_TOKEN_KEY_H
#define LUCID_TOKENS_TOKEN_KEY_H

#include "base/bits/sse2.h"
#include "tokens/key.h"

/* So many bytes of all ones, so many zeros: a part of them keeps a word. */
static const unsigned char keep_bytes[2 * KEY_BYTES] = {
    0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
};

#if defined(LUCID_SSE2)

/* The n bytes at p, at most KEY_BYTES, ASCII in lower case; *upper tells which were capitals. */
static inline struct key
key_of(const char *p, size_t n, uint16_t *upper)
{
    const __m128i word = _mm_and_si128(sixteen_at(p), sixteen_at(keep_bytes + KEY_BYTES - n));
    const __m128i capital = _mm_and_si128(_mm_cmpgt_epi8(word, _mm_set1_epi8('A' - 1)),
                                          _mm_cmpgt_epi8(_mm_set1_epi8('Z' + 1), word));
    const __m128i lower = _mm_or_si128(word, _mm_and_si128(capital, _mm_set1_epi8('a' - 'A')));

    *upper = (uint16_t)_mm_movemask_epi8(capital);
    return (struct key){ (uint64_t)_mm_cvtsi128_si64(lower),
                         (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(lower, lower)) };
}

#elif defined(__aarch64__) && defined(__ARM_NEON) && !defined(LUCID_PORTABLE)

#include <arm_neon.h>

static inline uint16_t
gather(uint8x16_t is)
{
    const uint8x16_t bits = vreinterpretq_u8_u64(vdupq_n_u64(UINT64_C(0x8040201008040201)));
    const uint8x16_t set = vandq_u8(is, bits);

    return (uint16_t)(vaddv_u8(vget_low_u8(set)) | vaddv_u8(vget_high_u8(set)) << 8);
}

static inline struct key
key_of(const char *p, size_t n, uint16_t *upper)
{
    const uint8x16_t word =
        vandq_u8(vld1q_u8((const unsigned char *)p), vld1q_u8(keep_bytes + KEY_BYTES - n));
    const uint8x16_t capital = vcleq_u8(vsubq_u8(word, vdupq_n_u8('A')), vdupq_n_u8('Z' - 'A'));
    const uint64x2_t lower =
        vreinterpretq_u64_u8(vorrq_u8(word, vandq_u8(capital, vdupq_n_u8('a' - 'A'))));

    *upper = gather(capital);
    return (struct key){ vgetq_lane_u64(lower, 0), vgetq_lane_u64(lower, 1) };
}

#else

/* Which of eight are capitals, as a mask of high bits. */
static inline uint64_t
capitals(uint64_t x)
{
    return swar_between(x & ~SWAR_HIGH, 'A', 'Z') & ~x;
}

static inline struct key
key_of(const char *p, size_t n, uint16_t *upper)
{
    const char *keep = (const char *)keep_bytes + KEY_BYTES - n;
    const uint64_t low = swar_at(p) & swar_at(keep), high = swar_at(p + 8) & swar_at(keep + 8);
    const uint64_t low_capitals = capitals(low), high_capitals = capitals(high);

    *upper = (uint16_t)(swar_bits(low_capitals) | swar_bits(high_capitals) << 8);
    return (struct key){ low | low_capitals >> 2, high | high_capitals >> 2 };
}

#endif

/* More than 16 bytes, in blocks, of which the last goes over the one before. */
static inline struct key
print_of(const uint64_t seed[2], const char *p, size_t n)
{
    uint64_t a = n, b = n << 32;

    for (size_t at = 0; at < n; at += KEY_BYTES) {
        const char *from = p + (at + KEY_BYTES < n ? at : n - KEY_BYTES);
        const uint64_t x = swar_at(from), y = swar_at(from + 8);

        a = multiply_and_fold(a ^ x ^ seed[0], y ^ seed[1]);
        b = multiply_and_fold(b ^ y ^ seed[1], x ^ ~seed[0]);
    }
    return (struct key){ a, b >> 8 | (uint64_t)KEY_PRINT << 56 };
}

#endif
