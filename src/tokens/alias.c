/* tokens/alias.c - tokens as they stand in texts, and the entries they were found to be of. */
#include "tokens/alias.h"

#include <stdlib.h>

enum {
    LINE = 64,
    FIRST = 64, /* of a short text, a page */
    GROWTH = 8,
    MOST = 16384 /* a megabyte */
};

_Static_assert(sizeof(struct alias) == LINE && FIRST % ALIAS_WAYS == 0, "a cache line");

/* Eight bytes at a time, as most have some more. */
static bool
is_of(const struct alias *a, lucid_str token)
{
    size_t at = 0;

    if (a->n != token.n)
        return false;
    for (; at + 8 <= token.n; at += 8)
        if (swar_at(a->text + at) != swar_at(token.p + at))
            return false;
    return swar_part(a->text + at, token.n - at) == swar_part(token.p + at, token.n - at);
}

uint32_t
alias_find(const struct aliases *a, lucid_str token, uint64_t hash)
{
    const struct alias *found;

    if (!a->list)
        return 0;
    found = alias_places(a, hash);
    for (unsigned way = 0; way < ALIAS_WAYS; way++)
        if (is_of(&found[way], token))
            return found[way].number;
    return 0;
}

/* Begin anew with more room: what was known will be found again. */
static void
grow(struct aliases *a, const struct arena *arena)
{
    const size_t n = a->n == 0 ? FIRST : a->n * GROWTH < MOST ? a->n * GROWTH : MOST;
    struct alias *list = aligned_alloc(LINE, n * sizeof *list);

    if (!list)
        arena_exhausted(arena);
    memset(list, 0, n * sizeof *list);
    free(a->list);
    a->list = list;
    a->n = n;
    a->kept = 0;
}

void
alias_keep(struct aliases *a, const struct arena *arena, lucid_str token, uint32_t number)
{
    struct alias *to;

    if (token.n > ALIAS_MOST || token.n == 0)
        return;
    if (!a->list || (a->kept > a->n && a->n < MOST))
        grow(a, arena);
    to = alias_places(a, alias_hash(token));
    to[1] = to[0]; /* what came last is found first */
    to->number = number;
    to->n = (unsigned char)token.n;
    memcpy(to->text, token.p, token.n);
    a->kept++;
}

void
aliases_free(struct aliases *a)
{
    free(a->list);
    *a = (struct aliases){ NULL, 0, 0 };
}
