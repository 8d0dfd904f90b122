/*
 * base/scan.c - plain text passed over sixteen bytes at a time.
 *
 * Every x86-64 has SSE2; elsewhere it is 64 bytes.  What needs no place is passed over by
 * loops that compilers vectorise, for AVX2 too.  Loops over single bytes end what is left.
 */
#include "base/scan.h"

#include "base/bits/mask64.h"
#include "base/bits/multiversion.h"
#include "base/bits/sse2.h"

#if defined(LUCID_SSE2)

enum { STEP = 16, MAX_STEPS = 255 };

static __m128i
equal(__m128i v, char c)
{
    return sixteen_equal(v, c);
}

static __m128i
either(__m128i a, __m128i b)
{
    return _mm_or_si128(a, b);
}

static __m128i
may_end_line(__m128i v)
{
    return either(sixteen_between(v, '\n', '\r'),
                  either(sixteen_equal(v, 0xC2), sixteen_equal(v, 0xE2)));
}

static __m128i
is_newline(__m128i v)
{
    return either(sixteen_equal(v, '\n'), sixteen_equal(v, '\r'));
}

static __m128i
may_end_sentence(__m128i v)
{
    const __m128i end =
        either(sixteen_equal(v, '.'), either(sixteen_equal(v, '!'), sixteen_equal(v, '?')));
    const __m128i other = either(sixteen_between(v, ':', ';'), sixteen_equal(v, ')'));

    return either(either(is_newline(v), end), either(other, sixteen_between(v, 0xC0, 0xFF)));
}

static __m128i
is_high(__m128i v)
{
    return v;
}

static __m128i
is_lead(__m128i v)
{
    return _mm_andnot_si128(sixteen_equal(v, 0xFF), _mm_cmpgt_epi8(v, _mm_set1_epi8((char)0xBF)));
}

/* Where the first of sixteen that is so stands, or the last bytes begin. */
#define FIND_BY_STEPS(is, s, at)                                                                   \
    for (; (at) + STEP <= (s).n; (at) += STEP) {                                                   \
        const unsigned found = (unsigned)_mm_movemask_epi8(is(sixteen_at((s).p + (at))));          \
                                                                                                   \
        if (found)                                                                                 \
            return (at) + (size_t)__builtin_ctz(found);                                            \
    }

/* The last bytes with some before them, which are left out: a loop over them would end where no
 * branch predictor foresees it. */
#define FIND(is, s, at)                                                                            \
    FIND_BY_STEPS(is, s, at)                                                                       \
    if ((at) < (s).n && (s).n > STEP) {                                                            \
        const size_t last = (s).n - STEP;                                                          \
        const unsigned all = (unsigned)_mm_movemask_epi8(is(sixteen_at((s).p + last)));            \
        const unsigned found = all >> ((at)-last);                                                 \
                                                                                                   \
        return found ? (at) + (size_t)__builtin_ctz(found) : (s).n;                                \
    }

/* Add up how many are so, each byte of a vector for itself; the last vector has some
 * bytes again, which are left out. */
#define COUNT_ALL(is, s, at, count)                                                                \
    while ((at) + STEP <= (s).n) {                                                                 \
        __m128i sums = _mm_setzero_si128();                                                        \
                                                                                                   \
        for (int i = 0; i < MAX_STEPS && (at) + STEP <= (s).n; i++, (at) += STEP)                  \
            sums = _mm_sub_epi8(sums, is(sixteen_at((s).p + (at))));                               \
        (count) += add_bytes(sums);                                                                \
    }                                                                                              \
    if ((at) < (s).n && (s).n > STEP) {                                                            \
        const __m128i last = is(sixteen_at((s).p + (s).n - STEP));                                 \
                                                                                                   \
        (count) += add_bytes(                                                                      \
            _mm_sub_epi8(_mm_setzero_si128(), _mm_and_si128(last, last_bytes((s).n - (at)))));     \
        (at) = (s).n;                                                                              \
    }

static __m128i
is_digit(__m128i v)
{
    return sixteen_between(v, '0', '9');
}

