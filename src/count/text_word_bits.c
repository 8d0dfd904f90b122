/*
 * count/text_word_bits.c - what matters of 64 bytes where words of plain text are counted: by
 * SSE2, AVX2, or a table.
 *
 * All give the same bits.  Built with -DLUCID_PORTABLE there is the last only.
 */
#include "count/text_word_bits.h"

#include "base/bits/cpu.h"
#include "base/bits/sse2.h"
#include "base/str.h"

/* What a byte is, eight bits apart, so that eight bytes fit into each other. */
enum { LANES = 8 };

#define LANE(n) (UINT64_C(1) << LANES * (n))
#define ALNUM   LANE(0)
#define BLANK   LANE(1)
#define HYPHEN  LANE(2)
#define MARK    LANE(3)
#define COLON   LANE(4)
#define SLASH   LANE(5)
#define W       LANE(6)
#define HIGH    LANE(7)
/* told by two lanes that no other byte has together */
#define CONTROL (W | SLASH)

#define IN(c, first, last) ((c) >= (first) && (c) <= (last))
#define OF_1(c)                                                                                    \
    ((IN((c) | 0x20, 'a', 'z') && (c) < 0x80) || IN(c, '0', '9') ? ALNUM : 0) |                    \
        (IN(c, '\t', '\r') || (c) == ' ' ? BLANK : 0) | ((c) == '-' ? HYPHEN : 0) |                \
        ((c) == '.' || (c) == '!' || (c) == '?' || IN(c, ':', ';') || (c) == ')' || (c) == ']'     \
             ? MARK                                                                                \
             : 0) |                                                                                \
        ((c) == ':' ? COLON : 0) | ((c) == '/' ? SLASH : 0) | ((c) == 'w' || (c) == 'W' ? W : 0) | \
        ((c) >= 0x80 ? HIGH : 0) |                                                                 \
        ((c) == 0x7F || ((c) < ' ' && !IN(c, '\t', '\r')) ? CONTROL : 0)
#define OF_4(c)  OF_1(c), OF_1((c) + 1), OF_1((c) + 2), OF_1((c) + 3)
#define OF_16(c) OF_4(c), OF_4((c) + 4), OF_4((c) + 8), OF_4((c) + 12)
#define OF_64(c) OF_16(c), OF_16((c) + 16), OF_16((c) + 32), OF_16((c) + 48)

static const uint64_t kinds[256] = { OF_64(0), OF_64(64), OF_64(128), OF_64(192) };

/* The bits of each lane, one after the other. */
static void
sort_bits(const char *p, uint64_t lanes[LANES])
{
    for (unsigned lane = 0; lane < LANES; lane++)
        lanes[lane] = 0;
    for (unsigned i = 0; i < PLAIN_BLOCK; i += 8) {
        uint64_t eight = 0;

        for (unsigned j = 0; j < 8; j++)
            eight |= kinds[(unsigned char)p[i + j]] << j;
        for (unsigned lane = 0; lane < LANES; lane++)
            lanes[lane] |= (eight >> LANES * lane & 0xFF) << i;
    }
}

static void
look_portable(const char *p, struct text_word_bits *to)
{
    const uint64_t next = kinds[(unsigned char)p[PLAIN_BLOCK]];
    uint64_t lanes[LANES], w, slash;

    sort_bits(p, lanes);
    w = lanes[6] & ~lanes[5];
    slash = lanes[5] & ~lanes[6];
    *to = (struct text_word_bits){ lanes[0], lanes[1], lanes[2], lanes[3], lanes[7], false };
    to->rare = (w & (w >> 1 | (uint64_t)(next == (ALNUM | W)) << 63)) ||
               (lanes[4] & (slash >> 1 | (uint64_t)(next == SLASH) << 63));
}

static void
look_blanks_portable(const char *p, struct text_word_bits *to)
{
    uint64_t lanes[LANES];

    sort_bits(p, lanes);
    *to = (struct text_word_bits){ .blank = lanes[1], .high = lanes[7] };
    to->rare = (lanes[6] & lanes[5]) != 0;
}

#if defined(LUCID_AVX2)

#include <immintrin.h>

/* The bits of n bytes at i. */
#define PUT(set, n, is, i) ((set) |= (uint64_t)(uint32_t)_mm##n##_movemask_epi8(is) << (i))

#define BOTH(a, b)      _mm_and_si128(a, b)
#define EITHER(a, b)    _mm_or_si128(a, b)
#define EITHER_32(a, b) _mm256_or_si256(a, b)
#define EQUAL_32(v, c)  _mm256_cmpeq_epi8(v, _mm256_set1_epi8((char)(c)))

static inline __m128i
lower(__m128i v)
{
    return EITHER(v, _mm_set1_epi8(0x20));
}

