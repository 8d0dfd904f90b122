/* ngrams.c - terms of two to four words that occur more than once. */
#include "ngrams.h"

static inline bool
are_equal(const uint32_t a[MOST_TERM_WORDS], const uint32_t b[MOST_TERM_WORDS])
{
    uint32_t differ = 0;

    for (int i = 0; i < MOST_TERM_WORDS; i++)
        differ |= a[i] ^ b[i];
    return differ == 0;
}

static size_t
slot_of(const struct ngram_table *t, const uint32_t words[MOST_TERM_WORDS])
{
    uint64_t h = 0;
    size_t at;

    for (int i = 0; i < MOST_TERM_WORDS; i++) {
        h = (h ^ words[i]) * UINT64_C(0x9E3779B97F4A7C15);
        h ^= h >> 32;
    }
    for (at = h & (t->slots_n - 1); t->slots[at].count; at = (at + 1) & (t->slots_n - 1))
        if (are_equal(t->slots[at].words, words))
            break;
    return at;
}

static void
grow(struct ngram_table *t, struct arena *a)
{
    struct ngram_table bigger = { .slots_n = t->slots_n ? 2 * t->slots_n : 256 };

    bigger.slots = NEW(a, bigger.slots_n, struct ngram);
    for (size_t i = 0; i < t->slots_n; i++)
        if (t->slots[i].count)
            bigger.slots[slot_of(&bigger, t->slots[i].words)] = t->slots[i];
    bigger.used = t->used;
    *t = bigger;
}

static void
add(struct ngram_table *t, const struct ngram *term, struct arena *a)
{
    size_t at;

    if (2 * (t->used + 1) > t->slots_n)
        grow(t, a);
    at = slot_of(t, term->words);
    if (t->slots[at].count == 0) {
        t->slots[at] = *term;
        t->used++;
    }
    t->slots[at].count++;
}

/* A mark is the number of sights of a word and whether it may stand at the
 * ends of a term. */
enum { AT_END = 1, SIGHT = 2, MOST_SIGHTS = INT32_MAX };

static void
mark_words(const struct vocabulary *v)
{
    for (size_t i = 0; i < v->seen_n; i++) {
        const struct entry_more *more = entry_more_of(v, v->seen[i]);
        struct entry *e = entry_of(v, v->seen[i]);
        const uint32_t at_end = more->word & !(more->facts.flags & WORD_STOP);

        e->mark =
            SIGHT * (e->count < MOST_SIGHTS ? (uint32_t)e->count : MOST_SIGHTS) + AT_END * at_end;
    }
}

struct ngrams
ngrams_of(const struct analysis *a)
{
    const size_t n = a->tokens_n / 64 + 2; /* a term may reach into the next 64 */
    struct ngrams g = { .analysis = a,
                        .frequent = NEW(a->arena, n, uint64_t),
                        .ends = NEW(a->arena, n, uint64_t) };

    mark_words(a->vocabulary);
    for (size_t i = 0; i < a->tokens_n; i++) {
        const uint32_t token = a->tokens[i];
        const uint32_t mark = token == BREAK ? 0 : entry_of(a->vocabulary, token)->mark;
        const uint64_t frequent = mark >= 2 * SIGHT;

        g.frequent[i / 64] |= frequent << i % 64;
        g.ends[i / 64] |= (frequent & mark) << i % 64; /* AT_END is the lowest bit */
    }
    return g;
}

/* 64 bits from bit `at` of word i on. */
static uint64_t
bits_at(const uint64_t *bits, size_t i, unsigned at)
{
    return at == 0 ? bits[i] : bits[i] >> at | bits[i + 1] << (64 - at);
}

/* Which of 64 tokens begin a term of n words that are frequent.  One is never
 * more frequent than its rarest word, so rare words make none. */
static uint64_t
terms_in(const struct ngrams *g, size_t i, unsigned n)
{
    uint64_t terms = g->ends[i] & bits_at(g->ends, i, n - 1);

    for (unsigned k = 1; k + 1 < n; k++)
        terms &= bits_at(g->frequent, i, k);
    return terms;
}

/* The n tokens from `at` on; false when one of them is too rare. */
static bool
term_at(const struct analysis *a, size_t at, unsigned n, uint64_t least, struct ngram *term)
{
    *term = (struct ngram){ .n = n };
    for (unsigned i = 0; i < n; i++) {
        term->words[i] = a->tokens[at + i];
        if (least > 2 && entry_of(a->vocabulary, term->words[i])->mark / SIGHT < least)
            return false;
    }
    return true;
}

static void
count_words(const struct vocabulary *v, void *self, void (*each)(void *, const struct ngram *))
{
    for (size_t i = 0; i < v->seen_n; i++) {
        const uint32_t mark = entry_of(v, v->seen[i])->mark;
        const struct ngram term = { .words = { v->seen[i] }, .n = 1, .count = mark / SIGHT };

        if (mark >= 2 * SIGHT && mark & AT_END)
            each(self, &term);
    }
}

static void
add_terms(struct ngrams *g, unsigned n, uint64_t least)
{
    const struct analysis *a = g->analysis;
    struct ngram term;

    for (size_t i = 0; i <= a->tokens_n / 64; i++)
        for (uint64_t terms = terms_in(g, i, n); terms; terms &= terms - 1)
            if (term_at(a, 64 * i + survey_first(terms), n, least, &term))
                add(&g->table, &term, a->arena);
}

void
ngrams_count(struct ngrams *g, unsigned n, uint64_t least, void *self,
             void (*each)(void *self, const struct ngram *term))
{
    struct ngram_table *t = &g->table;

    if (n == 1) {
        count_words(g->analysis->vocabulary, self, each);
        return;
    }
    add_terms(g, n, least);
    for (size_t i = 0; i < t->slots_n; i++) {
        if (t->slots[i].count >= 2)
            each(self, &t->slots[i]);
        t->slots[i].count = 0;
    }
    t->used = 0;
}
