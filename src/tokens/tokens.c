/*
 * tokens/tokens.c - the words of a sentence, looked up and counted.
 *
 * Nearly all words of English are plain: ASCII of at most 16 bytes that were
 * seen before.  They are tokens, found by the bits of the bitmaps, and counted by
 * adding the tally of their entry.  Any other is cut by next_token and counted
 * by what it is where it stands; that would do for plain words too.
 */
#include "tokens/tokens.h"

#include <stdlib.h>

#include "base/bits/multiversion.h"
#include "formula/counts.h"
#include "tokens/batch_intern.h"
#include "word/word_definition.h"
#include "unicode/utf8.h"
#include "tokens/word_counts.h"

enum {
    MAX_WORD = 1024 /* that is looked up whole */
};

/* A sentence on its way. */
struct counting {
    struct token_counter *t;
    const struct position *at;
    struct lucid_counts *sum;
    struct tally_sum tally; /* not yet in `sum` */
    unsigned tallied;
    bool begun;    /* a word came before */
    bool capitals; /* all of that were capitals */
    size_t behind; /* the word that was kept last, in the text, */
    size_t end;    /* and the sentence */
    bool quoted;   /* a single quotation mark is open */
};

/* What stands between the word before and the token that begins there: TOKEN_PARTED if terms
 * do not go over it. */
static uint32_t
read_gap(struct counting *c, size_t begin, bool first, size_t token)
{
    struct token_counter *t = c->t;
    const size_t behind = c->behind;
    const struct gap gap = { { t->bitmaps.text.p + behind, begin > behind ? begin - behind : 0 },
                             t->bitmaps.text.p + c->end,
                             first };
    bool parts;

    if (gap_is_usual(gap.text, &parts))
        return parts ? TOKEN_PARTED : 0;
    token_list_keep_signs(&t->tokens, t->arena, &gap, token);
    return gap_parts(&gap, &c->quoted) ? TOKEN_PARTED : 0;
}

static bool
is_single_blank(const struct counting *c, size_t begin)
{
    return begin - c->behind == 1 && c->t->bitmaps.text.p[c->behind] == ' ';
}

/* A word is at hand whose token was kept already. */
static void
mark_token(struct counting *c, lucid_str word)
{
    struct token_list *l = &c->t->tokens;
    const size_t begin = (size_t)(word.p - c->t->bitmaps.text.p);

    if (!l->cut && !is_single_blank(c, begin))
        l->list[l->n - 1] |= read_gap(c, begin, !c->begun, l->n - 1);
    c->behind = begin + word.n;
}

