/* analyse.c - blocks to counts: the one place that sees words. */
#include "analyse.h"

#include <stdlib.h>

#include "breaks.h"
#include "counts.h"
#include "phrase.h"
#include "sentence.h"
#include "token.h"
#include "utf8.h"

enum {
    UNTERMINATED = 15,   /* words of a list item without an end mark that is no sentence */
    HEADING_WORDS = 12,  /* words of a short line without an end mark */
    LONG_WORD = 7
};

/* Where in the text the analysis stands. */
struct position {
    const struct lucid_block *block;
    bool scored;
    bool heading;
};

void
analysis_begin(struct analysis *a)
{
    a->vocabulary = NULL;
    a->language = NULL;
    a->counts = a->scored = (struct lucid_counts){ 0 };
    a->tokens_n = 0;
    a->tokens_cut = false;
    a->regions = NULL;
    a->regions_n = a->regions_capacity = 0;
    a->blocks = 0;
    a->sentences_n = 0;
    a->first_paragraph = a->unspaced = false;
    a->hardest_n = a->longest_n = 0;
}

void
analysis_language(struct analysis *a, const struct language *in)
{
    a->language = in;
    a->vocabulary = vocabulary_for(a->vocabularies, in);
    vocabulary_next_document(a->vocabulary);
}

void
analysis_free(struct analysis *a)
{
    free(a->tokens);
    free(a->folded);
    free(a->sentences);
    a->sentences = NULL;
    a->sentences_capacity = 0;
    a->tokens = NULL;
    a->folded = NULL;
    a->tokens_capacity = a->folded_n = 0;
}

static void *
must_grow(struct analysis *a, void *p, size_t bytes)
{
    p = realloc(p, bytes);
    if (!p)
        longjmp(*a->arena->exhausted, 1);
    return p;
}

static void
keep_token(struct analysis *a, uint32_t token)
{
    if (a->tokens_n == MOST_TOKENS) {
        a->tokens_cut = true;
        return;
    }
    if (a->tokens_n == a->tokens_capacity) {
        size_t capacity = a->tokens_capacity ? 2 * a->tokens_capacity : 4096;

        a->tokens = must_grow(a, a->tokens, capacity * sizeof *a->tokens);
        a->tokens_capacity = capacity;
    }
    a->tokens[a->tokens_n++] = token;
}

static void
add_region(struct analysis *a, enum region_kind kind, size_t begin)
{
    a->regions = arena_grow(a->arena, a->regions, a->regions_n, &a->regions_capacity,
                            sizeof *a->regions);
    a->regions[a->regions_n++] = (struct region){ kind, begin, a->tokens_n };
}

/* The longest run that is looked up as a word; more of one is only counted. */
enum { LONGEST_WORD = 1024 };

static struct entry *
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
    number = vocabulary_intern(a->vocabulary, (lucid_str){ a->folded, n },
                               w->letters > 0 && !w->number);
    keep_token(a, number);
    return number ? entry_of(a->vocabulary, number) : NULL;
}

/* A capital inside a sentence makes a name, unless all of it is capitals. */
static bool
is_name(const struct word *w, const struct word *before, const struct word_facts *facts,
        const struct position *at)
{
    if (at->heading || !w->capital)
        return false;
    if (!before->text.p)
        return (facts->flags & WORD_NAME) != 0;
    return !(w->all_capitals && before->all_capitals);
}

