/*
 * words.c - the words of a sentence, looked up and counted.
 *
 * Nearly all words of English are plain: ASCII of at most 16 bytes that were
 * seen before.  They are cut by the bits of the survey, and counted by adding
 * the tally of their entry.  Any other is cut by next_token and counted by what
 * it is where it stands; that would do for plain words too.
 */
#include "words.h"

#include <stdlib.h>

#include "counts.h"
#include "eight.h"
#include "token.h"
#include "utf8.h"
#include "word_counts.h"

enum {
    LONGEST_WORD = 1024, /* that is looked up whole */
    PLAIN_WORD = 16      /* bytes of the longest that is plain */
};

/* A sentence on its way. */
struct counting {
    struct analysis *a;
    const struct position *at;
    struct lucid_counts sum;
    struct tally tally; /* not yet in `sum` */
    unsigned tallied;
    bool begun;    /* a word came before */
    bool capitals; /* all of that were capitals */
};

static void *
must_grow(struct analysis *a, void *p, size_t bytes)
{
    p = realloc(p, bytes);
    if (!p)
        longjmp(*a->arena->exhausted, 1);
    return p;
}

static void
grow_tokens(struct analysis *a)
{
    size_t capacity = a->tokens_capacity ? 2 * a->tokens_capacity : 4096;

    _Static_assert(MOST_TOKENS % 4096 == 0, "the list is not longer than it may be");
    a->tokens = must_grow(a, a->tokens, capacity * sizeof *a->tokens);
    a->tokens_capacity = capacity;
}

void
keep_token(struct analysis *a, uint32_t token)
{
    if (a->tokens_n == MOST_TOKENS) {
        a->tokens_cut = true;
        return;
    }
    if (a->tokens_n == a->tokens_capacity)
        grow_tokens(a);
    a->tokens[a->tokens_n++] = token;
}

static uint32_t
look_up(struct analysis *a, const struct word *w)
{
    lucid_str text = str_head(w->text, LONGEST_WORD);
    size_t room = 3 * text.n + 16, n;
    uint32_t number;

    if (a->folded_n < room) {
        a->folded = must_grow(a, a->folded, room);
        a->folded_n = room;
    }
    n = utf8_fold(text, a->folded);
    number =
        vocabulary_intern(a->vocabulary, (lucid_str){ a->folded, n }, w->letters > 0 && !w->number);
    keep_token(a, number);
    return number;
}

/* A capital inside a sentence makes a name, unless all of it is capitals. */
static bool
is_name(const struct counting *c, bool all_capitals, const struct word_facts *facts)
{
    if (c->at->heading)
        return false;
    if (!c->begun)
        return (facts->flags & WORD_NAME) != 0;
    return !(all_capitals && c->capitals);
}

static void
emit_word(const struct counting *c, const struct word *w, const struct lucid_counts *counts)
{
    const struct listener *to = &c->a->listener;
    const struct lucid_block *b = c->at->block;

    if (to->words)
        to->emit(to->self, &(struct scope){ SCOPE_WORD, w->text,
                                            b->offset + (uint64_t)(w->text.p - b->text.p), b,
                                            c->at->scored, counts });
}

/* What is known of it; a number that is sounded out has what it sounds like. */
static struct word_facts
facts_of(const struct analysis *a, uint32_t number, const struct word *w)
{
    struct word_facts facts =
        number ? entry_more_of(a->vocabulary, number)->facts : (struct word_facts){ 0, 1 };

    if (w->number && a->options->spoken_numbers && a->language->spoken)
        facts.syllables = (uint16_t)a->language->spoken(str_head(w->text, LONGEST_WORD));
    return facts;
}

/* Count any word, by what it is itself. */
static void
count_word(struct counting *c, const struct word *w)
{
    struct analysis *a = c->a;
    const uint32_t number = look_up(a, w);
    const struct word_facts facts = facts_of(a, number, w);
    const bool name = w->capital && is_name(c, w->all_capitals, &facts);
    const struct lucid_counts one = word_counts(w, &facts, name);

    if (number) {
        struct entry_more *more = entry_more_of(a->vocabulary, number);

        entry_of(a->vocabulary, number)->count++;
        more->unscored += !c->at->scored;
        more->apart += c->at->scored;
        more->unfamiliar += c->at->scored && one.unfamiliar_words;
    }
    a->unspaced |= w->unspaced;
    counts_add(&c->sum, &one);
    emit_word(c, w, &one);
    c->begun = true;
    c->capitals = w->all_capitals;
}

/* The letters of a plain word, from its first letter or digit to its last. */
struct core {
    size_t begin, n;
    uint64_t upper; /* which are capitals */
};

