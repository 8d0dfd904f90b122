/* tokens/vocabulary_distinct.c - the end of a document, and how many distinct words there are. */
#include "tokens/vocabulary.h"

#include "unicode/utf8.h"

enum {
    PAGE = 128,
    REMEMBERED = 64 * 1024 /* words of documents that are over */
};

/* NULL: the page of its totals is not there, and they are 0. */
static struct entry_total *
total_at(const struct vocabulary *v, uint32_t number)
{
    const size_t page = number / PAGE;

    return page < v->totals_n && v->totals[page] ? &v->totals[page][number % PAGE] : NULL;
}

static struct entry_total *
make_total(struct vocabulary *v, uint32_t number)
{
    const size_t page = number / PAGE, n = v->list_n / PAGE + 1;

    if (page >= v->totals_n) {
        v->totals = arena_realloc(v->arena, v->totals, n * sizeof *v->totals);
        for (; v->totals_n < n; v->totals_n++)
            v->totals[v->totals_n] = NULL;
    }
    if (!v->totals[page]) {
        v->totals[page] = arena_realloc(v->arena, NULL, PAGE * sizeof **v->totals);
        memset(v->totals[page], 0, PAGE * sizeof **v->totals);
    }
    return &v->totals[page][number % PAGE];
}

void
vocabulary_add_total(struct vocabulary *v, uint32_t number, const struct entry_total *more)
{
    struct entry_total *t = make_total(v, number);

    t->count += more->count;
    t->scored += more->scored;
    t->unfamiliar += more->unfamiliar;
}

static struct entry_total
current(const struct vocabulary *v, const struct entry *e)
{
    return (struct entry_total){ e->count, entry_scored(v, e), entry_unfamiliar(v, e) };
}

struct entry_total
vocabulary_total(const struct vocabulary *v, uint32_t number)
{
    const struct entry_total *before = total_at(v, number);
    struct entry_total t = current(v, entry_of(v, number));

    if (before) {
        t.count += before->count;
        t.scored += before->scored;
        t.unfamiliar += before->unfamiliar;
    }
    return t;
}

/* What the document counted of a word goes to the totals, if there are any. */
static void
settle(struct vocabulary *v, uint32_t number)
{
    struct entry *e = entry_of(v, number);

    if (v->adds_up) {
        const struct entry_total t = current(v, e);

        vocabulary_add_total(v, number, &t);
    }
    e->count = 0;
    if (e->apart)
        *vocabulary_apart(v, e) = (struct entry_apart){ 0, 0 };
}

/* What its bytes tell. */
static inline void
look_at_key(const struct vocabulary *v, const struct entry *e, struct used_word *w)
{
    const struct key key = e->key;

    if (!key_is_long(key)) {
        w->plain = e->tally.n[TALLY_letters] == key_length(key);
        w->apostrophe = !w->plain && (swar_holds(key.low, '\'') || swar_holds(key.high, '\''));
        w->begin[0] = (unsigned char)key.low;
        w->begin[1] = (unsigned char)(key.low >> 8);
    } else {
        const lucid_str text = entry_key(v, w->number); /* of more than 16 bytes, or a NUL */

        w->plain = false;
        w->apostrophe = memchr(text.p, '\'', text.n) != NULL;
        w->begin[0] = (unsigned char)text.p[0];
        w->begin[1] = (unsigned char)(text.n > 1 ? text.p[1] : '\0');
    }
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
distinct_word_at(const struct vocabulary *v, uint32_t number, bool unfamiliar)
{
    const struct entry *e = entry_of(v, number);
    const unsigned letters = e->tally.n[TALLY_letters];

    return letters > 0 ? distinct_word(letters, &e->facts, e->word, unfamiliar)
                       : distinct_word_of(entry_key(v, number), &e->facts, unfamiliar);
}

static inline uint32_t
at_most_32_bits(uint64_t n)
{
    return n < UINT32_MAX ? (uint32_t)n : UINT32_MAX;
}

static inline void
take_word(struct vocabulary *v, const struct entry_total *t, uint32_t number, struct used_word *w)
{
    const struct entry *e = entry_of(v, number);

    w->number = number;
    w->count = at_most_32_bits(t->count);
    w->scored = at_most_32_bits(t->scored);
    w->unfamiliar = at_most_32_bits(t->unfamiliar);
    w->flags = e->facts.flags;
    w->syllables = e->facts.syllables;
    w->rarity = e->facts.rarity;
    w->word = e->word;
    look_at_key(v, e, w);
}

struct lucid_distinct
vocabulary_take(struct vocabulary *v, struct used_word *list, struct lucid_distinct *scored)
{
    const uint32_t *seen = v->seen;
    const size_t n = v->seen_n;
    struct lucid_distinct all = { 0 }, parted = { 0 }, parts = { 0 };

    if (list)
        list[0] = (struct used_word){ 0 };
    for (size_t i = 0; i < n; i++) {
        struct entry *e = entry_of(v, seen[i]);
        const struct entry_total t = current(v, e);
        const struct distinct_word word = distinct_word_at(v, seen[i], t.unfamiliar > 0);

        e->place = (uint32_t)i + 1;
        if (list)
            take_word(v, &t, seen[i], &list[i + 1]);
        distinct_count(&all, t.count, &word);
        if (t.scored == t.count)
            continue; /* as of most words */
        distinct_count(&parted, t.count, &word);
        distinct_count(&parts, t.scored, &word);
    }
#define DISTINCT(name, what) scored->name = all.name - parted.name + parts.name;
#include "distinct.def"
    return all;
}

/* All words, none of which is one of a document at hand.  They are kept so that what is known of
 * them need not be looked up again; a process that reads texts for years must not keep them all. */
static void
forget(struct vocabulary *v)
{
    memset(v->slots, 0, v->slots_n * sizeof *v->slots);
    aliases_free(&v->aliases);
    arena_free(&v->bytes);
    v->entries = 0;
    v->aparts_n = v->texts_n = 0;
}

void
vocabulary_next_document(struct vocabulary *v)
{
    for (size_t i = 0; i < v->seen_n; i++)
        settle(v, v->seen[i]);
    v->document++;
    v->seen_n = 0;
    v->lost = 0;
    /* nor must they take the room of others, where there is not much */
    if (!v->adds_up && v->entries > (v->most < 2 * REMEMBERED ? 0 : REMEMBERED))
        forget(v);
}

struct lucid_distinct
vocabulary_distinct(const struct vocabulary *v, struct lucid_distinct *scored)
{
    struct lucid_distinct d = { 0 };

    *scored = d;
    for (uint32_t number = 1; number <= v->entries; number++) {
        const struct entry_total t = vocabulary_total(v, number);
        const struct distinct_word word = distinct_word_at(v, number, t.unfamiliar > 0);

        distinct_count(&d, t.count, &word);
        distinct_count(scored, t.scored, &word);
    }
    return d;
}
