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

#include "formula/counts.h"
#include "tokens/batch_intern.h"
#include "tokens/counting.h"
#include "tokens/lengths.h"
#include "word/word_definition.h"
#include "unicode/utf8.h"
#include "tokens/word_counts.h"

enum {
    MAX_WORD = 1024 /* that is looked up whole */
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
        number ? entry_more_of(t->vocabulary, number)->facts : (struct word_facts){ 0, 1, 0 };

    const unsigned spoken = w->number && t->options->spoken_numbers
                                ? language_number(t->language, str_head(w->text, MAX_WORD))
                                : 0;

    if (spoken > 0)
        facts.syllables = (uint16_t)spoken;
    return facts;
}

/* Count any word, by what it is itself. */
static void
count_word(struct counting *c, const struct word *w)
{
    struct token_counter *t = c->t;
    const uint32_t number = look_up(t, w);
    const struct word_facts facts = facts_of(t, number, w);
    const bool name =
        w->capital && counting_is_name(c, w->all_capitals, (facts.flags & WORD_NAME) != 0);
    const struct word_counts one = word_counts(w, &facts, name);

    if (number) {
        struct entry_more *more = entry_more_of(t->vocabulary, number);

        entry_of(t->vocabulary, number)->count++;
        more->apart += c->at->scored;
        more->apart_unscored += !c->at->scored;
        more->unfamiliar += c->at->scored && one.unfamiliar_words;
    }
    mark_token(c, w->text);
    t->unspaced |= w->unspaced;
    word_counts_add(c->sum, &one);
    emit_word(c, w, &one);
    c->begun = true;
    c->capitals = w->all_capitals;
}

static void
end_tally(struct counting *c)
{
    tally_to_counts(&c->tally, c->tallied, c->sum);
    if (c->t->by_type)
        tally_to_sums(&c->tally, &c->t->counted[c->at->scored]);
    c->tally = (struct tally){ { 0 } };
    c->tallied = 0;
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

        l->list[l->n++] = number_at(c->t, i) | gap;
        c->behind = s->end[i];
    }
}

/* The plain words from the next on, before token `end`, pass: their tallies are not asked for. */
static void
pass_plain_words(struct counting *c, size_t end)
{
    struct token_batch *s = c->t->batch;
    const size_t first = s->next;

    keep_tokens(c, first, end);
    count_capitals(c, first, end);
    for (size_t k = first; k < end && !c->at->scored; k++)
        entry_of(c->t->vocabulary, number_at(c->t, k))->unscored++;
    s->next = end;
}

/* Count the plain words that come next, up to the last before token `end`. */
static void
count_plain_words(struct counting *c, size_t end)
{
    const struct token_batch *s = c->t->batch;
    const struct entry *list = c->t->vocabulary->list;
    const size_t first = s->next;
    const size_t most = first + TALLY_MOST - c->tallied, to = most < end ? most : end;
    struct tally sum = c->tally;
    size_t i;

    for (i = first; i < to && s->form[i]; i++)
        tally_add(&sum, &list[number_at(c->t, i)].tally);
    c->tally = sum;
    c->tallied += (unsigned)(i - first);
    pass_plain_words(c, i);
    if (c->tallied == TALLY_MOST)
        end_tally(c);
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
        if (s->form[s->next])
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

/* Does the sentence begin with the next token and end in the batch, all plain? */
static bool
is_at_hand(struct token_counter *t, size_t span)
{
    struct token_batch *s = t->batch;

    if (s->next == s->n && span >= s->span && !batch_intern(t))
        return false;
    while (s->apart[s->apart_next] < s->next)
        s->apart_next++;
    return span < s->span && s->spans[span].tokens <= s->apart[s->apart_next] &&
           s->spans[span].tokens - s->next <= TALLY_MOST;
}

bool
words_at_a_glance(struct token_counter *t, size_t span, struct lucid_counts *into)
{
    const struct token_batch *s = t->batch;

    if (!t->by_type || !is_at_hand(t, span))
        return false;
    sum_lengths(s, s->next, s->spans[span].tokens, into);
    return true;
}

void
count_words_by_type(struct token_counter *t, const struct position *at, size_t span,
                    struct lucid_counts *into)
{
    const struct sentence_span *in = &t->batch->spans[span];
    struct counting c = { .t = t, .at = at, .sum = into, .behind = in->begin, .end = in->end };

    into->words += in->tokens - t->batch->next;
    pass_plain_words(&c, in->tokens);
    end_sentence(&c);
    t->any_by_type = true;
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
