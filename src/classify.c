/*
 * classify.c - what each of 64 bytes is: by SSE2, AVX2, NEON, or a table.
 *
 * All give the same bits.  Built with -DLUCID_PORTABLE there is the table only.
 */
#include "classify.h"

#include <string.h>

#include "avx2.h"
#include "eight.h"

/* A table tells of a byte which classes it is in, a bit each and LANE bits
 * apart, so that the words of four bytes fit into each other. */
enum { LANES = 16, LANE = 4 };

#define CLASS(name) (offsetof(struct classes, name) / sizeof(uint64_t))
#define BIT(name)   (UINT64_C(1) << LANE * (CLASS(name) % LANES))

_Static_assert(sizeof(struct classes) == (LANES + 1) * sizeof(uint64_t) && CLASS(high) == LANES,
               "all but `high` are in the table");

#define BETWEEN(c, first, last) ((unsigned char)((c) - (first)) <= (last) - (first))
#define EQUAL(c, one)           ((c) == (one))
#define X(name, is)             | (is && CLASS(name) < LANES ? BIT(name) : 0)
#define OF_1(c)                 0 CLASSIFY(c, BETWEEN, EQUAL)
#define OF_4(c)                 OF_1(c), OF_1((c) + 1), OF_1((c) + 2), OF_1((c) + 3)
#define OF_16(c)                OF_4(c), OF_4((c) + 4), OF_4((c) + 8), OF_4((c) + 12)
#define OF_64(c)                OF_16(c), OF_16((c) + 16), OF_16((c) + 32), OF_16((c) + 48)

static const uint64_t table[256] = { OF_64(0), OF_64(64), OF_64(128), OF_64(192) };

#undef X

/* Swap parts of words that are `far` words and lanes apart: Hacker's Delight 7-3. */
static inline void
swap_parts(uint64_t words[LANES], unsigned far, uint64_t low)
{
    for (unsigned k = 0; k < LANES / 2; k++) {
        const unsigned i = k / far * 2 * far + k % far;
        const uint64_t both = ((words[i] >> LANE * far) ^ words[i + far]) & low;

        words[i] ^= both << LANE * far;
        words[i + far] ^= both;
    }
}

/* The high bits of 64 bytes. */
static inline uint64_t
high_bits(const unsigned char *p)
{
    uint64_t bits = 0;

    for (unsigned i = 0; i < CLASSIFY_BYTES; i += 8) {
        const uint64_t high = eight_at((const char *)p + i) & EIGHT_HIGH;

        /* The product has them side by side at its end. */
        bits |= (high >> 7) * UINT64_C(0x0102040810204080) >> 56 << i;
    }
    return bits;
}

static void
classify_portable(const unsigned char *p, size_t n, struct classes *to)
{
    for (; n > 0; n--, to++, p += CLASSIFY_BYTES) {
        uint64_t words[LANES + 1];

        for (unsigned i = 0; i < LANES; i++)
            words[i] = table[p[4 * i]] | table[p[4 * i + 1]] << 1 | table[p[4 * i + 2]] << 2 |
                       table[p[4 * i + 3]] << 3;
        swap_parts(words, 8, UINT64_C(0x00000000FFFFFFFF));
        swap_parts(words, 4, UINT64_C(0x0000FFFF0000FFFF));
        swap_parts(words, 2, UINT64_C(0x00FF00FF00FF00FF));
        swap_parts(words, 1, UINT64_C(0x0F0F0F0F0F0F0F0F));
        words[LANES] = high_bits(p);
        memcpy(to, words, sizeof *to);
    }
}

#if defined(__x86_64__) && defined(__GNUC__) && !defined(LUCID_PORTABLE)

#include <immintrin.h>

/* Only the high bits of a vector's bytes are asked for.  Its order is a signed
 * one: what is no ASCII is below 0, and a range is moved up to end at 127. */
#define EQUAL_16(v, c) _mm_cmpeq_epi8(v, _mm_set1_epi8((char)(c)))
#define EQUAL_32(v, c) _mm256_cmpeq_epi8(v, _mm256_set1_epi8((char)(c)))

