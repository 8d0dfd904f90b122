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
#include "base/str.h"

enum { ALIAS_MOST = 59 /* bytes; a longer token has none */ };

/* A cache line. */
struct alias {
    uint32_t number; /* of the entry; 0: none stands here */
    unsigned char n;
    char text[ALIAS_MOST];
};

struct aliases {
    struct alias *list; /* malloc'd; NULL: none yet */
    size_t n;           /* a power of two */
    size_t kept;        /* so many were, since the list grew */
};

/* The entry of a token; 0: it is not known. */
uint32_t alias_find(const struct aliases *a, lucid_str token);

void alias_keep(struct aliases *a, const struct arena *arena, lucid_str token, uint32_t number);

void aliases_free(struct aliases *a);

#endif
