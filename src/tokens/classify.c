/*
 * tokens/classify.c - what each of 64 bytes is: by SSE2, AVX2, NEON, or the planes of its bits.
 *
 * All give the same bits.  Built with -DLUCID_PORTABLE there are the planes only.
 */
#include "tokens/classify.h"

#include "base/bits/cpu.h"
#include "base/bits/mask64.h"

/* A character is compared bit by bit, 64 at once: what is the same for many is worked
 * out once, which is why bits are taken four by four where all must be right. */
static inline uint64_t
is_half(const uint64_t planes[4], unsigned half)
{
    const uint64_t low = (half & 1 ? planes[0] : ~planes[0]) & (half & 2 ? planes[1] : ~planes[1]);
    const uint64_t high = (half & 4 ? planes[2] : ~planes[2]) & (half & 8 ? planes[3] : ~planes[3]);

    return low & high;
}

static inline uint64_t
is_equal(const uint64_t planes[8], unsigned char c)
{
    return is_half(planes, c & 15) & is_half(planes + 4, c >> 4);
}

static inline uint64_t
is_between(const uint64_t planes[8], unsigned char first, unsigned char last)
{
    uint64_t least = UINT64_MAX, most = UINT64_MAX;

    for (unsigned i = 0; i < 8; i++) {
        least = first >> i & 1 ? least & planes[i] : least | planes[i];
        most = last >> i & 1 ? most | ~planes[i] : most & ~planes[i];
    }
    return least & most;
}

#define EQUAL_64(planes, c)             is_equal(planes, (unsigned char)(c))
#define BETWEEN_64(planes, first, last) is_between(planes, first, last)

static void
classify_portable(const unsigned char *p, size_t n, struct classes *to)
{
    for (; n > 0; n--, to++, p += CLASSIFY_BYTES) {
        uint64_t planes[8];

        mask64_planes((const char *)p, planes);
#define X(name, is) to->name = is;
        CLASSIFY(planes, BETWEEN_64, EQUAL_64)
#undef X
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