static inline __m128i
between_16(__m128i v, int first, int last)
{
    if (first == 0x80 && last == 0xFF)
        return v;
    if (first == 0x80)
        return _mm_cmplt_epi8(v, _mm_set1_epi8((char)(last + 1)));
    return _mm_cmpgt_epi8(_mm_add_epi8(v, _mm_set1_epi8((char)(0x7F - last))),
                          _mm_set1_epi8((char)(0x7E - last + first)));
}

__attribute__((target("avx2"))) static inline __m256i
between_32(__m256i v, int first, int last)
{
    if (first == 0x80 && last == 0xFF)
        return v;
    if (first == 0x80)
        return _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(last + 1)), v);
    return _mm256_cmpgt_epi8(_mm256_add_epi8(v, _mm256_set1_epi8((char)(0x7F - last))),
                             _mm256_set1_epi8((char)(0x7E - last + first)));
}

#define BETWEEN_16(v, first, last) between_16(v, first, last)
#define BETWEEN_32(v, first, last) between_32(v, first, last)

static void
classify_sse2(const unsigned char *p, size_t n, struct classes *to)
{
    for (; n > 0; n--, to++, p += CLASSIFY_BYTES) {
        struct classes t = { 0 };

        for (unsigned i = 0; i < CLASSIFY_BYTES; i += 16) {
            const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(p + i));

#define X(name, is) t.name |= (uint64_t)(uint32_t)_mm_movemask_epi8(is) << i;
            CLASSIFY(v, BETWEEN_16, EQUAL_16)
#undef X
        }
        *to = t;
    }
}

__attribute__((target("avx2"))) static void
classify_avx2(const unsigned char *p, size_t n, struct classes *to)
{
    for (; n > 0; n--, to++, p += CLASSIFY_BYTES) {
        struct classes t = { 0 };

        for (unsigned i = 0; i < CLASSIFY_BYTES; i += 32) {
            const __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)(p + i));

#define X(name, is) t.name |= (uint64_t)(uint32_t)_mm256_movemask_epi8(is) << i;
            CLASSIFY(v, BETWEEN_32, EQUAL_32)
#undef X
        }
        *to = t;
    }
}

classify_fn *
classify_way(unsigned i)
{
    switch (i) {
    case 0: return classify_portable;
    case 1: return classify_sse2;
    case 2: return has_avx2() ? classify_avx2 : NULL;
    default: return NULL;
    }
}

#elif defined(__aarch64__) && defined(__ARM_NEON) && !defined(LUCID_PORTABLE)

#include <arm_neon.h>

#define EQUAL_NEON(v, c) vceqq_u8(v, vdupq_n_u8(c))

static inline uint8x16_t
between_neon(uint8x16_t v, uint8_t first, uint8_t last)
{
    return vcleq_u8(vsubq_u8(v, vdupq_n_u8(first)), vdupq_n_u8((uint8_t)(last - first)));
}

/* A bit of each of 64 bytes, which are all ones or zeros: neighbours are added up
 * until eight are one. */
static inline uint64_t
gather(const uint8x16_t is[4])
{
    const uint8x16_t bits = vreinterpretq_u8_u64(vdupq_n_u64(UINT64_C(0x8040201008040201)));
    const uint8x16_t low = vpaddq_u8(vandq_u8(is[0], bits), vandq_u8(is[1], bits));
    const uint8x16_t high = vpaddq_u8(vandq_u8(is[2], bits), vandq_u8(is[3], bits));
    const uint8x16_t all = vpaddq_u8(low, high);

    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

static void
classify_neon(const unsigned char *p, size_t n, struct classes *to)
{
    for (; n > 0; n--, to++, p += CLASSIFY_BYTES) {
        uint8x16_t parts[4], set[4];

        for (unsigned i = 0; i < 4; i++)
            parts[i] = vld1q_u8(p + 16 * i);
#define X(name, is)                                                                                \
    for (unsigned i = 0; i < 4; i++)                                                               \
        set[i] = is;                                                                               \
    to->name = gather(set);
        CLASSIFY(parts[i], between_neon, EQUAL_NEON)
#undef X
    }
}

classify_fn *
classify_way(unsigned i)
{
    return i == 0 ? classify_portable : i == 1 ? classify_neon : NULL;
}

#else

classify_fn *
classify_way(unsigned i)
{
    return i == 0 ? classify_portable : NULL;
}

#endif
