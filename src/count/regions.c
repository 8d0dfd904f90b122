/* count/regions.c - which tokens stand in titles and headings. */
#include "count/analyse.h"

void
analysis_add_region(struct analysis *a, enum region_kind kind, size_t begin, size_t end)
{
    struct region_list *to = &a->regions;

    if (begin >= end)
        return;
    to->list = arena_grow(a->words.arena, to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n++] = (struct region){ kind, (uint32_t)begin, (uint32_t)end };
}
