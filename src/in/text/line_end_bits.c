/* in/text/line_end_bits.c - the bytes that may end a line, by vectors where there are. */
#include "in/text/line_end_bits.h"

#include "base/bits/cpu.h"
#include "base/bits/mask64.h"
#include "base/bits/sse2.h"

#if defined(LUCID_AVX2)

#include <immintrin.h>

static __m128i
is_last_of_line(__m128i v)
{
    const __m128i high = _mm_or_si128(sixteen_equal(v, 0x85),
                                      sixteen_equal(_mm_or_si128(v, _mm_set1_epi8(1)), 0xA9));

    return _mm_or_si128(sixteen_between(v, '\n', '\r'), high);
}

static uint64_t
line_ends_of(const char *p)
{
    const __m128i a = is_last_of_line(sixteen_at(p)), b = is_last_of_line(sixteen_at(p + 16));
    const __m128i c = is_last_of_line(sixteen_at(p + 32)), d = is_last_of_line(sixteen_at(p + 48));

    if (sixteen_bits(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d))) == 0)
        return 0;
    return sixteen_bits(a) | sixteen_bits(b) << 16 | sixteen_bits(c) << 32 | sixteen_bits(d) << 48;
}

static uint64_t
find_line_ends_sse2(lucid_str s, size_t *at)
{
    uint64_t bits = 0;

    for (; bits == 0 && *at + LINE_BLOCK <= s.n; *at += LINE_BLOCK)
        bits = line_ends_of(s.p + *at);
    return bits;
}

/* \n to \r stand in the row where their low halves tell; what is not ASCII finds 0. */
__attribute__((target("avx2"))) static inline __m256i
is_last_of_line_32(__m256i v)
{
    const __m256i row =
        _mm256_setr_epi8(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, '\n', '\v', '\f', '\r', -1, -1, -1,
                         -1, -1, -1, -1, -1, -1, -1, -1, -1, '\n', '\v', '\f', '\r', -1, -1);
    const __m256i two = _mm256_or_si256(v, _mm256_set1_epi8(1));
    const __m256i high = _mm256_or_si256(_mm256_cmpeq_epi8(v, _mm256_set1_epi8((char)0x85)),
                                         _mm256_cmpeq_epi8(two, _mm256_set1_epi8((char)0xA9)));

    return _mm256_or_si256(_mm256_cmpeq_epi8(_mm256_shuffle_epi8(row, v), v), high);
}

__attribute__((target("avx2"))) static uint64_t
find_line_ends_avx2(lucid_str s, size_t *at)
{
    for (; *at + LINE_BLOCK <= s.n;) {
        const __m256i *p = (const __m256i *)(const void *)(s.p + *at);
        const __m256i a = is_last_of_line_32(_mm256_loadu_si256(p));
        const __m256i b = is_last_of_line_32(_mm256_loadu_si256(p + 1));

        *at += LINE_BLOCK;
        if (_mm256_movemask_epi8(_mm256_or_si256(a, b)) != 0)
            return (uint64_t)(uint32_t)_mm256_movemask_epi8(a) |
                   (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32;
    }
    return 0;
}

static uint64_t
find_line_ends(lucid_str s, size_t *at, bool wide)
{
    return wide ? find_line_ends_avx2(s, at) : find_line_ends_sse2(s, at);
}

#else

#define IS_LAST_OF_LINE(c)                                                                         \
    (MASK64_BETWEEN(c, '\n', '\r') | MASK64_EQUAL(c, 0x85) | MASK64_EQUAL((c) | 1, 0xA9))

MASK64_BITS(line_ends_of, IS_LAST_OF_LINE)

static uint64_t
find_line_ends(lucid_str s, size_t *at, bool wide)
{
    uint64_t bits = 0;

    (void)wide;
    for (; bits == 0 && *at + LINE_BLOCK <= s.n; *at += LINE_BLOCK)
        bits = line_ends_of(s.p + *at);
    return bits;
}

#endif

uint64_t
line_end_bits(lucid_str s, size_t *at, bool wide)
{
    char last[LINE_BLOCK] = { 0 };
    const uint64_t bits = find_line_ends(s, at, wide);

    if (bits != 0 || *at >= s.n)
        return bits;
    memcpy(last, s.p + *at, s.n - *at);
    *at += LINE_BLOCK;
    return line_ends_of(last);
}