/* Four of them hold two that stand at an even place. */
static __m128i
is_two_p(__m128i v)
{
    return _mm_cmpeq_epi16(either(v, _mm_set1_epi8(0x20)), _mm_set1_epi8('p'));
}

/* The last n of sixteen bytes, n below that. */
static __m128i
last_bytes(size_t n)
{
    static const signed char ends[2 * STEP] = { [STEP] = -1, -1, -1, -1, -1, -1, -1, -1,
                                                -1,          -1, -1, -1, -1, -1, -1, -1 };

    return _mm_loadu_si128((const __m128i *)(const void *)(ends + n));
}

static size_t
add_bytes(__m128i sums)
{
    sums = _mm_sad_epu8(sums, _mm_setzero_si128());
    return (size_t)_mm_cvtsi128_si64(sums) +
           (size_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums));
}

#else

#define BETWEEN(c, first, last) MASK64_BETWEEN(c, first, last)
#define EQUAL(c, one)           MASK64_EQUAL(c, one)
#define MAY_END_LINE(c)         (BETWEEN(c, '\n', '\r') | EQUAL(c, 0xC2) | EQUAL(c, 0xE2))
#define IS_NEWLINE(c)           (EQUAL(c, '\n') | EQUAL(c, '\r'))
#define MAY_END_SENTENCE(c)                                                                        \
    (IS_NEWLINE(c) | EQUAL(c, '.') | EQUAL(c, '!') | EQUAL(c, '?') | BETWEEN(c, ':', ';') |        \
     EQUAL(c, ')') | BETWEEN(c, 0xC0, 0xFF))
#define IS_LEAD(c)  (BETWEEN(c, 0, 0x7F) | BETWEEN(c, 0xC0, 0xFE))
#define IS_DIGIT(c) BETWEEN(c, '0', '9')
#define IS_P(c)     EQUAL((c) | 0x20, 'p')

MASK64_BITS(may_end_line, MAY_END_LINE)
MASK64_BITS(may_end_sentence, MAY_END_SENTENCE)
MASK64_BITS(is_newline, IS_NEWLINE)
MASK64_BITS(is_digit, IS_DIGIT)
MASK64_BITS(is_p, IS_P)
MASK64_COUNT(is_lead, IS_LEAD)

/* Of two blocks in which four stand, one holds two. */
static uint64_t
is_two_p(const char *p)
{
    const uint64_t bits = is_p(p);

    return bits & bits >> 1;
}

static uint64_t
is_high(const char *p)
{
    return mask64_any_high(p) ? mask64_high(p) : 0;
}

static unsigned
equal(const char *p, char c)
{
    unsigned char count = 0;

    for (unsigned i = 0; i < SCAN_BLOCK; i++)
        count = (unsigned char)(count + (p[i] == c));
    return count;
}

#define FIND_BY_STEPS(is, s, at)                                                                   \
    for (; (at) + SCAN_BLOCK <= (s).n; (at) += SCAN_BLOCK) {                                       \
        const uint64_t found = is((s).p + (at));                                                   \
                                                                                                   \
        if (found)                                                                                 \
            return (at) + bits_first(found);                                                       \
    }
#define FIND(is, s, at) FIND_BY_STEPS(is, s, at)

#define COUNT_ALL(is, s, at, count)                                                                \
    for (; (at) + SCAN_BLOCK <= (s).n; (at) += SCAN_BLOCK)                                         \
        (count) += is((s).p + (at));

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

size_t
scan_newline(lucid_str s, size_t at)
{
    FIND(is_newline, s, at)
    while (at < s.n && s.p[at] != '\n' && s.p[at] != '\r')
        at++;
    return at;
}

/* The bytes of a line end that may be at `at`; or 0. */
static size_t
line_end_length(lucid_str s, size_t at)
{
    const lucid_str rest = str_after(s, at);

    if (str_starts(rest, S("\r\n")))
        return 2;
    if (*rest.p != '\xC2' && *rest.p != '\xE2')
        return 1;
    if (str_starts(rest, S("\xC2\x85")))
        return 2;
    return str_starts(rest, S("\xE2\x80\xA8")) || str_starts(rest, S("\xE2\x80\xA9")) ? 3 : 0;
}

