/* base/bits/bits.h - sets of bits in a 64-bit number. */
#ifndef LUCID_BASE_BITS_BITS_H
#define LUCID_BASE_BITS_BITS_H

#include <stddef.h>
#include <stdint.h>

/* The lowest n bits, n below 64. */
static inline uint64_t
bits_low(size_t n)
{
    return (UINT64_C(1) << n) - 1;
}

/* Rotate left by 1 to 63. */
static inline uint64_t
bits_rotate(uint64_t x, unsigned by)
{
    return x << by | x >> (64 - by);
}

/* The number of bits set.  (Baseline x86-64 has no instruction for it.) */
static inline unsigned
bits_count(uint64_t x)
{
    x -= x >> 1 & UINT64_C(0x5555555555555555);
    x = (x & UINT64_C(0x3333333333333333)) + (x >> 2 & UINT64_C(0x3333333333333333));
    x = (x + (x >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
    return (unsigned)(x * UINT64_C(0x0101010101010101) >> 56);
}

/* The index of the lowest bit set, and of the highest; bits must not be 0. */
static inline unsigned
bits_first(uint64_t bits)
{
#if defined(__GNUC__)
    return (unsigned)__builtin_ctzll(bits);
#else
    return bits_count((bits & -bits) - 1);
#endif
}

static inline unsigned
bits_last(uint64_t bits)
{
#if defined(__GNUC__)
    return 63U - (unsigned)__builtin_clzll(bits);
#else
    unsigned n = 0;

    while (bits >>= 1)
        n++;
    return n;
#endif
}

#endif
