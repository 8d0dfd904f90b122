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
    __m128i part[BLOCK / 16];
};

static struct block
block_at(const char *p)
{
    struct block b;

    for (size_t i = 0; i < BLOCK / 16; i++)
        b.part[i] = _mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i));
    return b;
}

static void
put_block(char *to, const struct block *b)
{
    for (size_t i = 0; i < BLOCK / 16; i++)
        _mm_storeu_si128((__m128i *)(void *)(to + 16 * i), b->part[i]);
}

static bool
is_ascii(const struct block *b)
{
    const __m128i all =
        _mm_or_si128(_mm_or_si128(b->part[0], b->part[1]), _mm_or_si128(b->part[2], b->part[3]));

    return _mm_movemask_epi8(all) == 0;
}

static uint64_t
high_bits(const struct block *b)
{
    uint64_t bits = 0;

    for (size_t i = 0; i < BLOCK / 16; i++)
        bits |= (uint64_t)(unsigned)_mm_movemask_epi8(b->part[i]) << 16 * i;
    return bits;
}

/* Which are c or more, of those that are not ASCII? */
static uint64_t
bits_from(const struct block *b, int c, uint64_t high)
{
    const __m128i below = _mm_set1_epi8((char)(c - 1));
    uint64_t bits = 0;

    for (size_t i = 0; i < BLOCK / 16; i++) {
        const __m128i is = _mm_cmpgt_epi8(b->part[i], below);

        bits |= (uint64_t)(unsigned)_mm_movemask_epi8(is) << 16 * i;
    }
    return bits & high;
}

/* The bytes of the block that are whole code points of three bytes or less; 0:
 * a closer look is due.  What may follow E0 and ED is looked at closely. */
static size_t
valid_bytes(const struct block *b)
{
    const uint64_t high = high_bits(b), leads = bits_from(b, 0xC0, high);
    const uint64_t two = bits_from(b, 0xC2, high), three = bits_from(b, 0xE0, high);
    const uint64_t e1 = bits_from(b, 0xE1, high), ed = bits_from(b, 0xED, high);
    const uint64_t ee = bits_from(b, 0xEE, high), four = bits_from(b, 0xF0, high);
    const uint64_t odd = (leads & ~two) | (three & ~e1) | (ed & ~ee) | four;

    if (odd != 0 || (two << 1 | three << 2) != (high & ~leads))
        return 0;
    if (two >> 63)
        return BLOCK - 1;
    return three >> 62 ? BLOCK - 2 : BLOCK;
}

/* Blocks, as long as they are plainly valid. */
static size_t
copy_blocks(lucid_str s, size_t at, char *to, bool *multibyte)
{
    while (at + BLOCK <= s.n) {
        const struct block b = block_at(s.p + at);
        size_t n = BLOCK;

        put_block(to + at, &b);
        if (!is_ascii(&b)) {
            n = valid_bytes(&b);
            if (n == 0)
                break;
            *multibyte = true;
        }
        at += n;
    }
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