/* Is there something in the word, or after it in its run, that is not plain? */
static bool
is_special(const struct survey *s, const struct core *core, unsigned run)
{
    const uint64_t inner = survey_window(s->bits[BITS_INNER], core->begin) |
                           survey_window(s->bits[BITS_HIGH], core->begin);

    return (survey_window(s->bits[BITS_ODD], core->begin) & survey_low(run)) ||
           (inner & survey_low(core->n));
}

enum find { NO_WORD, PLAIN, NOT_PLAIN };

/* Find the first word at or after *at, and move *at behind it. */
static enum find
find_core(const struct survey *s, size_t *at, size_t end, struct core *core)
{
    for (;;) {
        const uint64_t alnum = survey_window(s->bits[BITS_ALNUM], *at) & survey_low(SURVEY_WINDOW);
        uint64_t cut, special;
        unsigned skip, run;

        if (!alnum) {
            *at += SURVEY_WINDOW;
            if (*at >= end)
                return NO_WORD;
            continue;
        }
        skip = survey_first(alnum);
        core->begin = *at + skip;
        if (core->begin >= end)
            return NO_WORD;
        cut = survey_window(s->bits[BITS_CUT], *at) >> skip & survey_low(SURVEY_WINDOW - skip);
        if (end - core->begin < SURVEY_WINDOW - skip)
            cut |= UINT64_C(1) << (end - core->begin);
        if (!cut && skip == 0)
            return NOT_PLAIN;
        if (!cut) {
            *at = core->begin;
            continue;
        }
        run = survey_first(cut);
        core->n = survey_last(alnum >> skip & survey_low(run)) + 1;
        special = survey_window(s->bits[BITS_SPECIAL], *at) >> skip & survey_low(run);
        core->upper = 0;
        *at = core->begin + run;
        if (special)
            core->upper = survey_window(s->bits[BITS_UPPER], core->begin) & survey_low(core->n);
        if (core->n > PLAIN_WORD || (special && is_special(s, core, run)))
            return NOT_PLAIN;
        return PLAIN;
    }
}

/* The first bytes of a number and a half, as many as the word has. */
#define FIRST(n) (UINT64_MAX >> (64 - 8 * (n)))
static const struct key first_bytes[PLAIN_WORD + 1] = {
    { 0, 0 },
    { FIRST(1), 0 },
    { FIRST(2), 0 },
    { FIRST(3), 0 },
    { FIRST(4), 0 },
    { FIRST(5), 0 },
    { FIRST(6), 0 },
    { FIRST(7), 0 },
    { FIRST(8), 0 },
    { FIRST(8), FIRST(1) },
    { FIRST(8), FIRST(2) },
    { FIRST(8), FIRST(3) },
    { FIRST(8), FIRST(4) },
    { FIRST(8), FIRST(5) },
    { FIRST(8), FIRST(6) },
    { FIRST(8), FIRST(7) },
    { FIRST(8), FIRST(8) },
};

/* The word in lower case, as the vocabulary has it. */
static struct key
key_of(lucid_str text, const struct core *core)
{
    const char *p = text.p + core->begin;
    char bytes[PLAIN_WORD];
    struct key key;

    if (text.n - core->begin < PLAIN_WORD) {
        memset(bytes, 0, sizeof bytes);
        memcpy(bytes, p, core->n);
        p = bytes;
    }
    key.low = eight_at(p) & first_bytes[core->n].low;
    key.high = eight_at(p + 8) & first_bytes[core->n].high;
    if (core->upper) {
        key.low |= eight_between(key.low, 'A', 'Z') >> 2;
        key.high |= eight_between(key.high, 'A', 'Z') >> 2;
    }
    return key;
}

static bool
is_all_capitals(const struct survey *s, const struct core *core)
{
    return survey_count(core->upper) > 1 &&
           !(survey_window(s->bits[BITS_LOWER], core->begin) & survey_low(core->n));
}

static bool
begins_with_capital(const struct survey *s, const struct core *core)
{
    const uint64_t letters = survey_window(s->bits[BITS_LETTER], core->begin);

    return core->upper >> survey_first(letters) & 1;
}

/* A name nobody need know: it adds less than its entry says.  An acronym is
 * one only to Gunning: see word_counts. */
static void
take_back_name(struct counting *c, const struct entry *e, uint32_t number, bool acronym)
{
    struct tally *t = &c->tally;
    static const enum tally_lane lanes[] = { TALLY_complex_words, TALLY_difficult_words,
                                             TALLY_unfamiliar_words };

    for (size_t i = 0; i < (acronym ? 1 : sizeof lanes / sizeof *lanes); i++)
        t->n[lanes[i]] = (uint16_t)(t->n[lanes[i]] - e->tally.n[lanes[i]]);
    if (c->at->scored && !acronym)
        entry_more_of(c->a->vocabulary, number)->known++;
}

