/* measure/ngrams.c - terms of two to four words that occur more than once. */
#include "measure/ngrams.h"

#include "base/bits/bits.h"

/* Of a text of so many tokens terms that occur once are sieved out before they are counted: most
 * do, and a table of them all is large. */
enum { MANY_TOKENS = 128 * 1024, SIEVE = 2 * 1024 * 1024 /* bits */ };

static inline bool
are_equal(const uint32_t a[MAX_TERM_WORDS], const uint32_t b[MAX_TERM_WORDS])
{
    uint32_t differ = 0;

    for (int i = 0; i < MAX_TERM_WORDS; i++)
        differ |= a[i] ^ b[i];
    return differ == 0;
}

static uint64_t
hash_of(const uint32_t words[MAX_TERM_WORDS])
{
    uint64_t h = 0;

    for (int i = 0; i < MAX_TERM_WORDS; i++) {
        h = (h ^ words[i]) * UINT64_C(0x9E3779B97F4A7C15);
        h ^= h >> 32;
    }
    return h;
}

static size_t
slot_of(const struct ngram_table *t, const uint32_t words[MAX_TERM_WORDS])
{
    size_t at;

    for (at = hash_of(words) & (t->slots_n - 1); t->slots[at].count;
         at = (at + 1) & (t->slots_n - 1))
        if (are_equal(t->slots[at].words, words))
            break;
    return at;
}

/* At first for as many as prose has of so many tokens. */
static void
grow(struct ngram_table *t, size_t tokens, struct arena *a)
{
    struct ngram_table bigger = { .slots_n = t->slots_n ? 2 * t->slots_n : 64 };

    while (t->slots_n == 0 && bigger.slots_n < tokens / 16)
        bigger.slots_n *= 2;
    bigger.slots = NEW(a, bigger.slots_n, struct ngram);
    bigger.places = NEW(a, bigger.slots_n / 2, uint32_t);
    for (; bigger.used < t->used; bigger.used++) {
        const struct ngram *term = &t->slots[t->places[bigger.used]];
        const size_t at = slot_of(&bigger, term->words);

        bigger.slots[at] = *term;
        bigger.places[bigger.used] = (uint32_t)at;
    }
    arena_give_back(a, t->slots);
    arena_give_back(a, t->places);
    *t = bigger;
}

static void
add(struct ngram_table *t, const struct ngram *term, const struct counted *a)
{
    size_t at;

    if (2 * (t->used + 1) > t->slots_n)
        grow(t, a->tokens_n, a->arena);
    at = slot_of(t, term->words);
    if (t->slots[at].count == 0) {
        t->slots[at] = *term;
        t->places[t->used++] = (uint32_t)at;
    }
    t->slots[at].count++;
}

/* A mark is how often a word occurs and whether it may stand at the
 * ends of a term. */
enum { AT_END = 1, OCCURRENCE = 2, MAX_OCCURRENCES = INT32_MAX };

static uint32_t
mark_of(uint64_t count, bool at_end)
{
    return OCCURRENCE * (count < MAX_OCCURRENCES ? (uint32_t)count : MAX_OCCURRENCES) +
           AT_END * at_end;
}

/* Is the core of the word one that may stand at the ends of a term? */
static bool
core_is_at_end(const struct counted *a, uint32_t word)
{
    const lucid_str key = used_key(a, word), core = word_forms_core(a->forms, key);
    const struct used_word *w = &a->used[word];

    if (core.n == key.n)
        return w->word && !(w->flags & WORD_STOP);
    return w->word && !(a->language->look_up(core).flags & WORD_STOP);
}

/* Words that are one in terms are as frequent as all of them. */
static void
join_marks(const struct term_words *t, uint32_t *marks)
{
    const struct counted *a = t->analysis;

    for (size_t k = 0; k < t->joined_n; k++) {
        const uint32_t i = t->joined[k];
        uint32_t *mark = &marks[t->of[i]];

        if (t->of[i] != i)
            *mark = mark_of((uint64_t)*mark / OCCURRENCE + a->used[i].count, *mark & AT_END);
    }
    for (size_t k = 0; k < t->joined_n; k++) {
        const uint32_t i = t->joined[k];

        if (t->of[i] != i || marks[i] / OCCURRENCE != mark_of(a->used[i].count, false) / OCCURRENCE)
            marks[i] = mark_of(marks[t->of[i]] / OCCURRENCE, core_is_at_end(a, t->of[i]));
    }
}

static uint32_t *
marks_of(const struct counted *a, const struct term_words *t, const uint8_t *scripts)
{
    uint32_t *marks = counted_marks(a);

    for (size_t i = 1; i <= a->used_n; i++) {
        const struct used_word *w = &a->used[i];

        marks[i] = mark_of(w->count, w->word & !(w->flags & WORD_STOP));
    }
    if (t->of)
        join_marks(t, marks);
    for (size_t i = 1; scripts && i <= a->used_n; i++)
        marks[i] = scripts[i] ? 0 : marks[i];
    return marks;
}

