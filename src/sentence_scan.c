/*
 * sentence_scan.c - the bytes at which a sentence may end, 64 at a time.
 *
 * Every x86-64 has SSE2; the loop over single bytes does the same elsewhere.
 */
#include "sentence_scan.h"

/* Of the lead bytes, those of the blocks that hold marks: Greek 037E, Armenian,
 * Arabic, Syriac, NKo, and all of three and four bytes but most ideographs. */
const unsigned char sentence_kinds[256] = {
    ['.'] = MARK,  ['!'] = MARK,  ['?'] = MARK,  [';'] = SEMICOLON, [':'] = COLON, ['\n'] = LINE,
    ['\r'] = LINE, [')'] = TAIL,  [0xCD] = LEAD, [0xD6] = LEAD,     [0xD8] = LEAD, [0xDB] = LEAD,
    [0xDC] = LEAD, [0xDF] = LEAD, [0xE0] = LEAD, [0xE1] = LEAD,     [0xE2] = LEAD, [0xE3] = LEAD,
    [0xEA] = LEAD, [0xEF] = LEAD, [0xF0] = LEAD,
};

#if defined(__SSE2__) && !defined(LUCID_PORTABLE)

#include <emmintrin.h>

enum { STEP = 16, STEPS = SENTENCE_WINDOW / STEP };

struct window {
    __m128i v[STEPS];
};

static __m128i
equal(__m128i v, int c)
{
    return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)c));
}

static __m128i
at_least(__m128i v, int c)
{
    return _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char)c)), v);
}

static __m128i
between(__m128i v, int first, int last)
{
    return _mm_cmpeq_epi8(_mm_min_epu8(_mm_sub_epi8(v, _mm_set1_epi8((char)first)),
                                       _mm_set1_epi8((char)(last - first))),
                          _mm_sub_epi8(v, _mm_set1_epi8((char)first)));
}

static __m128i
either(__m128i a, __m128i b)
{
    return _mm_or_si128(a, b);
}

static __m128i
both(__m128i a, __m128i b)
{
    return _mm_and_si128(a, b);
}

/* The bits of one step of four. */
static uint64_t
bits_of_step(__m128i v, int step)
{
    return (uint64_t)(unsigned)_mm_movemask_epi8(v) << step * STEP;
}

#define BITS(w, is)                                                                                \
    (bits_of_step(is((w)->v[0]), 0) | bits_of_step(is((w)->v[1]), 1) |                             \
     bits_of_step(is((w)->v[2]), 2) | bits_of_step(is((w)->v[3]), 3))

static __m128i
is_few(__m128i v)
{
    return either(either(equal(v, '.'), equal(v, ':')), either(equal(v, '!'), equal(v, '?')));
}

static __m128i
is_more(__m128i v)
{
    return either(equal(v, ';'), equal(v, ')'));
}

static __m128i
is_line_end(__m128i v)
{
    return either(equal(v, '\n'), equal(v, '\r'));
}

static __m128i
is_high(__m128i v)
{
    return v;
}

/* Of what may stand between two line ends of which none has text before it. */
static __m128i
is_empty(__m128i v)
{
    return either(_mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(' ')), v), equal(v, 0xFF));
}

static __m128i
is_lead(__m128i v)
{
    return at_least(v, 0xCD);
}

static __m128i
is_e2(__m128i v)
{
    return equal(v, 0xE2);
}

static __m128i
is_80(__m128i v)
{
    return equal(v, 0x80);
}

static __m128i
is_quote(__m128i v)
{
    return equal(both(v, _mm_set1_epi8((char)0xF8)), 0x98);
}

/* Which lead bytes may begin a mark, by the byte that follows: Devanagari,
 * Arabic and kana are full of the others. */
static __m128i
may_begin_mark(__m128i v, __m128i next)
{
    const __m128i two = either(either(equal(v, 0xCD), equal(v, 0xD6)),
                               either(equal(v, 0xDB), either(equal(v, 0xDC), equal(v, 0xDF))));
    const __m128i e1 = both(equal(v, 0xE1), either(equal(next, 0x81), at_least(next, 0x8D)));
    const __m128i ea = both(equal(v, 0xEA), between(next, 0x93, 0xAF));
    const __m128i three = either(either(e1, ea), equal(v, 0xE2));
    const __m128i arabic = both(equal(v, 0xD8), between(next, 0x9D, 0x9F));
    const __m128i indic = both(equal(v, 0xE0), between(next, 0xA0, 0xA5));
    const __m128i kana = both(equal(v, 0xE3), equal(next, 0x80));
    const __m128i wide = both(equal(v, 0xEF), between(next, 0xB9, 0xBD));
    const __m128i four = both(equal(v, 0xF0), between(next, 0x90, 0x9E));

    return either(either(either(two, three), either(arabic, indic)),
                  either(kana, either(wide, four)));
}

static uint64_t
bits_of_leads(const struct window *w)
{
    uint64_t leads = BITS(w, is_lead), bits = 0;

    leads &= ~(BITS(w, is_e2) & BITS(w, is_80) >> 1 & BITS(w, is_quote) >> 2);
    if (leads == 0)
        return 0;
    for (int i = 0; i < STEPS; i++) {
        const __m128i after = i + 1 < STEPS ? w->v[i + 1] : _mm_setzero_si128();
        const __m128i next = either(_mm_srli_si128(w->v[i], 1), _mm_slli_si128(after, STEP - 1));

        bits |= bits_of_step(may_begin_mark(w->v[i], next), i);
    }
    return leads & (bits | UINT64_C(1) << (SENTENCE_WINDOW - 1)); /* after the last: not seen */
}

static uint64_t
bits_of_window(const char *p, bool few)
{
    struct window w;
    uint64_t bits, lines;

    for (int i = 0; i < STEPS; i++)
        w.v[i] = _mm_loadu_si128((const __m128i *)(const void *)(p + i * STEP));
    bits = BITS(&w, is_few);
    if (!few)
        bits |= BITS(&w, is_more);
    lines = BITS(&w, is_line_end);
    if (lines)
        lines &= BITS(&w, is_empty) >> 1 | UINT64_C(1) << (SENTENCE_WINDOW - 1);
    if (BITS(&w, is_high))
        bits |= bits_of_leads(&w);
    return bits | lines;
}

#else

static bool
is_of_interest(const char *p, bool few)
{
    switch (sentence_kinds[(unsigned char)*p]) {
    case PLAIN: return false;
    case TAIL:
    case SEMICOLON: return !few;
    default: return true;
    }
}

static uint64_t
bits_of_window(const char *p, bool few)
{
    uint64_t bits = 0;

    for (int i = 0; i < SENTENCE_WINDOW; i++)
        bits |= (uint64_t)is_of_interest(p + i, few) << i;
    return bits;
}

#endif

uint64_t
sentence_marks(lucid_str text, size_t at, bool few)
{
    const size_t n = text.n - at;
    char rest[SENTENCE_WINDOW] = { 0 };

    if (n >= SENTENCE_WINDOW)
        return bits_of_window(text.p + at, few);
    if (text.n >= SENTENCE_WINDOW)
        return bits_of_window(text.p + text.n - SENTENCE_WINDOW, few) >> (SENTENCE_WINDOW - n);
    memcpy(rest, text.p + at, n);
    return bits_of_window(rest, few);
}
