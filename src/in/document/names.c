/* in/document/names.c - the names of styles, notes and parts, each with a number. */
#include "in/document/names.h"

/* No document has so many: Word itself has room for 10,000 styles. */
enum { MOST = 1 << 18 };

void
names_begin(struct names *n, const struct archive *a, struct arena *arena)
{
    *n = (struct names){ .table = { .arena = arena, .seed = { a->seed[0], a->seed[1] } } };
}

void
names_add(struct names *n, const char *name, size_t number)
{
    struct key_row *row = key_table_find(&n->table, str_from(name));

    if (row)
        return;
    if (n->table.n == MOST) {
        n->many = true;
        return;
    }
    row = key_table_add(&n->table, arena_copy(n->table.arena, str_from(name)));
    row->numbers[0] = number;
}

bool
names_find(const struct names *n, const char *name, size_t *number)
{
    const struct key_row *row = name ? key_table_find(&n->table, str_from(name)) : NULL;

    if (row)
        *number = (size_t)row->numbers[0];
    return row != NULL;
}

bool
names_are_all(const struct names *n, struct archive *a, const char *what)
{
    if (n->many && !a->problem)
        a->problem = arena_format(a->arena, "it has more than %d %s", MOST, what);
    return !n->many;
}