static struct lucid_counts
count_word(const struct word *w, const struct word_facts *facts, bool name)
{
    const bool known = name || w->number || w->cjk;
    const unsigned syllables = w->letters == 0 ? 0 : w->cjk ? 1 : facts->syllables;

    return (struct lucid_counts){
        .words = 1,
        .letters = w->letters,
        .syllables = syllables,
        .monosyllables = syllables == 1,
        .polysyllables = syllables >= 3,
        .complex_words = syllables >= 3 && !name &&
                         !(facts->flags & (WORD_INFLECTED | WORD_COMPOUND)),
        .long_words = w->letters >= LONG_WORD,
        .six_letter_words = w->letters >= LONG_WORD - 1,
        .short_words = w->letters >= 1 && w->letters <= 3,
        .difficult_words = !known && !(facts->flags & WORD_FAMILIAR),
        .unlisted_words = !w->cjk && !(facts->flags & WORD_FAMILIAR),
        .unfamiliar_words = !known && !(facts->flags & WORD_SPACHE),
        .pronouns = (facts->flags & WORD_PRONOUN) != 0,
        .prepositions = (facts->flags & WORD_PREPOSITION) != 0,
        .dictionary_words = (facts->flags & WORD_DICTIONARY) != 0 || w->number || w->cjk,
        .cjk_characters = w->cjk,
    };
}

static void
emit_word(struct analysis *a, const struct position *at, const struct word *w,
          const struct lucid_counts *counts, const struct entry *e)
{
    const struct lucid_block *b = at->block;

    if (a->listener.words)
        a->listener.emit(a->listener.self,
                         &(struct scope){ SCOPE_WORD, w->text,
                                          b->offset + (uint64_t)(w->text.p - b->text.p), b,
                                          at->scored, counts, e });
}

/* What is known of it; a number that is sounded out has what it sounds like. */
static struct word_facts
facts_of(const struct analysis *a, const struct entry *e, const struct word *w)
{
    struct word_facts facts = e ? e->facts : (struct word_facts){ 0, 1 };

    if (w->number && a->options->spoken_numbers && a->language->spoken)
        facts.syllables = (uint16_t)a->language->spoken(str_head(w->text, LONGEST_WORD));
    return facts;
}

static struct lucid_counts
count_words(struct analysis *a, const struct position *at, lucid_str rest)
{
    struct lucid_counts sum = { 0 };
    struct word w, before = { 0 };

    while (next_token(a->options->words, &rest, &w)) {
        struct entry *e = look_up(a, &w);
        const struct word_facts facts = facts_of(a, e, &w);
        struct lucid_counts one = count_word(&w, &facts, is_name(&w, &before, &facts, at));

        if (e)
            entry_count(e, at->scored, one.unfamiliar_words > 0);
        a->unspaced |= w.unspaced;
        counts_add(&sum, &one);
        emit_word(a, at, &w, &one, e);
        before = w;
    }
    return sum;
}

/* Remember what was counted in a scored sentence. */
static void
keep_sentence(struct analysis *a, const struct scope *s)
{
    struct sentence_record *r;

    if (!s->scored || s->counts->words == 0 || a->sentences_n == MOST_SENTENCES)
        return;
    if (a->sentences_n == a->sentences_capacity) {
        size_t capacity = a->sentences_capacity ? 2 * a->sentences_capacity : 256;

        a->sentences = must_grow(a, a->sentences, capacity * sizeof *a->sentences);
        a->sentences_capacity = capacity;
    }
    r = &a->sentences[a->sentences_n++];
    r->offset = s->offset;
#define COUNT(name, what) r->name = (uint32_t)s->counts->name;
#include "counts.def"
}

static struct lucid_counts
count_sentence(struct analysis *a, const struct position *at, lucid_str text)
{
    struct lucid_counts n = count_words(a, at, text);
    const uint64_t offset = at->block->offset + (uint64_t)(text.p - at->block->text.p);
    const struct scope s = { SCOPE_SENTENCE, text, offset, at->block, at->scored, &n, NULL };

    n.sentences = n.words > 0;
    keep_token(a, BREAK);
    weigh_sentence(a, &s);
    keep_sentence(a, &s);
    if (a->listener.emit)
        a->listener.emit(a->listener.self, &s);
    return n;
}

