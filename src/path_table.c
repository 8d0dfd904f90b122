/* path_table.c - a number for each path. */
#include "path_table.h"

#include "hash.h"

struct path_number {
    lucid_str path;
    uint64_t number;
};

/* The slot of the path, or the empty one where it belongs. */
static size_t *
slot_of(const struct path_table *t, lucid_str path)
{
    size_t at = (size_t)hash_bytes(t->seed, path) & (t->slots_n - 1);

    while (t->slots[at] && !str_equal(t->rows[t->slots[at] - 1].path, path))
        at = (at + 1) & (t->slots_n - 1);
    return &t->slots[at];
}

/* At most half of the slots are taken. */
static void
grow(struct path_table *t)
{
    if (2 * (t->n + 1) <= t->slots_n)
        return;
    t->slots_n = t->slots_n ? 2 * t->slots_n : 1024;
    t->slots = NEW(t->arena, t->slots_n, size_t);
    for (size_t i = 0; i < t->n; i++)
        *slot_of(t, t->rows[i].path) = i + 1;
}

void
path_table_put(struct path_table *t, lucid_str path, uint64_t number)
{
    size_t *slot;

    grow(t);
    slot = slot_of(t, path);
    if (*slot == 0) {
        t->rows = arena_grow(t->arena, t->rows, t->n, &t->capacity, sizeof *t->rows);
        t->rows[t->n++] = (struct path_number){ .path = arena_copy(t->arena, path) };
        *slot = t->n;
    }
    t->rows[*slot - 1].number = number;
}

bool
path_table_get(const struct path_table *t, lucid_str path, uint64_t *number)
{
    const size_t row = t->slots_n ? *slot_of(t, path) : 0;

    if (row == 0)
        return false;
    *number = t->rows[row - 1].number;
    return true;
}
