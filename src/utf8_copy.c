/*
 * utf8_copy.c - bytes that are UTF-8 copied and checked at once.
 *
 * Sixty-four bytes at a time where there is SSE2, as every x86-64 has; single
 * code points end what these leave, and are all there is elsewhere.
 */
#include "utf8_copy.h"

#include "utf8.h"

enum { BLOCK = 64 };

#if defined(__SSE2__) && !defined(LUCID_PORTABLE)

#include <emmintrin.h>

struct block {
    __m128i a, b, c, d;
};

static inline __m128i
load(const char *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

static inline void
store(char *p, __m128i v)
{
    _mm_storeu_si128((__m128i *)(void *)p, v);
}

static inline uint64_t
join(__m128i a, __m128i b, __m128i c, __m128i d)
{
    return (uint64_t)(unsigned)_mm_movemask_epi8(a) |
           (uint64_t)(unsigned)_mm_movemask_epi8(b) << 16 |
           (uint64_t)(unsigned)_mm_movemask_epi8(c) << 32 |
           (uint64_t)(unsigned)_mm_movemask_epi8(d) << 48;
}

/* Which are c or more, of those that are not ASCII? */
static inline uint64_t
bits_from(const struct block *b, int c, uint64_t high)
{
    const __m128i below = _mm_set1_epi8((char)(c - 1));

    return high & join(_mm_cmpgt_epi8(b->a, below), _mm_cmpgt_epi8(b->b, below),
                       _mm_cmpgt_epi8(b->c, below), _mm_cmpgt_epi8(b->d, below));
}

/* C0, C1, E0, ED, and all from F0 on: not to be judged by the kinds of bytes. */
static inline __m128i
is_odd(__m128i v)
{
    const __m128i f0 = _mm_set1_epi8((char)0xF0), one = _mm_set1_epi8(1);
    const __m128i c0 = _mm_cmpeq_epi8(_mm_or_si128(v, one), _mm_set1_epi8((char)0xC1));
    const __m128i e0 = _mm_cmpeq_epi8(v, _mm_set1_epi8((char)0xE0));
    const __m128i ed = _mm_cmpeq_epi8(v, _mm_set1_epi8((char)0xED));

    return _mm_or_si128(_mm_or_si128(c0, e0),
                        _mm_or_si128(ed, _mm_cmpeq_epi8(_mm_max_epu8(v, f0), v)));
}

/* The bytes of the block that are whole code points; 0: a closer look is due. */
static size_t
valid_bytes(const struct block *b, uint64_t high)
{
    const __m128i odd = _mm_or_si128(_mm_or_si128(is_odd(b->a), is_odd(b->b)),
                                     _mm_or_si128(is_odd(b->c), is_odd(b->d)));
    const uint64_t leads = bits_from(b, 0xC0, high), three = bits_from(b, 0xE0, high);

    if (_mm_movemask_epi8(odd) != 0 || (leads << 1 | three << 2) != (high & ~leads))
        return 0;
    if (leads >> 63)
        return BLOCK - 1;
    return three >> 62 ? BLOCK - 2 : BLOCK;
}

/* Blocks, as long as they are plainly valid. */
static size_t
copy_blocks(lucid_str s, size_t at, char *to, bool *multibyte)
{
    bool some = false;

    while (at + BLOCK <= s.n) {
        const char *p = s.p + at;
        const struct block b = { load(p), load(p + 16), load(p + 32), load(p + 48) };
        const __m128i all = _mm_or_si128(_mm_or_si128(b.a, b.b), _mm_or_si128(b.c, b.d));
        size_t n = BLOCK;

        store(to + at, b.a);
        store(to + at + 16, b.b);
        store(to + at + 32, b.c);
        store(to + at + 48, b.d);
        if (_mm_movemask_epi8(all) != 0) {
            n = valid_bytes(&b, join(b.a, b.b, b.c, b.d));
            if (n == 0)
                break;
            some = true;
        }
        at += n;
    }
    *multibyte = *multibyte || some;
    return at;
}

#else

static size_t
copy_blocks(lucid_str s, size_t at, char *to, bool *multibyte)
{
    const size_t n = utf8_ascii(str_after(s, at));

    (void)multibyte;
    memcpy(to + at, s.p + at, n);
    return at + n;
}

#endif

size_t
utf8_copy(lucid_str s, char *to, bool *multibyte)
{
    size_t at = 0, n;

    while ((at = copy_blocks(s, at, to, multibyte)) < s.n) {
        const size_t end = at + BLOCK;

        for (; at < s.n && at < end; at += n) {
            if (utf8_decode(str_after(s, at), &n) > 0x10FFFF)
                return at;
            memcpy(to + at, s.p + at, n);
            *multibyte = *multibyte || n > 1;
        }
    }
    return at;
}