size_t
scan_to_line_end(lucid_str s, size_t *length)
{
    size_t at = 0;

    for (*length = 0; (at = scan_line_end(s, at)) < s.n; at++)
        if ((*length = line_end_length(s, at)) > 0)
            break;
    return at;
}

/* Past all stretches that hold no two at an even place, as of four in a row two do. */
INLINE size_t
skip_without_two_p(lucid_str s, size_t at)
{
    enum { STRETCH = 256 };

    for (; at + STRETCH <= s.n; at += STRETCH) {
        uint16_t found = 0;

        for (unsigned i = 0; i < STRETCH; i += 2) {
            uint16_t two;

            memcpy(&two, s.p + at + i, sizeof two);
            found |= (uint16_t) - ((two | 0x2020) == 0x7070);
        }
        if (found)
            break;
    }
    return at;
}

WIDE static APART size_t
skip_wide(lucid_str s, size_t at)
{
    return skip_without_two_p(s, at);
}

static APART size_t
skip(lucid_str s, size_t at)
{
    return skip_without_two_p(s, at);
}

size_t
scan_two_p(lucid_str s, size_t at)
{
    at = has_avx2() ? skip_wide(s, at) : skip(s, at);
    FIND_BY_STEPS(is_two_p, s, at)
    for (; at + 16 < s.n; at += 4) /* one of four stands there */
        if (ascii_lower(s.p[at + 3]) == 'p')
            return at + 3;
    while (at + 1 < s.n && (ascii_lower(s.p[at]) != 'p' || ascii_lower(s.p[at + 1]) != 'p'))
        at++;
    return at + 1 < s.n ? at : s.n;
}

size_t
scan_digit(lucid_str s, size_t at)
{
    FIND(is_digit, s, at)
    while (at < s.n && !is_ascii_digit(s.p[at]))
        at++;
    return at;
}

/* What is counted in a byte: no more bytes at once. */
enum { COUNTED = 224 };

INLINE size_t
count_lines(lucid_str s, size_t *count, bool *cr)
{
    unsigned char crs = 0;
    size_t at = 0;

    for (; at + COUNTED <= s.n; at += COUNTED) {
        unsigned char feeds = 0;

        for (unsigned i = 0; i < COUNTED; i++) {
            feeds = (unsigned char)(feeds + (s.p[at + i] == '\n'));
            crs |= (unsigned char)-(s.p[at + i] == '\r');
        }
        *count += feeds;
    }
    *cr = crs != 0;
    return at;
}

WIDE static APART size_t
count_lines_wide(lucid_str s, size_t *count, bool *cr)
{
    return count_lines(s, count, cr);
}

static APART size_t
count_lines_plain(lucid_str s, size_t *count, bool *cr)
{
    return count_lines(s, count, cr);
}

size_t
scan_count_lines(lucid_str s, bool *cr)
{
    size_t count = 0, at;

    at = has_avx2() ? count_lines_wide(s, &count, cr) : count_lines_plain(s, &count, cr);
    for (; at < s.n; at++) {
        count += s.p[at] == '\n';
        *cr = *cr || s.p[at] == '\r';
    }
    return count;
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
    uint64_t high;

    FIND(is_high, s, at)
    for (; at + 8 <= s.n; at += 8) {
        high = swar_at(s.p + at) & SWAR_HIGH;
        if (high)
            return at + bits_first(high) / 8;
    }
    high = swar_part(s.p + at, s.n - at) & SWAR_HIGH;
    return high ? at + bits_first(high) / 8 : s.n;
}

size_t
scan_count(lucid_str s, char c)
{
    size_t at = 0, count = 0;

#define IS_C(v) equal(v, c)
    COUNT_ALL(IS_C, s, at, count)
#undef IS_C
    for (; at < s.n; at++)
        count += s.p[at] == c;
    return count;
}

size_t
scan_count_leads(lucid_str s)
{
    size_t at = 0, count = 0;

    COUNT_ALL(is_lead, s, at, count)
    for (; at < s.n; at++)
        count += (s.p[at] & 0xC0) != 0x80 && s.p[at] != LUCID_MASK;
    return count;
}
