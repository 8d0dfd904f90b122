/*
 * sentence/terminator_scan.c - the bytes at which a sentence may end, 64 at a time.
 *
 * By SSE2 or AVX2; elsewhere by loops that compilers make vectors of.
 */
#include "sentence/terminator_scan.h"

#include "base/bits/cpu.h"
#include "base/bits/mask64.h"
#include "base/bits/sse2.h"

/* Of the lead bytes, those of the blocks that hold marks: Greek 037E, Armenian,
 * Arabic, Syriac, NKo, and all of three and four bytes but most ideographs. */
const unsigned char sentence_kinds[256] = {
    ['.'] = MARK,  ['!'] = MARK,  ['?'] = MARK,  [';'] = SEMICOLON, [':'] = COLON, ['\n'] = LINE,
    ['\r'] = LINE, [')'] = TAIL,  [0xCD] = LEAD, [0xD6] = LEAD,     [0xD8] = LEAD, [0xDB] = LEAD,
    [0xDC] = LEAD, [0xDF] = LEAD, [0xE0] = LEAD, [0xE1] = LEAD,     [0xE2] = LEAD, [0xE3] = LEAD,
    [0xEA] = LEAD, [0xEF] = LEAD, [0xF0] = LEAD,
};

/* The last bytes, what follows them not being seen. */
#define LAST     (UINT64_C(1) << (SENTENCE_WINDOW - 1))
#define LAST_TWO (UINT64_C(3) << (SENTENCE_WINDOW - 2))

#if defined(__x86_64__) && defined(__GNUC__) && !defined(LUCID_PORTABLE)

#include <immintrin.h>

/* The bits of each vector; only the high ones of its bytes are looked at. */
#define BITS_OF(name, is)                                                                          \
    TARGET static inline uint64_t NAME(name)(const VECTOR *w)                                      \
    {                                                                                              \
        uint64_t bits = 0;                                                                         \
                                                                                                   \
        for (unsigned i = 0; i < SENTENCE_WINDOW / WIDTH; i++) {                                   \
            const VECTOR v = w[i];                                                                 \
                                                                                                   \
            bits |= (uint64_t)(uint32_t)BITS(is) << i * WIDTH;                                     \
        }                                                                                          \
        return bits;                                                                               \
    }

#define NAME(name) name##_16
#define TARGET
#define VECTOR               __m128i
#define WIDTH                16
#define LOAD(p)              sixteen_at(p)
#define EQUAL(c)             sixteen_equal(v, c)
#define BETWEEN(first, last) sixteen_between(v, first, last)
#define BITS(is)             _mm_movemask_epi8(is)

BITS_OF(high, v)

#include "sentence/terminator_scan_simd.h"

#define NAME(name)           name##_32
#define TARGET               __attribute__((target("avx2")))
#define VECTOR               __m256i
#define WIDTH                32
#define LOAD(p)              _mm256_loadu_si256((const __m256i *)(const void *)(p))
#define EQUAL(c)             _mm256_cmpeq_epi8(v, _mm256_set1_epi8((char)(c)))
#define BETWEEN(first, last) between_32(v, first, last)
#define BITS(is)             _mm256_movemask_epi8(is)

TARGET static inline __m256i
between_32(__m256i v, int first, int last)
{
    const __m256i x = _mm256_sub_epi8(v, _mm256_set1_epi8((char)first));

    return _mm256_cmpeq_epi8(_mm256_min_epu8(x, _mm256_set1_epi8((char)(last - first))), x);
}

BITS_OF(high, v)

#include "sentence/terminator_scan_simd.h"

static uint64_t
marks_of(const char *p, bool few)
{
    return has_avx2() ? marks_32(p, few) : marks_16(p, few);
}

#else

#define NAME(name) name##_64
#define TARGET
#define VECTOR               char
#define WIDTH                1
#define LOAD(p)              (*(p))
#define EQUAL(c)             MASK64_EQUAL(v, c)
#define BETWEEN(first, last) MASK64_BETWEEN(v, first, last)
#define BITS_OF(name, is)                                                                          \
    static inline unsigned char is_##name(unsigned char v)                                         \
    {                                                                                              \
        return is;                                                                                 \
    }                                                                                              \
    MASK64_BITS(NAME(name), is_##name)

static inline bool
high_64(const char *w)
{
    return mask64_any_high(w);
}

#include "sentence/terminator_scan_simd.h"

static uint64_t
marks_of(const char *p, bool few)
{
    return marks_64(p, few);
}

#endif

/* The same where less than a window is left. */
static uint64_t
marks_at_end(lucid_str text, size_t at, bool few)
{
    const size_t n = text.n - at;
    char rest[SENTENCE_WINDOW] = { 0 };

    if (text.n >= SENTENCE_WINDOW)
        return marks_of(text.p + text.n - SENTENCE_WINDOW, few) >> (SENTENCE_WINDOW - n);
    memcpy(rest, text.p + at, n);
    return marks_of(rest, few);
}

uint64_t
sentence_marks(lucid_str text, size_t at, bool few)
{
    if (text.n - at >= SENTENCE_WINDOW)
        return marks_of(text.p + at, few);
    return marks_at_end(text, at, few);
}
