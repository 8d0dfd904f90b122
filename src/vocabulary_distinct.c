/* vocabulary_distinct.c - how many distinct words there are. */
#include "vocabulary.h"

static void
add_distinct(struct lucid_distinct *into, uint64_t count, bool unfamiliar)
{
    into->unique_words += count > 0;
    into->hapaxes += count == 1;
    into->unique_unfamiliar += unfamiliar;
}

static struct lucid_distinct
distinct_of_all(const struct vocabulary *v, struct lucid_distinct *scored)
{
    struct lucid_distinct d = { 0 };

    for (uint32_t number = 1; number <= v->entries; number++) {
        const struct entry *e = entry_of(v, number);
        const struct entry_more *more = entry_more_of(v, number);
        const bool unfamiliar = more->total_unfamiliar + entry_unfamiliar(e, more) > 0;

        add_distinct(&d, more->total + e->count, unfamiliar);
        add_distinct(scored, more->total_scored + entry_scored(e, more), unfamiliar);
    }
    return d;
}

struct lucid_distinct
vocabulary_distinct(const struct vocabulary *v, bool all, struct lucid_distinct *scored)
{
    struct lucid_distinct d = { 0 };

    *scored = d;
    if (all)
        return distinct_of_all(v, scored);
    for (size_t i = 0; i < v->seen_n; i++) {
        const struct entry *e = entry_of(v, v->seen[i]);
        const struct entry_more *more = entry_more_of(v, v->seen[i]);
        const bool unfamiliar = entry_unfamiliar(e, more) > 0;

        add_distinct(&d, e->count, unfamiliar);
        add_distinct(scored, entry_scored(e, more), unfamiliar);
    }
    return d;
}
