/* vocabulary_distinct.c - the end of a document, and how many distinct words there are. */
#include "counts.h"
#include "vocabulary.h"

enum { AHEAD = 8 };

/* What the document counted of a word goes to the totals.  Member by member, as a struct
 * that is copied at once waits for its parts to be written. */
static inline void
settle(const struct vocabulary *v, uint32_t number, struct used_word *w)
{
    struct entry *e = entry_of(v, number);
    struct entry_more *more = entry_more_of(v, number);

    w->count = e->count;
    w->scored = entry_scored(e, more);
    w->unfamiliar = entry_unfamiliar(e, more);
    w->number = number;
    w->facts = more->facts;
    w->word = more->word;
    more->total += w->count;
    more->total_scored += w->scored;
    more->total_unfamiliar += w->unfamiliar;
    e->count = more->unscored = more->apart = more->unfamiliar = more->known = 0;
}

static void
find_beginning(const struct vocabulary *v, struct used_word *w)
{
    const struct key key = entry_of(v, w->number)->key;
    const lucid_str text = key_is_long(key) ? entry_key(v, w->number) : (lucid_str){ 0 };

    w->begin[0] = (unsigned char)(text.n > 0 ? (unsigned char)text.p[0] : key.low);
    w->begin[1] = (unsigned char)(text.n > 1 ? (unsigned char)text.p[1] : key.low >> 8);
}

struct lucid_distinct
vocabulary_take(struct vocabulary *v, struct used_word *list, struct lucid_distinct *scored)
{
    struct lucid_distinct d = { 0 };

    *scored = d;
    for (size_t i = 0; i < v->seen_n; i++) {
        struct used_word *w = &list[i + 1];

        fetch_early(entry_more_of(v, v->seen[i + AHEAD < v->seen_n ? i + AHEAD : i]));
        settle(v, v->seen[i], w);
        find_beginning(v, w);
        entry_of(v, w->number)->place = (uint32_t)i + 1;
        distinct_count(&d, w->count, w->unfamiliar > 0);
        distinct_count(scored, w->scored, w->unfamiliar > 0);
    }
    v->seen_n = 0;
    return d;
}

void
vocabulary_next_document(struct vocabulary *v)
{
    struct used_word used;

    for (size_t i = 0; i < v->seen_n; i++)
        settle(v, v->seen[i], &used);
    v->document++;
    v->seen_n = 0;
    v->lost = 0;
}

struct lucid_distinct
vocabulary_distinct(const struct vocabulary *v, struct lucid_distinct *scored)
{
    struct lucid_distinct d = { 0 };

    *scored = d;
    for (uint32_t number = 1; number <= v->entries; number++) {
        const struct entry *e = entry_of(v, number);
        const struct entry_more *more = entry_more_of(v, number);
        const bool unfamiliar = more->total_unfamiliar + entry_unfamiliar(e, more) > 0;

        distinct_count(&d, more->total + e->count, unfamiliar);
        distinct_count(scored, more->total_scored + entry_scored(e, more), unfamiliar);
    }
    return d;
}
