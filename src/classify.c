/*
 * classify.c - what each of 64 bytes is: by SSE2, AVX2, or bit by bit.
 *
 * All give the same bits; the portable one is what the others are tested
 * against.  Built with -DLUCID_PORTABLE there is no other.
 */
#include "classify.h"

static void
classify_portable(const unsigned char *p, size_t n, struct classes *to)
{
#define BETWEEN(first, last) ((unsigned char)(c - (first)) <= (last) - (first))
#define EQUAL(one)           (c == (one))
#define X(name, is)          t.name |= (uint64_t)(is) << i;
    for (; n > 0; n--, to++, p += CLASSIFY_BYTES) {
        struct classes t = { 0 };

        for (unsigned i = 0; i < CLASSIFY_BYTES; i++) {
            const unsigned char c = p[i];

            CLASSIFY(BETWEEN, EQUAL)
        }
        *to = t;
    }
#undef BETWEEN
#undef EQUAL
#undef X
}

#if defined(__x86_64__) && defined(__GNUC__) && !defined(LUCID_PORTABLE)

#include <immintrin.h>

/* A range by one subtraction and a minimum: vectors have no unsigned order. */
#define EQUAL_16(c) _mm_cmpeq_epi8(v, _mm_set1_epi8((char)(c)))
#define EQUAL_32(c) _mm256_cmpeq_epi8(v, _mm256_set1_epi8((char)(c)))

static inline __m128i
between_16(__m128i v, int first, int last)
{
    const __m128i x = _mm_sub_epi8(v, _mm_set1_epi8((char)first));

    return _mm_cmpeq_epi8(_mm_min_epu8(x, _mm_set1_epi8((char)(last - first))), x);
}

__attribute__((target("avx2"))) static inline __m256i
between_32(__m256i v, int first, int last)
{
    const __m256i x = _mm256_sub_epi8(v, _mm256_set1_epi8((char)first));

    return _mm256_cmpeq_epi8(_mm256_min_epu8(x, _mm256_set1_epi8((char)(last - first))), x);
}

#define BETWEEN_16(first, last) between_16(v, first, last)
#define BETWEEN_32(first, last) between_32(v, first, last)

static void
classify_sse2(const unsigned char *p, size_t n, struct classes *to)
{
    for (; n > 0; n--, to++, p += CLASSIFY_BYTES) {
        struct classes t = { 0 };

        for (unsigned i = 0; i < CLASSIFY_BYTES; i += 16) {
            const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(p + i));

#define X(name, is) t.name |= (uint64_t)(uint32_t)_mm_movemask_epi8(is) << i;
            CLASSIFY(BETWEEN_16, EQUAL_16)
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
            CLASSIFY(BETWEEN_32, EQUAL_32)
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
    case 2: return __builtin_cpu_supports("avx2") ? classify_avx2 : NULL;
    default: return NULL;
    }
}

#else

classify_fn *
classify_way(unsigned i)
{
    return i == 0 ? classify_portable : NULL;
}

#endif
