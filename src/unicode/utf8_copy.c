/*
 * unicode/utf8_copy.c - bytes that are UTF-8 copied and checked at once.
 *
 * Sixty-four bytes at a time, by SSE2 where there is, as every x86-64 has; single
 * code points end what these leave.
 */
#include "unicode/utf8_copy.h"

#include "base/bits/mask64.h"
#include "base/bits/sse2.h"
#include "unicode/utf8.h"

enum { BLOCK = 64 };

#if defined(LUCID_SSE2)

struct block {
    __m128i a, b, c, d;
};

static inline void
store(char *p, __m128i v)
{
    _mm_storeu_si128((__m128i *)(void *)p, v);
}

static inline struct block
copy_block(const char *p, char *to)
{
    const struct block b = { sixteen_at(p), sixteen_at(p + 16), sixteen_at(p + 32),
                             sixteen_at(p + 48) };

    store(to, b.a);
    store(to + 16, b.b);
    store(to + 32, b.c);
    store(to + 48, b.d);
    return b;
}

static inline uint64_t
join(__m128i a, __m128i b, __m128i c, __m128i d)
{
    return sixteen_bits(a) | sixteen_bits(b) << 16 | sixteen_bits(c) << 32 | sixteen_bits(d) << 48;
}

/* Which are c or more, of those that are not ASCII? */
static inline uint64_t
bits_from(const struct block *b, int c, uint64_t high)
{
    const __m128i below = _mm_set1_epi8((char)(c - 1));

    return high & join(_mm_cmpgt_epi8(b->a, below), _mm_cmpgt_epi8(b->b, below),
                       _mm_cmpgt_epi8(b->c, below), _mm_cmpgt_epi8(b->d, below));
}

/* C0, C1, and all from F0 on: not to be judged by the kinds of bytes. */
static inline __m128i
is_odd(__m128i v)
{
    const __m128i f0 = _mm_set1_epi8((char)0xF0), one = _mm_set1_epi8(1);

    return _mm_or_si128(sixteen_equal(_mm_or_si128(v, one), 0xC1),
                        _mm_cmpeq_epi8(_mm_max_epu8(v, f0), v));
}

/* E0 and ED: half of what may follow other leads may not follow these. */
static inline __m128i
is_narrow(__m128i v)
{
    return _mm_or_si128(sixteen_equal(v, 0xE0), sixteen_equal(v, 0xED));
}

static inline bool
any_high(const struct block *b)
{
    const __m128i all = _mm_or_si128(_mm_or_si128(b->a, b->b), _mm_or_si128(b->c, b->d));

    return _mm_movemask_epi8(all) != 0;
}

static inline uint64_t
high_bits(const struct block *b)
{
    return join(b->a, b->b, b->c, b->d);
}

static inline bool
any_odd(const struct block *b)
{
    const __m128i odd = _mm_or_si128(_mm_or_si128(is_odd(b->a), is_odd(b->b)),
                                     _mm_or_si128(is_odd(b->c), is_odd(b->d)));

    return _mm_movemask_epi8(odd) != 0;
}

static inline bool
any_narrow(const struct block *b)
{
    const __m128i narrow = _mm_or_si128(_mm_or_si128(is_narrow(b->a), is_narrow(b->b)),
                                        _mm_or_si128(is_narrow(b->c), is_narrow(b->d)));

    return _mm_movemask_epi8(narrow) != 0;
}

static inline uint64_t
bits_equal(const struct block *b, int c)
{
    return join(sixteen_equal(b->a, c), sixteen_equal(b->b, c), sixteen_equal(b->c, c),
                sixteen_equal(b->d, c));
}

/* Which have the bit that A0 to BF have, and 80 to 9F have not? */
static inline uint64_t
upper_bits(const struct block *b)
{
    return join(_mm_slli_epi16(b->a, 2), _mm_slli_epi16(b->b, 2), _mm_slli_epi16(b->c, 2),
                _mm_slli_epi16(b->d, 2));
}

#else

struct block {
    const char *p;
};

#define IS_LEAD(c)   MASK64_BETWEEN(c, 0xC0, 0xFF)
#define IS_THREE(c)  MASK64_BETWEEN(c, 0xE0, 0xFF)
#define IS_ODD(c)    (MASK64_EQUAL((c) | 1, 0xC1) | MASK64_BETWEEN(c, 0xF0, 0xFF))
#define IS_NARROW(c) (MASK64_EQUAL(c, 0xE0) | MASK64_EQUAL(c, 0xED))
#define IS_E0(c)     MASK64_EQUAL(c, 0xE0)
#define IS_ED(c)     MASK64_EQUAL(c, 0xED)
#define IS_UPPER(c)  MASK64_EQUAL((c)&0x20, 0x20)

MASK64_BITS(lead_bits, IS_LEAD)
MASK64_BITS(three_bits, IS_THREE)
MASK64_BITS(e0_bits, IS_E0)
MASK64_BITS(ed_bits, IS_ED)
MASK64_BITS(upper_bits_at, IS_UPPER)
MASK64_ANY(is_any_odd, IS_ODD)
MASK64_ANY(is_any_narrow, IS_NARROW)

static inline struct block
copy_block(const char *p, char *to)
{
    memcpy(to, p, BLOCK);
    return (struct block){ p };
}

static inline bool
any_high(const struct block *b)
{
    return mask64_any_high(b->p);
}

static inline uint64_t
high_bits(const struct block *b)
{
    return mask64_high(b->p);
}

static inline uint64_t
bits_from(const struct block *b, int c, uint64_t high)
{
    (void)high;
    return c == 0xC0 ? lead_bits(b->p) : three_bits(b->p);
}

static inline bool
any_odd(const struct block *b)
{
    return is_any_odd(b->p);
}

static inline bool
any_narrow(const struct block *b)
{
    return is_any_narrow(b->p);
}

static inline uint64_t
bits_equal(const struct block *b, int c)
{
    return c == 0xE0 ? e0_bits(b->p) : ed_bits(b->p);
}

static inline uint64_t
upper_bits(const struct block *b)
{
    return upper_bits_at(b->p);
}

#endif

/* Follows A0 to BF every E0, and 80 to 9F every ED? */
static inline bool
is_narrow_valid(const struct block *b)
{
    const uint64_t upper = upper_bits(b);

    return ((bits_equal(b, 0xE0) << 1 & ~upper) | (bits_equal(b, 0xED) << 1 & upper)) == 0;
}

/* The bytes of the block that are whole code points; 0: a closer look is due. */
static size_t
valid_bytes(const struct block *b, uint64_t high)
{
    const uint64_t leads = bits_from(b, 0xC0, high), three = bits_from(b, 0xE0, high);

    if (any_odd(b) || (leads << 1 | three << 2) != (high & ~leads))
        return 0;
    if (any_narrow(b) && !is_narrow_valid(b))
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
        const struct block b = copy_block(s.p + at, to + at);
        size_t n = BLOCK;

        if (any_high(&b)) {
            const uint64_t high = high_bits(&b);

            n = valid_bytes(&b, high);
            if (n == 0)
                break;
            some = some || high << (BLOCK - n) != 0; /* a last lead is left and may be bad */
        }
        at += n;
    }
    *multibyte = *multibyte || some;
    return at;
}

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
