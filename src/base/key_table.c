/* base/key_table.c - rows of numbers by a key. */
#include "base/key_table.h"

#include "base/siphash.h"

enum { PAGE = 4096, FIRST_SLOTS = 1024 };

struct key_row *
key_table_row(const struct key_table *t, uint32_t number)
{
    return &t->pages[number / PAGE].rows[number % PAGE];
}

/* The slot of the key, or the empty one where it belongs. */
static uint32_t *
slot_of(const struct key_table *t, lucid_str key)
{
    size_t at = (size_t)hash_bytes(t->seed, key) & (t->slots_n - 1);

    while (t->slots[at] && !str_equal(key_table_row(t, t->slots[at] - 1)->key, key))
        at = (at + 1) & (t->slots_n - 1);
    return &t->slots[at];
}

struct key_row *
key_table_find(const struct key_table *t, lucid_str key)
{
    const uint32_t slot = t->slots_n ? *slot_of(t, key) : 0;

    return slot ? key_table_row(t, slot - 1) : NULL;
}

/* At most half of the slots are taken. */
static void
grow_slots(struct key_table *t)
{
    t->slots_n = t->slots_n ? 2 * t->slots_n : FIRST_SLOTS;
    t->slots = NEW(t->arena, t->slots_n, uint32_t);
    for (uint32_t i = 0; i < t->n; i++)
        *slot_of(t, key_table_row(t, i)->key) = i + 1;
}

static void
grow_pages(struct key_table *t)
{
    if (t->n / PAGE == t->pages_n)
        t->pages = arena_grow(t->arena, t->pages, t->pages_n, &t->pages_n, sizeof *t->pages);
    t->pages[t->n / PAGE].rows = NEW(t->arena, PAGE, struct key_row);
}

struct key_row *
key_table_add(struct key_table *t, lucid_str key)
{
    struct key_row *row = key_table_find(t, key);

    if (row)
        return row;
    if (t->n == UINT32_MAX)
        arena_exhausted(t->arena);
    if (2 * ((size_t)t->n + 1) > t->slots_n)
        grow_slots(t);
    if (t->n % PAGE == 0)
        grow_pages(t);
    row = key_table_row(t, t->n);
    row->key = arena_copy(t->arena, key);
    *slot_of(t, row->key) = ++t->n;
    return row;
}
