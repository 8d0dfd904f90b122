/*
 * base/bits/swar.h - eight ASCII characters at once, in a 64-bit number.
 *
 * A mask has the high bit of each matching byte set.  The first character is the
 * lowest byte on every machine.  Masks are correct for ASCII only: check for
 * SWAR_NOT_ASCII first.
 */
#ifndef LUCID_BASE_BITS_SWAR_H
#define LUCID_BASE_BITS_SWAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define SWAR_TIMES(byte) (UINT64_C(0x0101010101010101) * (byte))
#define SWAR_HIGH        SWAR_TIMES(0x80)

/* On little-endian machines this is one load; compilers do not turn the loop into one. */
static inline uint64_t
swar_at(const char *p)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    uint64_t x;

    memcpy(&x, p, sizeof x);
    return x;
#else
    const unsigned char *b = (const unsigned char *)p;

    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
           (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 |
           (uint64_t)b[7] << 56;
#endif
}

/* The same the other way. */
static inline void
swar_put(uint64_t x, char *p)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    memcpy(p, &x, sizeof x);
#else
    for (size_t i = 0; i < sizeof x; i++)
        p[i] = (char)(x >> 8 * i);
#endif
}

/* The first n of eight, NULs behind them; no byte behind them is read.  Pieces of one size that
 * overlap are no loop, whose end is not foreseen. */
static inline uint64_t
swar_part(const char *p, size_t n)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    const unsigned char *b = (const unsigned char *)p;
    uint32_t first, last;

    if (n >= sizeof first) {
        memcpy(&first, p, sizeof first);
        memcpy(&last, p + n - sizeof last, sizeof last);
        return first | (uint64_t)last << 8 * (n - sizeof last);
    }
    return n == 0 ? 0
                  : b[0] | (uint64_t)b[n / 2] << 8 * (n / 2) | (uint64_t)b[n - 1] << 8 * (n - 1);
#else
    uint64_t x = 0;

    for (size_t i = 0; i < n; i++)
        x |= (uint64_t)(unsigned char)p[i] << 8 * i;
    return x;
#endif
}

/* The number of bytes up to the last that is not NUL. */
static inline size_t
swar_length(uint64_t x)
{
#if defined(__GNUC__)
    return x ? 8 - (size_t)__builtin_clzll(x) / 8 : 0;
#else
    size_t n = 0;

    for (; x; x >>= 8)
        n++;
    return n;
#endif
}

/* A number that sorts like the bytes. */
static inline uint64_t
swar_order(uint64_t x)
{
#if defined(__GNUC__)
    return __builtin_bswap64(x);
#else
    uint64_t turned = 0;

    for (int i = 0; i < 8; i++)
        turned = turned << 8 | (x >> 8 * i & 0xFF);
    return turned;
#endif
}

/* Is one of the bytes, of any value, c? */
static inline bool
swar_holds(uint64_t bytes, char c)
{
    const uint64_t x = bytes ^ SWAR_TIMES((unsigned char)c);

    return ((x - SWAR_TIMES(1)) & ~x & SWAR_HIGH) != 0;
}

static inline uint64_t
swar_equal(uint64_t x, char c)
{
    return ~((x ^ SWAR_TIMES((unsigned char)c)) + SWAR_TIMES(0x7F)) & SWAR_HIGH;
}

/* Which lie from `first` to `last`? */
static inline uint64_t
swar_between(uint64_t x, char first, char last)
{
    return (x + SWAR_TIMES(0x80U - (unsigned char)first)) &
           ~(x + SWAR_TIMES(0x7FU - (unsigned char)last)) & SWAR_HIGH;
}

/* The same where bytes may be above 0x7F, which are none of these. */
static inline uint64_t
swar_between_any(uint64_t x, char first, char last)
{
    return swar_between(x & ~SWAR_HIGH, first, last) & ~x;
}

static inline uint64_t
swar_letters(uint64_t x)
{
    return swar_between(x | SWAR_TIMES(0x20), 'a', 'z');
}

static inline uint64_t
swar_blanks(uint64_t x)
{
    return swar_equal(x, ' ') | swar_between(x, '\t', '\r');
}

/* The number of bytes set in a mask. */
static inline unsigned
swar_count(uint64_t mask)
{
    return (unsigned)((mask >> 7) * SWAR_TIMES(1) >> 56);
}

/* A mask as one bit per byte. */
static inline unsigned
swar_bits(uint64_t mask)
{
    return (unsigned)((mask >> 7) * UINT64_C(0x0102040810204080) >> 56);
}

/* A mask shifted by one character, so that each byte describes the character before it;
 * `carry` is the mask of the eight characters before. */
static inline uint64_t
swar_before(uint64_t mask, uint64_t carry)
{
    return mask << 8 | carry >> 56;
}

#endif
