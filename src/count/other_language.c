/* count/other_language.c - what of a text is in another language. */
#include "count/other_language.h"

#include <string.h>

#include "read/language/detect_language.h"

enum { LOOKED_AT = 64 * 1024, BLOCKS = 64 };

static bool
is_looked_at(uint64_t offset, size_t n)
{
    uint64_t step = LOOKED_AT / BLOCKS;

    while (step * BLOCKS * 2 <= offset)
        step *= 2;
    return offset < LOOKED_AT || offset / step != (offset + n) / step;
}

const struct language *
other_language_find(struct other_language_list *to, const struct lucid_block *b,
                    const struct language *in)
{
    const bool behind = b->offset >= LOOKED_AT;
    const struct language *other = NULL;

    if (!(behind && to->more) && is_looked_at(b->offset, b->text.n))
        other = guess_other_language(b->text, in);
    if (other && behind) {
        to->more = true;
        return NULL;
    }
    return other;
}

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