struct ngrams
ngrams_of(const struct counted *a, const uint8_t *scripts)
{
    const size_t n = a->tokens_n / 64 + 2; /* a term may reach into the next 64 */
    struct ngrams g = { .analysis = a,
                        .words = term_words_of(a),
                        .frequent = NEW(a->arena, n, uint64_t),
                        .ends = NEW(a->arena, n, uint64_t) };
    const uint32_t *marks = g.marks = marks_of(a, &g.words, scripts), *tokens = a->tokens;

    for (size_t i = 0; i < a->tokens_n; i += 64) {
        const size_t end = a->tokens_n - i < 64 ? a->tokens_n - i : 64;
        uint64_t all_frequent = 0, all_ends = 0;

        for (size_t k = end; k-- > 0;) {
            const uint32_t mark = marks[tokens[i + k]];
            const uint64_t frequent = mark >= 2 * OCCURRENCE;

            all_frequent = 2 * all_frequent + frequent;
            all_ends = 2 * all_ends + (frequent & mark); /* AT_END is the lowest bit */
        }
        g.frequent[i / 64] = all_frequent;
        g.ends[i / 64] = all_ends;
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
    for (unsigned k = 1; k < n; k++)
        terms &= ~bits_at(g->analysis->parted, i, k);
    return terms;
}

/* The n tokens from `at` on; false when one of them is too rare. */
static bool
term_at(const struct ngrams *g, size_t at, unsigned n, uint64_t least, struct ngram *term)
{
    *term = (struct ngram){ .n = n };
    for (unsigned i = 0; i < n; i++) {
        term->words[i] = term_word(&g->words, g->analysis->tokens[at + i], i, n);
        if (least > 2 && g->marks[term->words[i]] / OCCURRENCE < least)
            return false;
    }
    return true;
}

/* Terms are found 64 words at a time, as jumps at those that are none would come often. */
static void
count_words(const struct ngrams *g, uint64_t least, void *self,
            void (*each)(void *, const struct ngram *))
{
    const uint32_t *marks = g->marks;
    const size_t end = g->analysis->used_n + 1;

    for (size_t i = 1; i < end; i += 64) {
        uint64_t terms = 0;

        for (size_t k = 0; k < 64 && i + k < end; k++)
            terms |= (uint64_t)((marks[i + k] >= 2 * OCCURRENCE) & marks[i + k] & AT_END) << k;
        for (; terms; terms &= terms - 1) {
            const uint32_t word = (uint32_t)(i + bits_first(terms));
            const struct ngram term = { .words = { word },
                                        .n = 1,
                                        .count = marks[word] / OCCURRENCE };

            if (term.count >= least && term_word(&g->words, word, 0, 1) == word)
                each(self, &term);
        }
    }
}

/* Call `each` for all terms of n words, in their order. */
static void
find_terms(struct ngrams *g, unsigned n, uint64_t least,
           void (*each)(struct ngrams *g, const struct ngram *term))
{
    struct ngram term;

    for (size_t i = 0; i <= g->analysis->tokens_n / 64; i++)
        for (uint64_t terms = terms_in(g, i, n); terms; terms &= terms - 1)
            if (term_at(g, 64 * i + bits_first(terms), n, least, &term))
                each(g, &term);
}

static void
sieve_term(struct ngrams *g, const struct ngram *term)
{
    const uint64_t h = hash_of(term->words) % SIEVE, bit = UINT64_C(1) << h % 64;

    g->twice[h / 64] |= g->once[h / 64] & bit;
    g->once[h / 64] |= bit;
}

static void
add_term(struct ngrams *g, const struct ngram *term)
{
    const uint64_t h = hash_of(term->words) % SIEVE;

    if (!g->twice || g->twice[h / 64] >> h % 64 & 1)
        add(&g->table, term, g->analysis);
}

static void
add_terms(struct ngrams *g, unsigned n, uint64_t least)
{
    const struct counted *a = g->analysis;

    if (a->tokens_n > MANY_TOKENS) {
        if (!g->once) {
            g->once = arena_room(a->arena, 2 * SIEVE / 64, sizeof *g->once);
            g->twice = g->once + SIEVE / 64;
        }
        memset(g->once, 0, 2 * SIEVE / 64 * sizeof *g->once);
        find_terms(g, n, least, sieve_term);
    }
    find_terms(g, n, least, add_term);
}

void
ngrams_count(struct ngrams *g, unsigned n, uint64_t least, void *self,
             void (*each)(void *self, const struct ngram *term))
{
    struct ngram_table *t = &g->table;

    if (n == 1) {
        count_words(g, least, self, each);
        return;
    }
    add_terms(g, n, least);
    for (size_t i = 0; i < t->used; i++) {
        struct ngram *term = &t->slots[t->places[i]];

        if (term->count >= 2)
            each(self, term);
        term->count = 0;
    }
    t->used = 0;
}
