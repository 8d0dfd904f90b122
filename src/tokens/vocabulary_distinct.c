/* tokens/vocabulary_distinct.c - the end of a document, and how many distinct words there are. */
#include "tokens/vocabulary.h"

#include "unicode/utf8.h"

enum { AHEAD = 8 };

/* What the document counted of a word goes to the totals.  Member by member, as a struct
 * that is copied at once waits for its parts to be written. */
static inline void
settle(struct entry *e, struct entry_more *more, struct used_word *w)
{
    const uint64_t count = e->count, scored = entry_scored(e, more);
    const uint64_t unfamiliar = entry_unfamiliar(e, more);

    w->count = count;
    w->scored = scored;
    w->unfamiliar = unfamiliar;
    w->facts = more->facts;
    w->word = more->word;
    more->total += count;
    more->total_scored += scored;
    more->total_unfamiliar += unfamiliar;
    e->count = more->unscored = more->apart = more->unfamiliar = more->known = 0;
}

static inline void
find_beginning(const struct vocabulary *v, struct key key, struct used_word *w)
{
    const lucid_str text = key_is_long(key) ? entry_key(v, w->number) : (lucid_str){ 0 };

    w->begin[0] = (unsigned char)(text.n > 0 ? (unsigned char)text.p[0] : key.low);
    w->begin[1] = (unsigned char)(text.n > 1 ? (unsigned char)text.p[1] : key.low >> 8);
}

static struct distinct_word
distinct_word(unsigned letters, const struct word_facts *facts, bool word, bool unfamiliar)
{
    return (struct distinct_word){ .unfamiliar = unfamiliar,
                                   .rare = facts->rarity >= RARE,
                                   .syllables = word ? facts->syllables : 0,
                                   .letters = letters };
}

struct distinct_word
distinct_word_of(lucid_str folded, const struct word_facts *facts, bool unfamiliar)
{
    unsigned letters = 0;
    bool word = false;

    while (folded.n > 0) {
        size_t length;
        const uint32_t cp = utf8_decode(folded, &length);
        const unsigned bits = cp <= 0x10FFFF ? properties_of(cp)->bits : 0;

        letters += (bits & (P_LETTER | P_NUMBER)) != 0;
        word |= (bits & P_LETTER) != 0;
        folded = str_after(folded, length);
    }
    return distinct_word(letters, facts, word, unfamiliar);
}

/* The same of an entry, whose letters are known unless no plain token is of it. */
static struct distinct_word
distinct_word_at(const struct vocabulary *v, uint32_t number, const struct entry_more *more,
                 bool unfamiliar)
{
    const unsigned letters = entry_of(v, number)->tally.n[TALLY_letters];

    return letters > 0 ? distinct_word(letters, &more->facts, more->word, unfamiliar)
                       : distinct_word_of(entry_key(v, number), &more->facts, unfamiliar);
}

struct lucid_distinct
vocabulary_take(struct vocabulary *v, struct used_word *list, struct lucid_distinct *scored)
{
    const uint32_t *seen = v->seen;
    const size_t n = v->seen_n;
    struct lucid_distinct all = { 0 }, some = { 0 };

    for (size_t i = 0; i < n; i++) {
        struct used_word *w = &list[i + 1];
        struct entry *e = entry_of(v, seen[i]);
        struct distinct_word word;

        fetch_early(entry_more_of(v, seen[i + AHEAD < n ? i + AHEAD : i]));
        settle(e, entry_more_of(v, seen[i]), w);
        w->number = seen[i];
        find_beginning(v, e->key, w);
        e->place = (uint32_t)i + 1;
        word = distinct_word_at(v, seen[i], entry_more_of(v, seen[i]), w->unfamiliar > 0);
        distinct_count(&all, w->count, &word);
        distinct_count(&some, w->scored, &word);
    }
    v->seen_n = 0;
    *scored = some;
    return all;
}

void
vocabulary_next_document(struct vocabulary *v)
{
    struct used_word used;

    for (size_t i = 0; i < v->seen_n; i++)
        settle(entry_of(v, v->seen[i]), entry_more_of(v, v->seen[i]), &used);
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
        const struct distinct_word word = distinct_word_at(v, number, more, unfamiliar);

        distinct_count(&d, more->total + e->count, &word);
        distinct_count(scored, more->total_scored + entry_scored(e, more), &word);
    }
    return d;
}
