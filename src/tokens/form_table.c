/* tokens/form_table.c - words as they are written. */
#include "tokens/form_table.h"

#include <stdlib.h>

#include "base/large_pages.h"

enum { FIRST_SLOTS = 1024, FIRST_FORMS = 512, FIRST_SEEN = 1024 };
enum { LINE = 64 };

_Static_assert(2 * sizeof(struct token_form) == LINE, "two to a cache line");

bool
form_table_begin(struct form_table *t)
{
    *t = (struct form_table){ .slots = calloc(FIRST_SLOTS, sizeof *t->slots),
                              .slots_n = FIRST_SLOTS,
                              .list = allocate_table(FIRST_FORMS * sizeof *t->list),
                              .list_n = FIRST_FORMS };
    if (t->list)
        t->list[0] = (struct token_form){ .count = 0 };
    return t->slots && t->list;
}

void
form_table_end(struct form_table *t)
{
    free(t->slots);
    free(t->list);
    free(t->seen);
    *t = (struct form_table){ 0 };
}

static void
put(struct form_table *t, const uint64_t seed[2], uint32_t number)
{
    const uint64_t hash = key_hash(seed, t->list[number].key);
    size_t at = hash & (t->slots_n - 1);

    while (t->slots[at])
        at = (at + 1) & (t->slots_n - 1);
    t->slots[at] = form_tag(hash) << FORM_TAG | number;
}

static void
grow_slots(struct form_table *t, const struct arena *a, const uint64_t seed[2])
{
    const size_t n = 2 * t->slots_n;
    uint32_t *slots = allocate_table(n * sizeof *slots);

    if (!slots)
        longjmp(*a->exhausted, 1);
    memset(slots, 0, n * sizeof *slots);
    free(t->slots);
    t->slots = slots;
    t->slots_n = n;
    for (uint32_t number = 1; number <= t->n; number++)
        put(t, seed, number);
}

/* By much at a time: what is not used yet is no memory of the process. */
static void
grow_list(struct form_table *t, const struct arena *a)
{
    struct token_form *list = allocate_table(4 * t->list_n * sizeof *list);

    if (!list)
        longjmp(*a->exhausted, 1);
    memcpy(list, t->list, t->list_n * sizeof *list);
    free(t->list);
    t->list = list;
    t->list_n *= 4;
}

void
form_table_reserve(struct form_table *t, struct arena *a, const uint64_t seed[2])
{
    if (t->n + 1 == t->list_n)
        grow_list(t, a);
    if ((t->n + 1) * (size_t)2 > t->slots_n)
        grow_slots(t, a, seed);
}

uint32_t
form_table_add(struct form_table *t, const uint64_t seed[2], const struct token_form *form)
{
    t->list[++t->n] = *form;
    put(t, seed, t->n);
    return t->n;
}

void
form_see(struct form_table *t, struct arena *a, uint32_t number, uint16_t document)
{
    struct token_form *f = &t->list[number];

    if (t->seen_n == t->seen_capacity) {
        const size_t capacity = t->seen_capacity ? 2 * t->seen_capacity : FIRST_SEEN;

        t->seen = arena_realloc(a, t->seen, capacity * sizeof *t->seen);
        t->seen_capacity = capacity;
    }
    t->seen[t->seen_n++] = number;
    f->stamp = form_stamp(f, document);
    f->count = f->names = 0;
}

void
form_table_clear_stamps(struct form_table *t)
{
    for (uint32_t number = 1; number <= t->n; number++)
        t->list[number].stamp = 0;
    t->seen_n = 0;
}
