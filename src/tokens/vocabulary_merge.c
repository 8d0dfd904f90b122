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
absorb_counts(struct vocabulary *v, uint32_t number, const struct entry *e,
              const struct entry_more *more)
{
    struct entry_more *to;

    entry_of(v, number)->count += e->count;
    if (!(more->unscored | more->apart | more->unfamiliar | more->known))
        return; /* nearly all: the rest of the entry stays where it is */
    to = entry_more_of(v, number);
    to->unscored += more->unscored;
    to->apart += more->apart;
    to->unfamiliar += more->unfamiliar;
    to->known += more->known;
}

void
vocabulary_absorb(struct vocabulary *v, const struct vocabulary *other, uint32_t *map)
{
    for (size_t i = 0; i < other->seen_n; i++) {
        const uint32_t from = other->seen[i];

        fetch_word(v, other, i + 2 * AHEAD, true);
        fetch_word(v, other, i + AHEAD, false);
        map[from] = vocabulary_adopt(v, other, from);
        absorb_counts(v, map[from], entry_of(other, from), entry_more_of(other, from));
    }
}

static void
merge(struct vocabulary *into, const struct vocabulary *other)
{
    vocabulary_next_document(into);
    for (uint32_t i = 1; i <= other->entries; i++) {
        const struct entry *e = entry_of(other, i);
        const struct entry_more *more = entry_more_of(other, i);
        const uint32_t number = vocabulary_adopt(into, other, i);
        struct entry_more *to = number ? entry_more_of(into, number) : NULL;

        if (!to)
            continue;
        to->total += more->total + e->count;
        to->total_scored += more->total_scored + entry_scored(e, more);
        to->total_unfamiliar += more->total_unfamiliar + entry_unfamiliar(e, more);
    }
}

void
vocabularies_merge(struct vocabularies *into, const struct vocabularies *others)
{
    for (size_t i = 0; i < others->n; i++)
        merge(vocabulary_for(into, others->list[i]->language), others->list[i]);
}