static void
end_tally(struct counting *c)
{
    tally_to_counts(&c->tally, &c->sum);
    c->tally = (struct tally){ { 0 } };
    c->tallied = 0;
}

static void
count_capital(struct counting *c, const struct core *core, const struct entry *e, uint32_t number)
{
    const struct survey *s = &c->a->survey;
    const bool all_capitals = is_all_capitals(s, core);

    if (begins_with_capital(s, core) &&
        is_name(c, all_capitals, &entry_more_of(c->a->vocabulary, number)->facts))
        take_back_name(c, e, number, all_capitals);
    c->capitals = all_capitals;
}

/* A plain word that was found and not yet looked up. */
struct sight {
    struct core core;
    struct key key;
    uint64_t hash;
    size_t end; /* behind it and what follows it in its run */
};

/* Words are looked up so many at a time, for what memory the table takes may be
 * far: it is on its way while others are found. */
enum { BATCH = 32 };

static size_t
find_plain_words(const struct analysis *a, size_t at, size_t end, struct sight list[BATCH],
                 enum find *found)
{
    const struct vocabulary *v = a->vocabulary;
    size_t n = 0;

    while (n < BATCH && (*found = find_core(&a->survey, &at, end, &list[n].core)) == PLAIN) {
        struct sight *s = &list[n++];

        s->key = key_of(a->survey.text, &s->core);
        s->hash = key_hash(v->seed, s->key);
        s->end = at;
        fetch_early(&v->slots[s->hash & (v->slots_n - 1)]);
    }
    for (size_t i = 0; i < n; i++) {
        const uint32_t number = v->slots[list[i].hash & (v->slots_n - 1)] & VOCABULARY_NUMBER;

        if (number)
            fetch_early(entry_of(v, number));
    }
    return n;
}

/* The number of its entry, new or old; 0 where it is not for this loop. */
static uint32_t
intern_plain(const struct analysis *a, const struct sight *s)
{
    struct vocabulary *v = a->vocabulary;
    uint32_t number = vocabulary_find(v, s->key, s->hash);
    char bytes[PLAIN_WORD];

    if (!number && v->entries < v->most) {
        const uint64_t letters = survey_window(a->survey.bits[BITS_LETTER], s->core.begin);

        for (unsigned i = 0; i < PLAIN_WORD; i++)
            bytes[i] = (char)((i < 8 ? s->key.low : s->key.high) >> 8 * (i % 8));
        number = vocabulary_add(v, s->key, (lucid_str){ bytes, s->core.n },
                                (letters & survey_low(s->core.n)) != 0);
    }
    return number && entry_of(v, number)->tally.n[TALLY_words] ? number : 0;
}

static void
count_sight(struct counting *c, const struct sight *s, uint32_t number)
{
    struct analysis *a = c->a;
    struct vocabulary *v = a->vocabulary;
    struct entry *e = entry_of(v, number);

    if (e->document != v->document)
        vocabulary_see(v, number);
    if (a->tokens_n < a->tokens_capacity)
        a->tokens[a->tokens_n++] = number;
    else
        keep_token(a, number);
    e->count++;
    if (!c->at->scored)
        entry_more_of(v, number)->unscored++;
    tally_add(&c->tally, &e->tally);
    if (s->core.upper)
        count_capital(c, &s->core, e, number);
    else
        c->capitals = false;
    c->begun = true;
    if (++c->tallied == TALLY_MOST)
        end_tally(c);
}

/* Count words from *at on, up to one that is not plain. */
static void
count_plain_words(struct counting *c, size_t *at, size_t end)
{
    struct sight list[BATCH];
    enum find found = PLAIN;

    while (found == PLAIN) {
        const size_t n = find_plain_words(c->a, *at, end, list, &found);

        for (size_t i = 0; i < n; i++) {
            const uint32_t number = intern_plain(c->a, &list[i]);

            if (!number)
                return;
            count_sight(c, &list[i], number);
            *at = list[i].end;
        }
    }
    if (found == NO_WORD)
        *at = end;
}

static bool
is_quick(const struct analysis *a)
{
    return a->options->words == LUCID_WRITER && !a->listener.words && !a->options->spoken_numbers;
}

struct lucid_counts
count_words(struct analysis *a, const struct position *at, lucid_str sentence)
{
    struct counting c = { .a = a, .at = at };
    const lucid_str text = a->survey.text;
    const bool quick = is_quick(a);
    struct word w;

    do {
        size_t begin = (size_t)(sentence.p - text.p);

        if (quick)
            count_plain_words(&c, &begin, begin + sentence.n);
        sentence = str_after(sentence, begin - (size_t)(sentence.p - text.p));
        if (sentence.n == 0 || !next_token(a->options->words, &sentence, &w))
            break;
        count_word(&c, &w);
    } while (sentence.n > 0);
    end_tally(&c);
    return c.sum;
}