static inline __m128i
is_blank_16(__m128i v)
{
    return EITHER(sixteen_between(v, '\t', '\r'), sixteen_equal(v, ' '));
}

static inline __m128i
is_mark_16(__m128i v)
{
    const __m128i end =
        EITHER(sixteen_equal(v, '.'), EITHER(sixteen_equal(v, '!'), sixteen_equal(v, '?')));

    return EITHER(EITHER(end, sixteen_between(v, ':', ';')),
                  EITHER(sixteen_equal(v, ')'), sixteen_equal(v, ']')));
}

static inline __m128i
is_rare_16(__m128i v, __m128i next)
{
    const __m128i www = BOTH(sixteen_equal(lower(v), 'w'), sixteen_equal(lower(next), 'w'));
    const __m128i scheme = BOTH(sixteen_equal(v, ':'), sixteen_equal(next, '/'));

    return EITHER(www, scheme);
}

static void
look_sse2(const char *p, struct text_word_bits *to)
{
    __m128i rare = _mm_setzero_si128();
    struct text_word_bits b = { 0 };

    for (unsigned i = 0; i < PLAIN_BLOCK; i += 16) {
        const __m128i v = sixteen_at(p + i);

        PUT(b.alnum, , EITHER(sixteen_between(lower(v), 'a', 'z'), sixteen_between(v, '0', '9')),
            i);
        PUT(b.blank, , is_blank_16(v), i);
        PUT(b.hyphen, , sixteen_equal(v, '-'), i);
        PUT(b.mark, , is_mark_16(v), i);
        PUT(b.high, , v, i);
        rare = EITHER(rare, is_rare_16(v, sixteen_at(p + i + 1)));
    }
    b.rare = _mm_movemask_epi8(rare) != 0;
    *to = b;
}

static void
look_blanks_sse2(const char *p, struct text_word_bits *to)
{
    __m128i rare = _mm_setzero_si128();
    struct text_word_bits b = { 0 };

    for (unsigned i = 0; i < PLAIN_BLOCK; i += 16) {
        const __m128i v = sixteen_at(p + i), blank = is_blank_16(v);

        PUT(b.blank, , blank, i);
        PUT(b.high, , v, i);
        rare = EITHER(rare, sixteen_equal(v, 0x7F));
        rare = EITHER(rare, _mm_andnot_si128(blank, sixteen_between(v, 0, ' ')));
    }
    b.rare = _mm_movemask_epi8(rare) != 0;
    *to = b;
}

/* What stands in the row at the low half of a byte is that byte: so it is one of
 * sixteen that differ in their low halves.  No byte is the -1 of the others. */
#define ROW(_0, _1, _2, _3, _4, _5, _6, _7, _8, _9, a, b, c, d, e, f)                              \
    _mm256_setr_epi8(_0, _1, _2, _3, _4, _5, _6, _7, _8, _9, a, b, c, d, e, f, _0, _1, _2, _3, _4, \
                     _5, _6, _7, _8, _9, a, b, c, d, e, f)

__attribute__((target("avx2"))) static inline __m256i
at_32(const char *p)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)p);
}

__attribute__((target("avx2"))) static inline __m256i
is_in_row(__m256i v, __m256i row)
{
    return _mm256_cmpeq_epi8(_mm256_shuffle_epi8(row, v), v);
}

__attribute__((target("avx2"))) static inline __m256i
is_blank_32(__m256i v)
{
    return is_in_row(
        v, ROW(' ', -1, -1, -1, -1, -1, -1, -1, -1, '\t', '\n', '\v', '\f', '\r', -1, -1));
}

__attribute__((target("avx2"))) static inline __m256i
is_mark_32(__m256i v)
{
    return is_in_row(v, ROW(-1, '!', -1, -1, -1, -1, -1, -1, -1, ')', ':', ';', -1, ']', '.', '?'));
}

__attribute__((target("avx2"))) static inline __m256i
between_32(__m256i v, int first, int last)
{
    const __m256i x = _mm256_sub_epi8(v, _mm256_set1_epi8((char)first));

    return _mm256_cmpeq_epi8(_mm256_min_epu8(x, _mm256_set1_epi8((char)(last - first))), x);
}

__attribute__((target("avx2"))) static inline __m256i
is_rare_32(__m256i v, __m256i next)
{
    const __m256i bit = _mm256_set1_epi8(0x20);
    const __m256i www =
        _mm256_and_si256(EQUAL_32(EITHER_32(v, bit), 'w'), EQUAL_32(EITHER_32(next, bit), 'w'));
    const __m256i scheme = _mm256_and_si256(EQUAL_32(v, ':'), EQUAL_32(next, '/'));

    return EITHER_32(www, scheme);
}

