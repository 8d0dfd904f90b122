/*
 * base/bits/mask64.h - which of 64 bytes satisfy a condition, one bit each, without intrinsics.
 *
 * The loops are written so that compilers vectorise them: four rows of sixteen
 * bytes, each of which leaves two bits between its own and the next row's.
 */
#ifndef LUCID_BASE_BITS_MASK64_H
#define LUCID_BASE_BITS_MASK64_H

#include <stdbool.h>

#include "base/bits/swar.h"

enum { MASK64 = 64 };

/* Bit r of byte k becomes bit k of byte r: Hacker's Delight 7-3. */
static inline uint64_t
transpose8x8(uint64_t x)
{
    uint64_t both = (x ^ x >> 7) & UINT64_C(0x00AA00AA00AA00AA);

    x ^= both ^ both << 7;
    both = (x ^ x >> 14) & UINT64_C(0x0000CCCC0000CCCC);
    x ^= both ^ both << 14;
    both = (x ^ x >> 28) & UINT64_C(0x00000000F0F0F0F0);
    return x ^ both ^ both << 28;
}

/* Swap parts of words that are `far` words and bytes apart. */
static inline void
mask64_swap(uint64_t words[8], unsigned far, uint64_t low)
{
    for (unsigned k = 0; k < 4; k++) {
        const unsigned i = k / far * 2 * far + k % far;
        const uint64_t both = ((words[i] >> 8 * far) ^ words[i + far]) & low;

        words[i] ^= both << 8 * far;
        words[i + far] ^= both;
    }
}

/* Plane b has bit b of each of 64 bytes. */
static inline void
mask64_planes(const char *p, uint64_t planes[8])
{
    for (unsigned i = 0; i < 8; i++)
        planes[i] = transpose8x8(swar_at(p + 8 * i));
    mask64_swap(planes, 4, UINT64_C(0x00000000FFFFFFFF));
    mask64_swap(planes, 2, UINT64_C(0x0000FFFF0000FFFF));
    mask64_swap(planes, 1, UINT64_C(0x00FF00FF00FF00FF));
}

static inline bool
mask64_any_high(const char *p)
{
    uint64_t all = 0;

    for (unsigned i = 0; i < MASK64; i += 8)
        all |= swar_at(p + i);
    return (all & SWAR_HIGH) != 0;
}

static inline uint64_t
mask64_high(const char *p)
{
    uint64_t bits = 0;

    for (unsigned i = 0; i < MASK64; i += 8)
        bits |= (uint64_t)swar_bits(swar_at(p + i) & SWAR_HIGH) << i;
    return bits;
}

/* All bits set if true, as with vectors, so that no branches are generated. */
#define MASK64_EQUAL(c, one) ((unsigned char)-((c) == (one)))
#define MASK64_BETWEEN(c, first, last)                                                             \
    ((unsigned char)-((unsigned char)((c) - (first)) <= (last) - (first)))

/* A function that gives 64 bits, the i-th for byte i at p: `is` of it, made of those above. */
#define MASK64_BITS(name, is)                                                                      \
    static inline uint64_t name(const char *p)                                                     \
    {                                                                                              \
        const unsigned char *b = (const unsigned char *)p;                                         \
        unsigned char rows[16];                                                                    \
                                                                                                   \
        for (unsigned i = 0; i < sizeof rows; i++)                                                 \
            rows[i] = (unsigned char)((is(b[i]) & 1) | (is(b[16 + i]) & 4) |                       \
                                      (is(b[32 + i]) & 16) | (is(b[48 + i]) & 64));                \
        return transpose8x8(swar_at((const char *)rows) | swar_at((const char *)rows + 8) << 1);   \
    }

/* A function that tells whether the condition holds for any byte. */
#define MASK64_ANY(name, is)                                                                       \
    static inline bool name(const char *p)                                                         \
    {                                                                                              \
        unsigned char any = 0;                                                                     \
                                                                                                   \
        for (unsigned i = 0; i < MASK64; i++)                                                      \
            any |= is((unsigned char)p[i]);                                                        \
        return any != 0;                                                                           \
    }

/* A function that counts the bytes for which the condition holds. */
#define MASK64_COUNT(name, is)                                                                     \
    static inline unsigned name(const char *p)                                                     \
    {                                                                                              \
        unsigned char count = 0;                                                                   \
                                                                                                   \
        for (unsigned i = 0; i < MASK64; i++)                                                      \
            count = (unsigned char)(count - is((unsigned char)p[i]));                              \
        return count;                                                                              \
    }

#endif
