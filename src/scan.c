/*
 * scan.c - plain text passed over sixteen bytes at a time.
 *
 * Every x86-64 has SSE2.  The loops over single bytes end what those over
 * sixteen leave, and are all there is elsewhere.
 */
#include "scan.h"

#if defined(__SSE2__) && !defined(LUCID_PORTABLE)

#include <emmintrin.h>

enum { STEP = 16, MOST_STEPS = 255 };

static __m128i
sixteen_at(const char *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

static __m128i
equal(__m128i v, int c)
{
    return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)c));
}

static __m128i
between(__m128i v, int first, int last)
{
    const __m128i x = _mm_sub_epi8(v, _mm_set1_epi8((char)first));

    return equal(_mm_sub_epi8(x, _mm_min_epu8(x, _mm_set1_epi8((char)(last - first)))), 0);
}

static __m128i
either(__m128i a, __m128i b)
{
    return _mm_or_si128(a, b);
}

static __m128i
may_end_line(__m128i v)
{
    return either(between(v, '\n', '\r'), either(equal(v, 0xC2), equal(v, 0xE2)));
}

static __m128i
is_last_of_line(__m128i v)
{
    const __m128i high = either(equal(v, 0x85), equal(either(v, _mm_set1_epi8(1)), 0xA9));

    return either(between(v, '\n', '\r'), high);
}

static __m128i
may_end_sentence(__m128i v)
{
    const __m128i line = either(equal(v, '\n'), equal(v, '\r'));
    const __m128i end = either(equal(v, '.'), either(equal(v, '!'), equal(v, '?')));
    const __m128i other = either(between(v, ':', ';'), equal(v, ')'));

    return either(either(line, end), either(other, between(v, 0xC0, 0xFF)));
}

static __m128i
is_high(__m128i v)
{
    return v;
}

static __m128i
is_lead(__m128i v)
{
    return _mm_andnot_si128(equal(v, 0xFF), _mm_cmpgt_epi8(v, _mm_set1_epi8((char)0xBF)));
}

/* Where the first of sixteen that is so stands, or the last bytes begin. */
#define FIND(is, s, at)                                                                            \
    for (; (at) + STEP <= (s).n; (at) += STEP) {                                                   \
        const unsigned found = (unsigned)_mm_movemask_epi8(is(sixteen_at((s).p + (at))));          \
                                                                                                   \
        if (found)                                                                                 \
            return (at) + (size_t)__builtin_ctz(found);                                            \
    }

/* Add up how many are so, each byte of a vector for itself. */
#define COUNT_ALL(is, s, at, count)                                                                \
    while ((at) + STEP <= (s).n) {                                                                 \
        __m128i sums = _mm_setzero_si128();                                                        \
                                                                                                   \
        for (int i = 0; i < MOST_STEPS && (at) + STEP <= (s).n; i++, (at) += STEP)                 \
            sums = _mm_sub_epi8(sums, is);                                                         \
        sums = _mm_sad_epu8(sums, _mm_setzero_si128());                                            \
        (count) += (size_t)_mm_cvtsi128_si64(sums) +                                               \
                   (size_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums));                      \
    }

static uint64_t
sixteen_bits(__m128i v)
{
    return (uint64_t)(unsigned)_mm_movemask_epi8(v);
}

static uint64_t
line_ends_of(const char *p)
{
    return sixteen_bits(is_last_of_line(sixteen_at(p))) |
           sixteen_bits(is_last_of_line(sixteen_at(p + 16))) << 16 |
           sixteen_bits(is_last_of_line(sixteen_at(p + 32))) << 32 |
           sixteen_bits(is_last_of_line(sixteen_at(p + 48))) << 48;
}

#else

static uint64_t
line_ends_of(const char *p)
{
    uint64_t bits = 0;

    for (size_t i = 0; i < SCAN_BLOCK; i++) {
        const unsigned char c = (unsigned char)p[i];
        const bool is = (c >= '\n' && c <= '\r') || c == 0x85 || (c | 1) == 0xA9;

        bits |= (uint64_t)is << i;
    }
    return bits;
}

#define FIND(is, s, at)
#define COUNT_ALL(is, s, at, count)

#endif

size_t
scan_line_end(lucid_str s, size_t at)
{
    FIND(may_end_line, s, at)
    while (at < s.n && !(s.p[at] >= '\n' && s.p[at] <= '\r') && s.p[at] != '\xC2' &&
           s.p[at] != '\xE2')
        at++;
    return at;
}

uint64_t
scan_line_ends(lucid_str s)
{
    char last[SCAN_BLOCK] = { 0 };

    if (s.n >= SCAN_BLOCK)
        return line_ends_of(s.p);
    memcpy(last, s.p, s.n);
    return line_ends_of(last);
}

size_t
scan_mark(lucid_str s, size_t at)
{
    static const char marks[] = { '\n', '\r', '!', ')', '.', ':', ';', '?' };

    FIND(may_end_sentence, s, at)
    while (at < s.n && (unsigned char)s.p[at] < 0xC0 && !memchr(marks, s.p[at], sizeof marks))
        at++;
    return at;
}

size_t
scan_ascii(lucid_str s)
{
    size_t at = 0;

    FIND(is_high, s, at)
    while (at < s.n && !(s.p[at] & 0x80))
        at++;
    return at;
}

size_t
scan_count(lucid_str s, char c)
{
    size_t at = 0, count = 0;

    COUNT_ALL(equal(sixteen_at(s.p + at), c), s, at, count)
    for (; at < s.n; at++)
        count += s.p[at] == c;
    return count;
}

size_t
scan_count_leads(lucid_str s)
{
    size_t at = 0, count = 0;

    COUNT_ALL(is_lead(sixteen_at(s.p + at)), s, at, count)
    for (; at < s.n; at++)
        count += (s.p[at] & 0xC0) != 0x80 && s.p[at] != LUCID_MASK;
    return count;
}