__attribute__((target("avx2"))) static void
look_avx2(const char *p, struct text_word_bits *to)
{
    __m256i rare = _mm256_setzero_si256();
    struct text_word_bits b = { 0 };

    for (unsigned i = 0; i < PLAIN_BLOCK; i += 32) {
        const __m256i v = at_32(p + i), letter = EITHER_32(v, _mm256_set1_epi8(0x20));

        PUT(b.alnum, 256, EITHER_32(between_32(letter, 'a', 'z'), between_32(v, '0', '9')), i);
        PUT(b.blank, 256, is_blank_32(v), i);
        PUT(b.hyphen, 256, EQUAL_32(v, '-'), i);
        PUT(b.mark, 256, is_mark_32(v), i);
        PUT(b.high, 256, v, i);
        rare = EITHER_32(rare, is_rare_32(v, at_32(p + i + 1)));
    }
    b.rare = !_mm256_testz_si256(rare, rare);
    *to = b;
}

__attribute__((target("avx2"))) static void
look_blanks_avx2(const char *p, struct text_word_bits *to)
{
    __m256i rare = _mm256_setzero_si256();
    struct text_word_bits b = { 0 };

    for (unsigned i = 0; i < PLAIN_BLOCK; i += 32) {
        const __m256i v = at_32(p + i), blank = is_blank_32(v);

        PUT(b.blank, 256, blank, i);
        PUT(b.high, 256, v, i);
        rare = EITHER_32(rare, EQUAL_32(v, 0x7F));
        rare = EITHER_32(rare, _mm256_andnot_si256(blank, between_32(v, 0, ' ')));
    }
    b.rare = !_mm256_testz_si256(rare, rare);
    *to = b;
}

/* Is it a control, no white space, or begins something other than U+00C0 to U+00FF and U+2010 to
 * U+2027, which are neither blank nor controls? */
__attribute__((target("avx2"))) static inline __m256i
is_other_32(const char *p, __m256i v, __m256i blank)
{
    const __m256i c0 = _mm256_set1_epi8((char)0xC0);
    const __m256i control = _mm256_andnot_si256(blank, between_32(v, 0, ' '));
    const __m256i is_e2 = EQUAL_32(v, 0xE2), second = EQUAL_32(at_32(p + 1), 0x80);
    const __m256i dash = _mm256_and_si256(second, between_32(at_32(p + 2), 0x90, 0xA7));
    const __m256i lead = _mm256_cmpeq_epi8(_mm256_max_epu8(v, c0), v);
    const __m256i known = EITHER_32(EQUAL_32(v, 0xC3), _mm256_and_si256(is_e2, dash));

    return EITHER_32(EITHER_32(control, EQUAL_32(v, 0x7F)), _mm256_andnot_si256(known, lead));
}

__attribute__((target("avx2"))) static size_t
plain_words_avx2(const char *p, size_t n, uint64_t *before, uint64_t *words)
{
    uint64_t last = *before, sum = 0;
    size_t at = 0;

    for (; at + PLAIN_BLOCK + 2 <= n; at += PLAIN_BLOCK) {
        const __m256i a = at_32(p + at), b = at_32(p + at + 32);
        const __m256i blank_a = is_blank_32(a), blank_b = is_blank_32(b);
        const __m256i other =
            EITHER_32(is_other_32(p + at, a, blank_a), is_other_32(p + at + 32, b, blank_b));
        uint64_t blank = 0;

        if (!_mm256_testz_si256(other, other))
            break;
        PUT(blank, 256, blank_a, 0);
        PUT(blank, 256, blank_b, 32);
        sum += (uint64_t)__builtin_popcountll(~blank & (blank << 1 | last));
        last = blank >> 63;
    }
    *before = last;
    *words += sum;
    return at;
}

size_t
plain_words(const char *p, size_t n, uint64_t *before, uint64_t *words)
{
    return has_avx2() ? plain_words_avx2(p, n, before, words) : 0;
}

static unsigned
ways(void)
{
    return has_avx2() ? 3 : 2;
}

plain_look *
plain_look_way(unsigned i)
{
    static plain_look *const looks[] = { look_portable, look_sse2, look_avx2 };

    return i < ways() ? looks[i] : NULL;
}

plain_look *
plain_look_blanks_way(unsigned i)
{
    static plain_look *const looks[] = { look_blanks_portable, look_blanks_sse2, look_blanks_avx2 };

    return i < ways() ? looks[i] : NULL;
}

#else

size_t
plain_words(const char *p, size_t n, uint64_t *before, uint64_t *words)
{
    (void)p;
    (void)n;
    (void)before;
    (void)words;
    return 0;
}

plain_look *
plain_look_way(unsigned i)
{
    return i == 0 ? look_portable : NULL;
}

plain_look *
plain_look_blanks_way(unsigned i)
{
    return i == 0 ? look_blanks_portable : NULL;
}

#endif