/* What holds for the block as a whole. */
static struct lucid_counts
count_characters(lucid_str text)
{
    return (struct lucid_counts){
        .words_whitespace = count_whitespace_words(text),
        .words_uax29 = count_uax29_words(text),
        .characters = utf8_count(text),
        .graphemes = utf8_count_graphemes(text),
    };
}

/* Is it the title of the metadata, which may end in any mark? */
static bool
is_title(const struct analysis *a, lucid_str text)
{
    return a->blocks == 0 && a->title.n > 0 &&
           str_equal(phrase_normal(a->arena, a->title), phrase_normal(a->arena, text));
}

/*
 * A short line without an end mark is a heading whatever the format calls it,
 * so that a text gives the same scores as plain text, Markdown and HTML.
 */
static enum lucid_block_kind
kind_of(const struct analysis *a, const struct lucid_block *b, uint64_t words)
{
    lucid_str text = str_trim(b->text);

    if (b->kind != LUCID_PARAGRAPH || b->continues || words > HEADING_WORDS || text.n == 0 ||
        memchr(text.p, '\n', text.n))
        return b->kind;
    if (is_title(a, text))
        return LUCID_HEADING;
    return ends_sentence(text) || text.p[text.n - 1] == ':' ? b->kind : LUCID_HEADING;
}

static bool
is_scored(enum lucid_block_kind kind, lucid_str text, uint64_t words)
{
    if (kind == LUCID_ITEM)
        return words > UNTERMINATED || ends_sentence(text);
    return kind == LUCID_PARAGRAPH || kind == LUCID_QUOTE;
}

static void
count_kind(struct lucid_counts *n, enum lucid_block_kind kind, bool continues)
{
    if (n->words == 0 || continues)
        return;
    n->paragraphs = kind == LUCID_PARAGRAPH || kind == LUCID_QUOTE;
    n->headings = kind == LUCID_HEADING;
    n->list_items = kind == LUCID_ITEM;
}

static void
note_region(struct analysis *a, enum lucid_block_kind kind, size_t begin)
{
    if (a->blocks == 0 && kind == LUCID_HEADING)
        add_region(a, REGION_TITLE, begin);
    if (kind == LUCID_HEADING)
        add_region(a, REGION_HEADING, begin);
    if (kind == LUCID_PARAGRAPH && !a->first_paragraph) {
        a->first_paragraph = true;
        add_region(a, REGION_FIRST_PARAGRAPH, begin);
    }
}

static struct lucid_counts
count_block(struct analysis *a, struct position *at, enum lucid_block_kind kind)
{
    const struct lucid_block *b = at->block;
    struct lucid_counts n = count_characters(str_trim(b->text));
    lucid_str rest = b->text, text;

    at->heading = kind == LUCID_HEADING;
    at->scored = is_scored(kind, b->text, n.words_whitespace);
    while (next_sentence(&rest, a->language, &text)) {
        struct lucid_counts s = count_sentence(a, at, text);

        counts_add(&n, &s);
    }
    count_kind(&n, kind, b->continues);
    return n;
}

void
analyse_block(void *self, const struct lucid_block *b)
{
    struct analysis *a = self;
    struct position at = { .block = b };
    struct lucid_counts n = { 0 };
    enum lucid_block_kind kind = b->kind;
    const size_t begin = a->tokens_n;

    if (kind == LUCID_CODE) {
        n.code_words = count_whitespace_words(b->text);
    } else {
        kind = kind_of(a, b, count_whitespace_words(str_head(b->text, 512)));
        n = count_block(a, &at, kind);
        if (n.words > 0)
            note_region(a, kind, begin);
        a->blocks += n.words > 0;
    }
    counts_add(&a->counts, &n);
    if (at.scored)
        counts_add(&a->scored, &n);
    if (a->listener.emit)
        a->listener.emit(a->listener.self, &(struct scope){ SCOPE_BLOCK, b->text, b->offset, b,
                                                            at.scored, &n, NULL });
}
