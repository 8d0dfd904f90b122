/* tokens/vocabulary_merge.c - what several vocabularies counted, added up. */
#include "tokens/vocabulary.h"

enum { AHEAD = 8 }; /* words that are sent for */

size_t
vocabulary_lacks(const struct vocabulary *v, const struct vocabulary *other)
{
    size_t n = 0;

    for (size_t i = 0; i < other->seen_n; i++)
        n += !vocabulary_find_any(v, entry_of(other, other->seen[i])->key,
                                  entry_key(other, other->seen[i]));
    return n;
}

/* Send for what is looked at of the i-th word seen: first where it may stand, then
 * what does. */
static void
fetch_word(const struct vocabulary *v, const struct vocabulary *other, size_t i, bool slot)
{
    const size_t n = other->seen_n;
    const uint64_t hash = i < n ? key_hash(v->seed, entry_of(other, other->seen[i])->key) : 0;
    const uint32_t *at = &v->slots[hash & (v->slots_n - 1)];

    if (slot)
        fetch_early(at);
    else
        fetch_early(entry_of(v, *at & VOCABULARY_NUMBER));
}

static void
absorb_counts(struct vocabulary *v, uint32_t number, const struct vocabulary *other,
              const struct entry *from)
{
    struct entry *e = entry_of(v, number);
    const struct entry_apart apart = entry_apart_of(other, from);

    if (apart.unscored | apart.familiar) {
        struct entry_apart *to = vocabulary_apart(v, e);

        to->unscored += apart.unscored;
        to->familiar += apart.familiar;
    }
    e->count += from->count;
}

void
vocabulary_absorb(struct vocabulary *v, const struct vocabulary *other, uint32_t *map)
{
    for (size_t i = 0; i < other->seen_n; i++) {
        const uint32_t from = other->seen[i];

        fetch_word(v, other, i + 2 * AHEAD, true);
        fetch_word(v, other, i + AHEAD, false);
        map[from] = vocabulary_adopt(v, other, from);
        absorb_counts(v, map[from], other, entry_of(other, from));
    }
}

static void
merge(struct vocabulary *into, const struct vocabulary *other)
{
    vocabulary_next_document(into);
    for (uint32_t i = 1; i <= other->entries; i++) {
        const uint32_t number = vocabulary_adopt(into, other, i);
        const struct entry_total total = vocabulary_total(other, i);

        if (number)
            vocabulary_add_total(into, number, &total);
    }
}

void
vocabularies_merge(struct vocabularies *into, const struct vocabularies *others)
{
    for (size_t i = 0; i < others->n; i++)
        merge(vocabulary_for(into, others->list[i]->language), others->list[i]);
}
