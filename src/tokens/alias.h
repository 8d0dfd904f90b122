/*
 * tokens/alias.h - tokens as they stand in texts, and the entries they were found to be of.
 *
 * A token that is no key as it stands, being long or not ASCII, is folded and hashed to find
 * its entry.  What was found is remembered for the tokens that look the same.  What finds no
 * place gives way to what came later: nothing is lost but time.
 */
#ifndef LUCID_TOKENS_ALIAS_H
#define LUCID_TOKENS_ALIAS_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/bits/swar.h"
#include "base/str.h"

enum {
    ALIAS_MOST = 59, /* bytes; a longer token has none */
    ALIAS_WAYS = 2   /* places for a token */
};

/* A cache line. */
struct alias {
    uint32_t number; /* of the entry; 0: none stands here */
    unsigned char n;
    char text[ALIAS_MOST];
};

struct aliases {
    struct alias *list; /* malloc'd; NULL: none yet */
    size_t n;           /* a power of two, ALIAS_WAYS at least; 0: no list */
    size_t kept;        /* so many were, since the list grew */
};

/* Of a token.  Mixes well enough: who makes tokens collide makes them be folded each time, no
 * more. */
static inline uint64_t
alias_hash(lucid_str token)
{
    uint64_t hash = token.n;
    size_t at = 0;

    for (; at + 8 <= token.n; at += 8) {
        hash = (hash ^ swar_at(token.p + at)) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 32;
    }
    hash = (hash ^ swar_part(token.p + at, token.n - at)) * UINT64_C(0xD6E8FEB86659FD93);
    return hash ^ hash >> 32;
}

/* The first of the places for a token. */
static inline struct alias *
alias_places(const struct aliases *a, uint64_t hash)
{
    return &a->list[hash & (a->n - ALIAS_WAYS)];
}

/* The entry of a token; 0: it is not known. */
uint32_t alias_find(const struct aliases *a, lucid_str token, uint64_t hash);

void alias_keep(struct aliases *a, const struct arena *arena, lucid_str token, uint32_t number);

void aliases_free(struct aliases *a);

#endif
