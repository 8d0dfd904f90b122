/* tokens/key.h - what words are told apart by. */
#ifndef LUCID_TOKENS_KEY_H
#define LUCID_TOKENS_KEY_H

#include "base/bits/swar.h"
#include "base/str.h"

/*
 * The bytes of a word and NULs.  Of what is longer, or ends in a NUL, a hash: its high byte
 * stands in no UTF-8.  KEY_HASH has the length under it, and texts that have the same are
 * told apart by themselves.  KEY_PRINT has 120 bits of a token as it is written: by chance,
 * no two in all the texts there are have the same, and nobody knows the seed.
 */
struct key {
    uint64_t low, high;
};

enum { KEY_BYTES = 16, KEY_HASH = 0xFF, KEY_PRINT = 0xFE };

/* Is it a hash, not the word itself? */
static inline bool
key_is_long(struct key key)
{
    return key.high >> 56 >= KEY_PRINT;
}

static inline bool
keys_are_equal(struct key a, struct key b)
{
    return a.low == b.low && a.high == b.high;
}

/* The bytes of a key that is no hash. */
static inline size_t
key_length(struct key key)
{
    const size_t high = swar_length(key.high);

    return high > 0 ? sizeof key.low + high : swar_length(key.low);
}

/* Both halves of the product of two numbers. */
static inline uint64_t
multiply_and_fold(uint64_t a, uint64_t b)
{
#if defined(__SIZEOF_INT128__)
    __extension__ const unsigned __int128 product = (unsigned __int128)a * b;

    return (uint64_t)product ^ (uint64_t)(product >> 64);
#else
    a *= UINT64_C(0x9E3779B97F4A7C15);
    a = (a ^ a >> 32 ^ b) * UINT64_C(0xD6E8FEB86659FD93);
    return a ^ a >> 32;
#endif
}

/* The low bits choose where it stands in a table.  The seed keeps others from making words
 * that collide. */
static inline uint64_t
key_hash(const uint64_t seed[2], struct key key)
{
    return multiply_and_fold(key.low ^ seed[0], key.high ^ seed[1]);
}

#endif
