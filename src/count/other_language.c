/* count/other_language.c - what of a text is in another language. */
#include "count/other_language.h"

#include <string.h>

void
other_language_add(struct other_language_list *to, const struct lucid_other_language *one,
                   struct arena *a)
{
    for (size_t i = 0; i < to->n; i++)
        if (strcmp(to->list[i].code, one->code) == 0) {
            to->list[i].words += one->words;
            to->list[i].paragraphs += one->paragraphs;
            return;
        }
    to->list = arena_grow(a, to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n++] = *one;
}
