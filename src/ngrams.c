/* ngrams.c - terms of two to four words that occur more than once. */
#include "ngrams.h"

struct table {
    struct ngram *slots; /* count 0: empty */
    size_t slots_n, used;
    struct arena *arena;
};

static size_t
slot_of(const struct table *t, const uint32_t words[MOST_TERM_WORDS])
{
    uint64_t h = 0;
    size_t at;

    for (int i = 0; i < MOST_TERM_WORDS; i++) {
        h = (h ^ words[i]) * UINT64_C(0x9E3779B97F4A7C15);
        h ^= h >> 32;
    }
    for (at = h & (t->slots_n - 1); t->slots[at].count; at = (at + 1) & (t->slots_n - 1))
        if (memcmp(t->slots[at].words, words, sizeof t->slots[at].words) == 0)
            break;
    return at;
}

static void
grow(struct table *t)
{
    struct table bigger = { .slots_n = t->slots_n ? 2 * t->slots_n : 512, .arena = t->arena };

    bigger.slots = NEW(t->arena, bigger.slots_n, struct ngram);
    for (size_t i = 0; i < t->slots_n; i++)
        if (t->slots[i].count)
            bigger.slots[slot_of(&bigger, t->slots[i].words)] = t->slots[i];
    bigger.used = t->used;
    *t = bigger;
}

static void
add(struct table *t, const struct ngram *term)
{
    size_t at;

    if (2 * (t->used + 1) > t->slots_n)
        grow(t);
    at = slot_of(t, term->words);
    if (t->slots[at].count == 0) {
        t->slots[at] = *term;
        t->used++;
    }
    t->slots[at].count++;
}

enum { FREQUENT = 1, AT_END = 2 };

/* Mark the words that a term of `least` sights may hold, and those that may
 * stand at its ends: no stop words. */
static void
mark_words(const struct analysis *a, uint64_t least)
{
    const struct vocabulary *v = a->vocabulary;

    for (size_t i = 0; i < v->seen_n; i++) {
        const struct entry_more *more = entry_more_of(v, v->seen[i]);
        struct entry *e = entry_of(v, v->seen[i]);

        e->mark = e->count >= least ? FREQUENT : 0;
        if (e->mark && more->word && !(more->facts.flags & WORD_STOP))
            e->mark |= AT_END;
    }
}

/* The n tokens from `at` on as a term.  One is never more frequent than its
 * rarest word, so rare words make none. */
static bool
term_at(const struct analysis *a, size_t at, unsigned n, struct ngram *term)
{
    const struct vocabulary *v = a->vocabulary;

    *term = (struct ngram){ .n = n };
    for (unsigned i = 0; i < n; i++) {
        const uint32_t word = at + i < a->tokens_n ? a->tokens[at + i] : BREAK;
        const uint32_t wanted = i == 0 || i == n - 1 ? AT_END : FREQUENT;

        if (word == BREAK || !(entry_of(v, word)->mark & wanted))
            return false;
        term->words[i] = word;
    }
    return true;
}

static void
count_words(const struct analysis *a, void *self, void (*each)(void *, const struct ngram *))
{
    const struct vocabulary *v = a->vocabulary;

    for (size_t i = 0; i < v->seen_n; i++) {
        const struct entry *e = entry_of(v, v->seen[i]);
        struct ngram term = { .words = { v->seen[i] },
                              .n = 1,
                              .count = e->count < UINT32_MAX ? (uint32_t)e->count : UINT32_MAX };

        if (e->mark & AT_END)
            each(self, &term);
    }
}

void
ngrams_count(const struct analysis *a, unsigned n, uint64_t least, void *self,
             void (*each)(void *self, const struct ngram *term))
{
    struct table t = { .arena = a->arena };
    struct ngram term;

    mark_words(a, least > 2 ? least : 2);
    if (n == 1) {
        count_words(a, self, each);
        return;
    }
    for (size_t i = 0; i < a->tokens_n; i++)
        if (a->tokens[i] != BREAK && entry_of(a->vocabulary, a->tokens[i])->mark & AT_END &&
            term_at(a, i, n, &term))
            add(&t, &term);
    for (size_t i = 0; i < t.slots_n; i++)
        if (t.slots[i].count >= 2)
            each(self, &t.slots[i]);
}