static uint32_t
look_up(struct token_counter *t, const struct word *w)
{
    lucid_str text = str_head(w->text, MAX_WORD);
    size_t room = 3 * text.n + 16, n;
    uint32_t number;

    if (t->folded_n < room) {
        t->folded = arena_realloc(t->arena, t->folded, room);
        t->folded_n = room;
    }
    n = word_forms_fold(t->forms, text, t->folded);
    number =
        vocabulary_intern(t->vocabulary, (lucid_str){ t->folded, n }, w->letters > 0 && !w->number);
    token_list_keep(&t->tokens, t->arena, number);
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
emit_word(const struct counting *c, const struct word *w, const struct word_counts *one)
{
    const struct listener *to = &c->t->listener;
    const struct lucid_block *b = c->at->block;
    struct lucid_counts counts = { 0 };

    if (!to->words)
        return;
    word_counts_add(&counts, one);
    to->emit(to->self,
             &(struct scope){ SCOPE_WORD, w->text, b->offset + (uint64_t)(w->text.p - b->text.p), b,
                              c->at->scored, &counts });
}

/* What is known of it; a number that is sounded out has what it sounds like. */
static struct word_facts
facts_of(const struct token_counter *t, uint32_t number, const struct word *w)
{
    struct word_facts facts =
        number ? entry_of(t->vocabulary, number)->facts : (struct word_facts){ 0, 1, 0 };

    const unsigned spoken = w->number && t->options->spoken_numbers
                                ? language_number(t->language, str_head(w->text, MAX_WORD))
                                : 0;

    if (spoken > 0)
        facts.syllables = (uint16_t)spoken;
    return facts;
}

/* Note that a token is not scored, or not what its entry says: then it is unfamiliar so many
 * times. */
static void
note_apart(const struct counting *c, struct entry *e, uint64_t unfamiliar)
{
    struct entry_apart *apart;

    if (c->at->scored && e->tally.n[TALLY_unfamiliar_words] == unfamiliar)
        return;
    apart = vocabulary_apart(c->t->vocabulary, e);
    apart->unscored += !c->at->scored;
    apart->familiar += e->tally.n[TALLY_unfamiliar_words] - (c->at->scored ? unfamiliar : 0);
}

static void
count_apart(const struct counting *c, uint32_t number, uint64_t unfamiliar)
{
    struct entry *e = entry_of(c->t->vocabulary, number);

    note_apart(c, e, unfamiliar);
    e->count++;
}

/* Count any word, by what it is itself. */
static void
count_word(struct counting *c, const struct word *w)
{
    struct token_counter *t = c->t;
    const uint32_t number = look_up(t, w);
    const struct word_facts facts = facts_of(t, number, w);
    const bool name = w->capital && is_name(c, w->all_capitals, &facts);
    const struct word_counts one = word_counts(w, &facts, name);

    if (number)
        count_apart(c, number, one.unfamiliar_words);
    mark_token(c, w->text);
    t->unspaced |= w->unspaced;
    word_counts_add(c->sum, &one);
    emit_word(c, w, &one);
    c->begun = true;
    c->capitals = w->all_capitals;
}

static bool
is_all_capitals(const struct token_counter *t, size_t i)
{
    return !token_bits(t, BITS_LOWER, i) && bits_count(token_bits(t, BITS_LETTER, i)) > 1;
}

static bool
begins_with_capital(const struct token_counter *t, size_t i)
{
    return t->batch->upper[i] & 1 ||
           token_bits(t, BITS_UPPER, i) >> bits_first(token_bits(t, BITS_LETTER, i)) & 1;
}

/* A name nobody need know: it adds less than its entry says.  An acronym is
 * one only to Gunning: see word_counts. */
static void
take_back_name(struct counting *c, size_t i, bool acronym)
{
    struct entry *e = entry_of(c->t->vocabulary, c->t->batch->number[i]);
    struct tally_sum *t = &c->tally;
    static const enum tally_lane lanes[] = { TALLY_complex_words, TALLY_difficult_words,
                                             TALLY_unfamiliar_words, TALLY_rare_words };

    for (size_t k = 0; k < (acronym ? 1 : sizeof lanes / sizeof *lanes); k++)
        t->n[lanes[k]] = (uint16_t)(t->n[lanes[k]] - e->tally.n[lanes[k]]);
    if (c->at->scored && !acronym)
        note_apart(c, e, 0);
}

static void
end_tally(struct counting *c)
{
    tally_to_counts(&c->tally, c->tallied, c->sum);
    c->tally = (struct tally_sum){ { 0 } };
    c->tallied = 0;
}

static void
count_capital(struct counting *c, size_t i)
{
    const struct token_counter *t = c->t;
    const bool all_capitals = is_all_capitals(t, i);

    if (begins_with_capital(t, i) &&
        is_name(c, all_capitals, &entry_of(t->vocabulary, t->batch->number[i])->facts))
        take_back_name(c, i, all_capitals);
    c->capitals = all_capitals;
}

/* Keep those of the batch; there may be none, where a sentence without words ends it. */
static void
keep_tokens(struct counting *c, size_t first, size_t end)
{
    const struct token_batch *s = c->t->batch;
    struct token_list *l = &c->t->tokens;
    const size_t kept = token_list_room(l, c->t->arena, end - first);

    for (size_t i = first; i < first + kept; i++) {
        const uint32_t gap = is_single_blank(c, s->begin[i])
                                 ? 0
                                 : read_gap(c, s->begin[i], !c->begun && i == first, l->n);

        l->list[l->n++] = s->number[i] | gap;
        c->behind = s->end[i];
    }
}

/* What comes before a token that is not the first of those at hand is a word,
 * which is all of capitals where it has some and count_capital said so. */
static void
count_capitals(struct counting *c, size_t first, size_t end)
{
    struct token_batch *s = c->t->batch;
    size_t i;

    for (; (i = s->capitals[s->capital]) < end; s->capital++) {
        if (i < first)
            continue;
        c->begun |= i > first;
        c->capitals &= i == first || s->upper[i - 1];
        count_capital(c, i);
    }
    c->begun |= end > first;
    c->capitals &= end == first || s->upper[end - 1];
}

/* Add what the plain words add that come next, up to the last before token `end`; returns where
 * they end. */
INLINE size_t
add_tallies(const struct token_counter *t, size_t end, struct tally_sum *into)
{
    const struct token_batch *s = t->batch;
    const struct entry *list = t->vocabulary->list;
    struct tally_sum sum = { { 0 } };
    size_t i;

    for (i = s->next; i < end && s->number[i]; i++)
        tally_add(&sum, &list[s->number[i]].tally);
    tally_sum_add(into, &sum);
    return i;
}

WIDE static APART size_t
add_tallies_wide(const struct token_counter *t, size_t end, struct tally_sum *into)
{
    return add_tallies(t, end, into);
}

/* Count the plain words that come next, up to the last before token `end`. */
static void
count_plain_words(struct counting *c, size_t end)
{
    struct token_batch *s = c->t->batch;
    const size_t first = s->next;
    const size_t i =
        has_avx2() ? add_tallies_wide(c->t, end, &c->tally) : add_tallies(c->t, end, &c->tally);

    keep_tokens(c, first, i);
    count_capitals(c, first, i);
    for (size_t k = first; k < i && !c->at->scored; k++)
        note_apart(c, entry_of(c->t->vocabulary, s->number[k]), 0);
    c->tallied += (unsigned)(i - first);
    if (c->tallied > TALLY_MOST - BATCH_ROOM)
        end_tally(c);
    s->next = i;
}

static bool
is_cut(const struct token_counter *t, size_t at)
{
    return bitmaps_window(t->bitmaps.bits[BITS_CUT], at) & 1;
}

/* Where the run that a token is in begins, or the sentence. */
static size_t
begin_of_run(const struct token_counter *t, size_t begin)
{
    size_t at = t->batch->begin[t->batch->next];

    while (at > begin && !is_cut(t, at) && !is_cut(t, at - 1))
        at--;
    return at > begin ? at : begin;
}

/* Count the words of a run that is no plain word, as far as the sentence goes.
 * False where the run goes on behind it. */
static bool
count_run(struct counting *c, size_t begin, size_t end)
{
    struct token_batch *s = c->t->batch;
    const lucid_str text = c->t->bitmaps.text;
    const size_t from = begin_of_run(c->t, begin);
    const size_t to = s->end[s->next] < end ? s->end[s->next] : end;
    lucid_str rest = { text.p + from, from < to ? to - from : 0 };
    struct word w;

    if (bitmaps_whole_word(&c->t->bitmaps, rest, &w))
        count_word(c, &w);
    else
        while (next_token(LUCID_WRITER, &rest, &w))
            count_word(c, &w);
    if (s->end[s->next] > end)
        return false;
    s->next++;
    return true;
}

static void
count_quickly(struct counting *c, size_t span)
{
    struct token_batch *s = c->t->batch;
    const struct sentence_span *at = &s->spans[span];

    while (s->next < batch_before(s, span) || (s->next == s->n && batch_intern(c->t))) {
        if (s->number[s->next])
            count_plain_words(c, batch_before(s, span));
        else if (!count_run(c, at->begin, at->end))
            break;
    }
}

bool
words_are_quick(const struct token_counter *t)
{
    return t->options->words == LUCID_WRITER && !t->listener.words && !t->options->spoken_numbers;
}

/* Signs may touch the last word of a sentence too. */
static void
end_sentence(struct counting *c)
{
    if (c->begun && !c->t->tokens.cut && c->end - c->behind > 1)
        read_gap(c, c->end, false, c->t->tokens.n);
}

void
count_words(struct token_counter *t, const struct position *at, size_t span,
            struct lucid_counts *into)
{
    const struct sentence_span *in = &t->batch->spans[span];
    struct counting c = { .t = t, .at = at, .sum = into, .behind = in->begin, .end = in->end };
    lucid_str sentence = { t->bitmaps.text.p + in->begin, in->end - in->begin };
    struct word w;

    if (words_are_quick(t))
        count_quickly(&c, span);
    else
        while (next_token(t->options->words, &sentence, &w))
            count_word(&c, &w);
    end_sentence(&c);
    end_tally(&c);
}
