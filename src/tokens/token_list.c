/* tokens/token_list.c - the words of a document in their order. */
#include "tokens/token_list.h"

#include <stdlib.h>

#include "base/large_pages.h"

enum { FIRST_TOKENS = 4096, MANY_TOKENS = 128 * 1024 };

/* All that it may ever need at once, in large pages. */
static void
grow_to_most(struct token_list *l, const struct arena *a)
{
    uint32_t *list = allocate_table(MAX_TOKENS * sizeof *list);

    if (!list)
        arena_exhausted(a);
    memcpy(list, l->list, l->n * sizeof *list);
    free(l->list);
    l->list = list;
    l->capacity = MAX_TOKENS;
}

static void
grow(struct token_list *l, struct arena *a, size_t n)
{
    size_t capacity = l->capacity ? l->capacity : FIRST_TOKENS;

    while (capacity < n)
        capacity *= 2;
    if (capacity == l->capacity)
        return;
    if (capacity > MANY_TOKENS && l->list) {
        grow_to_most(l, a);
        return;
    }
    l->list = arena_extend(a, l->list, l->n * sizeof *l->list, capacity * sizeof *l->list);
    l->capacity = capacity;
}

size_t
token_list_room(struct token_list *l, struct arena *a, size_t n)
{
    const size_t left = MAX_TOKENS - l->n;

    if (l->cut)
        return 0;
    l->cut = n > left;
    n = n < left ? n : left;
    if (n > 0)
        grow(l, a, l->n + n);
    return n;
}

void
token_list_keep(struct token_list *l, struct arena *a, uint32_t token)
{
    if (token_list_room(l, a, 1) > 0)
        l->list[l->n++] = token;
}

static struct signs *
signs_at(struct sign_list *l, struct arena *a, size_t token)
{
    if (l->n > 0 && l->list[l->n - 1].token == token)
        return &l->list[l->n - 1].signs;
    l->list = arena_grow(a, l->list, l->n, &l->capacity, sizeof *l->list);
    l->list[l->n] = (struct token_signs){ .token = (uint32_t)token };
    return &l->list[l->n++].signs;
}

void
token_list_keep_signs(struct token_list *l, struct arena *a, const struct gap *gap, size_t token)
{
    struct signs signs = { .after = "", .before = "" };

    gap_signs_after(gap->text, signs.after);
    gap_signs_before(gap->text, signs.before);
    if (*signs.after && !gap->first)
        memcpy(signs_at(&l->signs, a, token - 1)->after, signs.after, sizeof signs.after);
    if (*signs.before && gap->text.p + gap->text.n < gap->end)
        memcpy(signs_at(&l->signs, a, token)->before, signs.before, sizeof signs.before);
}

const uint64_t *
token_list_number(struct token_list *l, struct arena *a, const struct vocabulary *v)
{
    uint32_t *tokens = l->list;
    const size_t n = l->n;
    uint64_t *parted = NEW(a, n / 64 + 2, uint64_t);

    for (size_t i = 0; i < n; i += 64) {
        const size_t end = n - i < 64 ? n - i : 64;
        uint64_t bits = 0;

        for (size_t k = 0; k < end; k++) {
            const uint32_t token = tokens[i + k];

            bits |= (uint64_t)((token & TOKEN_PARTED) != 0) << k;
            tokens[i + k] = entry_of(v, token & TOKEN_NUMBER)->place; /* of BREAK there is none */
        }
        parted[i / 64] = bits;
    }
    return parted;
}

static void
absorb_signs(struct sign_list *l, struct arena *a, const struct sign_list *piece, size_t base)
{
    for (size_t i = 0; i < piece->n && base + piece->list[i].token < MAX_TOKENS; i++) {
        l->list = arena_grow(a, l->list, l->n, &l->capacity, sizeof *l->list);
        l->list[l->n] = piece->list[i];
        l->list[l->n++].token += (uint32_t)base;
    }
}

void
token_list_absorb(struct token_list *l, struct arena *a, const struct token_list *piece,
                  const uint32_t *map)
{
    const size_t n = piece->list ? piece->n : 0, base = l->n;
    const size_t taken = token_list_room(l, a, n);

    for (size_t i = 0; i < taken; i++)
        l->list[base + i] =
            map[piece->list[i] & TOKEN_NUMBER] | (piece->list[i] & (uint32_t)TOKEN_PARTED);
    l->n = base + taken;
    l->cut |= piece->cut;
    if (n > 0)
        absorb_signs(&l->signs, a, &piece->signs, base);
}
