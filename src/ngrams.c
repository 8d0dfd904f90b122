/* ngrams.c - terms of two to four words that occur more than once. */
#include "ngrams.h"

struct table {
    struct ngram *slots; /* count 0: empty */
    size_t slots_n, used;
    struct arena *arena;
};

static inline bool
are_equal(const uint32_t a[MOST_TERM_WORDS], const uint32_t b[MOST_TERM_WORDS])
{
    uint32_t differ = 0;

    for (int i = 0; i < MOST_TERM_WORDS; i++)
        differ |= a[i] ^ b[i];
    return differ == 0;
}

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
        if (are_equal(t->slots[at].words, words))
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

/* A mark is the number of sights of a word and whether it may stand at the
 * ends of a term, which stop words may not. */
enum { AT_END = 1, SIGHT = 2, MOST_SIGHTS = INT32_MAX };

static void
mark_words(const struct vocabulary *v)
{
    for (size_t i = 0; i < v->seen_n; i++) {
        const struct entry_more *more = entry_more_of(v, v->seen[i]);
        struct entry *e = entry_of(v, v->seen[i]);

        e->mark = SIGHT * (e->count < MOST_SIGHTS ? (uint32_t)e->count : MOST_SIGHTS);
        if (more->word && !(more->facts.flags & WORD_STOP))
            e->mark |= AT_END;
    }
}

/* What is looked for: as marks, so much at least. */
struct search {
    const struct analysis *analysis;
    unsigned n;
    uint32_t least;
};

/* May the token stand in a term, or at its end?  A term is never more frequent
 * than its rarest word, so rare words make none. */
static inline bool
is_wanted(const struct search *s, uint32_t token, uint32_t at_end)
{
    uint32_t mark;

    if (token == BREAK)
        return false;
    mark = entry_of(s->analysis->vocabulary, token)->mark;
    return mark >= s->least && (mark & at_end) == at_end;
}

/* The n tokens from `at` on, of which the first may begin a term, as a term. */
static bool
term_at(const struct search *s, size_t at, struct ngram *term)
{
    const struct analysis *a = s->analysis;

    if (a->tokens_n - at < s->n)
        return false;
    *term = (struct ngram){ .words = { a->tokens[at] }, .n = s->n };
    for (unsigned i = 1; i < s->n; i++) {
        term->words[i] = a->tokens[at + i];
        if (!is_wanted(s, term->words[i], i == s->n - 1 ? AT_END : 0))
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

void
ngrams_count(const struct analysis *a, unsigned n, uint64_t least, void *self,
             void (*each)(void *self, const struct ngram *term))
{
    const struct search s = {
        a, n, SIGHT * (least < 2 ? 2 : (uint32_t)(least < MOST_SIGHTS ? least : MOST_SIGHTS))
    };
    struct table t = { .arena = a->arena };
    struct ngram term;

    if (n == 1) {
        mark_words(a->vocabulary);
        count_words(a->vocabulary, self, each);
        return;
    }
    for (size_t i = 0; i < a->tokens_n; i++)
        if (is_wanted(&s, a->tokens[i], AT_END) && term_at(&s, i, &term))
            add(&t, &term);
    for (size_t i = 0; i < t.slots_n; i++)
        if (t.slots[i].count >= 2)
            each(self, &t.slots[i]);
}
