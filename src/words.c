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
    LONGEST_WORD = 1024 /* that is looked up whole */
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

static void
grow_tokens(struct analysis *a)
{
    size_t capacity = a->tokens_capacity ? 2 * a->tokens_capacity : 4096;

    _Static_assert(MOST_TOKENS % 4096 == 0, "the list is not longer than it may be");
    a->tokens = arena_realloc(a->arena, a->tokens, capacity * sizeof *a->tokens);
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
        a->folded = arena_realloc(a->arena, a->folded, room);
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

static bool
is_all_capitals(const struct survey *s, const struct sight *word)
{
    return survey_count(word->upper) > 1 &&
           !(survey_window(s->bits[BITS_LOWER], word->begin) & survey_low(word->n));
}

static bool
begins_with_capital(const struct survey *s, const struct sight *word)
{
    const uint64_t letters = survey_window(s->bits[BITS_LETTER], word->begin);

    return word->upper >> survey_first(letters) & 1;
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
count_capital(struct counting *c, const struct sight *word, const struct entry *e, uint32_t number)
{
    const struct survey *s = &c->a->survey;
    const bool all_capitals = is_all_capitals(s, word);

    if (begins_with_capital(s, word) &&
        is_name(c, all_capitals, &entry_more_of(c->a->vocabulary, number)->facts))
        take_back_name(c, e, number, all_capitals);
    c->capitals = all_capitals;
}

/* Make sure of its entry, new or old.  False where it is not for this loop. */
static bool
intern_plain(const struct analysis *a, struct sight *s)
{
    struct vocabulary *v = a->vocabulary;
    const uint64_t letters = survey_window(a->survey.bits[BITS_LETTER], s->begin);
    char bytes[PLAIN_WORD];

    s->number = vocabulary_find(v, s->key, s->hash);
    if (!s->number && s->ascii && v->entries < v->most) {
        for (unsigned i = 0; i < PLAIN_WORD; i++)
            bytes[i] = (char)((i < 8 ? s->key.low : s->key.high) >> 8 * (i % 8));
        s->number = vocabulary_add(v, s->key, (lucid_str){ bytes, s->n },
                                   (letters & survey_low(s->n)) != 0);
    }
    s->entry = s->number ? entry_of(v, s->number) : NULL;
    return s->entry != NULL;
}

static bool
is_it(const struct entry *e, struct key key)
{
    return e && e->key.low == key.low && e->key.high == key.high;
}

/* Count words up to one that is not plain after all; returns how many. */
static size_t
count_sights(struct counting *c, struct sight *list, size_t n)
{
    const uint32_t document = c->a->vocabulary->document;
    const bool scored = c->at->scored;
    struct tally sum = { { 0 } };
    size_t i;

    for (i = 0; i < n; i++) {
        struct sight *s = &list[i];
        struct entry *e = s->entry;

        if (!is_it(e, s->key)) {
            if (!intern_plain(c->a, s))
                break;
            e = s->entry;
        }
        if (e->tally.n[TALLY_words] == 0)
            break;
        if (e->document != document)
            vocabulary_see(c->a->vocabulary, s->number);
        e->count++;
        if (!scored)
            entry_more_of(c->a->vocabulary, s->number)->unscored++;
        tally_add(&sum, &e->tally);
        if (s->upper)
            count_capital(c, s, e, s->number);
        else
            c->capitals = false;
        c->begun = true;
    }
    tally_add(&c->tally, &sum);
    c->tallied += (unsigned)i;
    if (c->tallied > TALLY_MOST - SIGHTS)
        end_tally(c);
    return i;
}

static void
keep_tokens(struct analysis *a, const struct sight *list, size_t n)
{
    if (a->tokens_capacity - a->tokens_n < n || a->tokens_n == MOST_TOKENS) {
        for (size_t i = 0; i < n && !a->tokens_cut; i++)
            keep_token(a, list[i].number);
        return;
    }
    for (size_t i = 0; i < n; i++)
        a->tokens[a->tokens_n + i] = list[i].number;
    a->tokens_n += n;
}

/* So many sights from the next one on are plain and lie before `end`. */
static size_t
count_ready(const struct sights *s, size_t end)
{
    size_t n = 0;

    while (s->next + n < s->n && s->list[s->next + n].n > 0 && s->list[s->next + n].end <= end)
        n++;
    return n;
}

/* Is there a letter or digit from `at` on, before `end`? */
static bool
has_word(const struct survey *s, size_t at, size_t end)
{
    for (; at < end; at += SURVEY_WINDOW) {
        const size_t n = end - at < SURVEY_WINDOW ? end - at : SURVEY_WINDOW;

        if (survey_window(s->bits[BITS_ALNUM], at) & survey_low(n))
            return true;
    }
    return false;
}

/* Count words from *at on, up to one that is not plain.  *at is in the middle
 * of a run where a sentence or the slower loop ended there. */
static void
count_plain_words(struct counting *c, size_t *at, size_t end)
{
    struct sights *s = c->a->sights;

    while (*at < end) {
        const struct sight *next;
        size_t n, counted;

        if (s->next == s->n && !sights_more(s)) {
            *at = end;
            return;
        }
        next = &s->list[s->next];
        if (next->end <= *at) {
            s->next++;
        } else if (next->begin >= end) {
            *at = end;
        } else if (next->begin >= *at && (n = count_ready(s, end)) > 0) {
            counted = count_sights(c, &s->list[s->next], n);
            keep_tokens(c->a, next, counted);
            *at = counted > 0 ? next[counted - 1].end : *at;
            s->next += counted;
            if (counted < n)
                return;
        } else if (has_word(&c->a->survey, *at, next->end < end ? next->end : end)) {
            return;
        } else {
            *at = next->end < end ? next->end : end;
        }
    }
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
