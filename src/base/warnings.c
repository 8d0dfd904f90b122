/* base/warnings.c - what the reader of the report must know. */
#include "base/warnings.h"

enum { MOST = 20 };

void
warn(struct warnings *to, struct lucid_place place, const char *message)
{
    if (to->n >= MOST)
        return;
    if (to->n == MOST - 1) {
        place = (struct lucid_place){ 0 };
        message = "more warnings are not shown";
    }
    to->list = arena_grow(to->arena, to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n++] = (struct lucid_warning){ place, message };
}
