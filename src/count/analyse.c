/* count/analyse.c - blocks to counts: the one place that sees words. */
#include "count/analyse.h"

#include <stdlib.h>

#include "formula/counts.h"
#include "count/block_kind.h"
#include "count/text_word_count.h"
#include "sentence/sentence.h"
#include "word/word_definition.h"
#include "word/word.h"
#include "tokens/tokens.h"
#include "unicode/location.h"

enum {
    GROUP = 8 * 1024, /* bytes of blocks that share one set of bitmaps */
    MAX_BLANKS = 64,  /* between them */
    FIRST_SENTENCES = 256,
    LONG = 16 * 1024 /* 64 bytes each: of a paragraph */
};

void
analysis_begin(struct analysis *a)
{
    a->words.vocabulary = NULL;
    a->words.language = NULL;
    a->counts = a->scored = (struct lucid_counts){ 0 };
    a->words.tokens.n = 0;
    a->words.tokens.cut = a->counts_only; /* a list that is cut takes no more */
    a->words.tokens.signs = (struct sign_list){ 0 };
    a->regions.list = NULL;
    a->regions.n = a->regions.capacity = 0;
    a->others = (struct other_language_list){ 0 };
    a->outline.blocks = 0;
    a->outline.title_words = a->outline.heading_words = 0;
    a->sentences.n = a->waiting.n = 0;
    a->waiting.text_stays = false;
    a->outline.first_paragraph = a->words.unspaced = false;
    a->top.hardest_n = a->top.longest_n = 0;
}

void
analysis_language(struct analysis *a, const struct language *in)
{
    a->words.language = in;
    a->words.forms = word_forms_of(in);
    a->top.formula = sentence_formula(in);
    a->words.vocabulary = vocabulary_for(a->vocabularies, in);
    vocabulary_next_document(a->words.vocabulary);
}

struct counted
analysis_end(struct analysis *a, struct lucid_distinct *distinct, struct lucid_distinct *scored)
{
    struct token_counter *t = &a->words;
    const size_t n = a->counts_only ? 0 : t->vocabulary->seen_n;
    struct used_word *used = a->counts_only ? NULL : arena_room(t->arena, n + 1, sizeof *used);

    if (t->bitmaps.capacity > LONG) /* what a long paragraph needed is as long */
        bitmaps_free(&t->bitmaps);
    *distinct = vocabulary_take(t->vocabulary, used, scored);
    return (struct counted){ .options = t->options,
                             .arena = t->arena,
                             .language = t->language,
                             .forms = t->forms,
                             .vocabulary = t->vocabulary,
                             .tokens = t->tokens.list,
                             .tokens_n = t->tokens.n,
                             .parted = token_list_number(&t->tokens, t->arena, t->vocabulary),
                             .signs = t->tokens.signs,
                             .used = used,
                             .used_n = n,
                             .marks = NEW(t->arena, n + 1, uint32_t),
                             .regions = a->regions.list,
                             .regions_n = a->regions.n,
                             .sentences = a->sentences.list,
                             .sentences_n = a->sentences.n,
                             .longest = a->top.longest,
                             .longest_n = a->top.longest_n };
}

void
analysis_free(struct analysis *a)
{
    free(a->words.tokens.list);
    free(a->words.folded);
    free(a->sentences.list);
    a->sentences.list = NULL;
    a->sentences.capacity = 0;
    a->words.tokens.list = NULL;
    a->words.folded = NULL;
    a->words.tokens.capacity = a->words.folded_n = 0;
    bitmaps_free(&a->words.bitmaps);
    free(a->words.batch);
    a->words.batch = NULL;
}

/* Remember what was counted in a scored sentence. */
static void
keep_sentence(struct analysis *a, const struct scope *s)
{
    struct sentence_record *r;

    if (!s->scored || s->counts->words == 0 || a->sentences.n == MAX_SENTENCES)
        return;
    if (a->sentences.n == a->sentences.capacity) {
        const size_t more = a->sentences.capacity ? 4 * a->sentences.capacity : FIRST_SENTENCES;
        const size_t capacity = more < MAX_SENTENCES ? more : MAX_SENTENCES;

        a->sentences.list = arena_extend(a->words.arena, a->sentences.list,
                                         a->sentences.n * sizeof *r, capacity * sizeof *r);
        a->sentences.capacity = capacity;
    }
    r = &a->sentences.list[a->sentences.n++];
    r->offset = s->offset;
    r->words = (uint32_t)s->counts->words;
    r->sentences = (uint32_t)s->counts->sentences;
#define COUNT(name, of, what) OF_##of(r->name = (uint32_t)s->counts->name;)
#include "counts.def"
}

static void
count_sentence(struct analysis *a, const struct position *at, size_t span,
               struct lucid_counts *into)
{
    const struct sentence_span *in = &a->words.batch->spans[span];
    const lucid_str text = { a->words.bitmaps.text.p + in->begin, in->end - in->begin };
    const uint64_t offset = at->block->offset + (uint64_t)(text.p - at->block->text.p);
    struct lucid_counts n;
    const struct scope s = { SCOPE_SENTENCE, text, offset, at->block, at->scored, &n };

    counts_clear(&n);
    count_words(&a->words, at, span, &n);
    n.sentences = n.words > 0;
    token_list_keep(&a->words.tokens, a->words.arena, BREAK);
    weigh_sentence(a, &s);
    keep_sentence(a, &s);
    if (a->words.listener.emit)
        a->words.listener.emit(a->words.listener.self, &s);
    counts_add(into, &n);
}

/* Build the bitmaps of these blocks and prefetch the entries of their words. */
static void
look_at_text(struct analysis *a, lucid_str text)
{
    const bool quick = a->effort < EFFORT_WORDS && words_are_quick(&a->words);

    if (!bitmaps_build(&a->words.bitmaps, text))
        arena_exhausted(a->words.arena);
    if (!a->words.batch)
        a->words.batch = arena_realloc(a->words.arena, NULL, sizeof *a->words.batch);
    if (word_forms_dotless(a->words.forms))
        bitmaps_leave(&a->words.bitmaps, 'I');
    batch_begin(a->words.batch, &a->words.bitmaps, a->words.vocabulary);
    if (quick)
        batch_locate(a->words.batch);
    bitmaps_find_begins(&a->words.bitmaps);
    if (quick)
        batch_prefetch(a->words.batch);
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
    const size_t end = a->words.tokens.n;

    if (a->outline.blocks == 0 && kind == LUCID_HEADING)
        analysis_add_region(a, REGION_TITLE, begin, end);
    if (kind == LUCID_HEADING)
        analysis_add_region(a, REGION_HEADING, begin, end);
    if (kind == LUCID_PARAGRAPH && !a->outline.first_paragraph) {
        a->outline.first_paragraph = true;
        analysis_add_region(a, REGION_FIRST_PARAGRAPH, begin, end);
    }
}

/* By the words alone.  Still by sentences: "end.Start" is parted between two. */
static uint64_t
count_bare_words(struct analysis *a, lucid_str rest)
{
    struct word w;
    uint64_t n = 0;

    if (a->words.options->words != LUCID_WRITER || text_word_count(rest, LUCID_WRITER, &n))
        return n; /* other definitions: see words_of_block */
    n = 0;
    for (lucid_str sentence; next_sentence(&rest, a->words.language, &sentence);)
        while (next_token(a->words.options->words, &sentence, &w)) {
            a->words.unspaced |= w.unspaced;
            n++;
        }
    return n;
}

/* Sentences part end.Start in two, which is a word by other definitions than a
 * writer's: these are counted over the block. */
static uint64_t
words_of_block(const struct analysis *a, lucid_str text, const struct lucid_counts *n)
{
    switch (a->words.options->words) {
    case LUCID_WHITESPACE:
    case LUCID_HUGO: return n->words_whitespace;
    case LUCID_UAX29: return n->words_uax29;
    case LUCID_LIBREOFFICE: return count_shown_words(LUCID_LIBREOFFICE, text);
    case LUCID_WRITER: break;
    }
    return n->words;
}

/* Find the next sentences; returns how many. */
static size_t
find_sentences(struct analysis *a, struct sentences *rest)
{
    struct token_batch *s = a->words.batch;
    lucid_str text;

    s->span = s->spans_n = 0;
    while (s->spans_n < SPANS && sentences_next(rest, &text)) {
        const size_t begin = (size_t)(text.p - a->words.bitmaps.text.p);

        s->spans[s->spans_n++] = (struct sentence_span){ begin, begin + text.n, 0 };
    }
    return s->spans_n;
}

static void
count_sentences(struct analysis *a, const struct position *at, lucid_str text,
                struct lucid_counts *into)
{
    struct sentences rest;
    size_t sentences;

    sentences_begin(&rest, text, a->words.language);
    do {
        sentences = find_sentences(a, &rest);
        for (size_t i = 0; i < sentences; i++)
            count_sentence(a, at, i, into);
    } while (sentences == SPANS);
}

static void
count_block(struct analysis *a, struct position *at, enum lucid_block_kind kind,
            struct lucid_counts *n)
{
    const struct lucid_block *b = at->block;
    const struct language *other = NULL;

    bitmaps_add_counts(&a->words.bitmaps, str_trim(b->text), n);
    at->heading = kind == LUCID_HEADING;
    at->scored = block_is_scored(kind, b->text, n->words_whitespace);
    if (at->scored && a->effort < EFFORT_WORDS)
        other = other_language_find(&a->others, b, a->words.language);
    at->scored &= !other;
    if (a->effort >= EFFORT_WORDS)
        n->words = count_bare_words(a, b->text);
    else
        count_sentences(a, at, b->text, n);
    n->words = words_of_block(a, b->text, n);
    count_kind(n, kind, b->continues);
    if (other && n->words > 0)
        other_language_add(&a->others,
                           &(struct lucid_other_language){ other->code, other->name, n->words,
                                                           !b->continues,
                                                           place_of(a->places, b->offset) },
                           a->words.arena);
}

/* Count a block, whose text is in the bitmaps unless it is code. */
static void
count_one(struct analysis *a, const struct lucid_block *b)
{
    struct position at = { .block = b };
    struct lucid_counts n;
    enum lucid_block_kind kind = b->kind;
    const size_t begin = a->words.tokens.n;

    counts_clear(&n);
    if (kind == LUCID_CODE) {
        n.code_words = count_whitespace_words(b->text);
        n.words = count_shown_words(a->words.options->words, b->text);
    } else {
        kind = block_kind(a, b);
        count_block(a, &at, kind, &n);
        if (n.words > 0)
            note_region(a, kind, begin);
        a->outline.title_words += a->outline.blocks == 0 && kind == LUCID_HEADING ? n.words : 0;
        a->outline.heading_words += kind == LUCID_HEADING ? n.words : 0;
        a->outline.blocks += n.words > 0;
    }
    counts_add(&a->counts, &n);
    if (at.scored)
        counts_add(&a->scored, &n);
    if (a->words.listener.emit)
        a->words.listener.emit(
            a->words.listener.self,
            &(struct scope){ SCOPE_BLOCK, b->text, b->offset, b, at.scored, &n });
}

void
analysis_flush(struct analysis *a)
{
    const struct lucid_block *first = a->waiting.blocks,
                             *last = a->waiting.blocks + a->waiting.n - 1;

    if (a->waiting.n == 0)
        return;
    look_at_text(a, str_trim((lucid_str){ first->text.p,
                                          (size_t)(last->text.p - first->text.p) + last->text.n }));
    for (size_t i = 0; i < a->waiting.n; i++)
        count_one(a, &a->waiting.blocks[i]);
    a->waiting.n = 0;
}

/* Does nothing but a few blanks stand between the block and those that wait? */
static bool
goes_with_waiting(const struct analysis *a, const struct lucid_block *b)
{
    const struct lucid_block *first = a->waiting.blocks,
                             *last = a->waiting.blocks + a->waiting.n - 1;
    const char *p = b->text.p;
    const size_t gap = (size_t)(p - (last->text.p + last->text.n));

    if (a->waiting.n == WAITING || gap > MAX_BLANKS || !is_ascii_space(p[-1]) ||
        (size_t)(p - first->text.p) + b->text.n > GROUP)
        return false;
    for (size_t i = 1; i <= gap; i++)
        if (!is_ascii_space(p[-(ptrdiff_t)i]))
            return false;
    return true;
}

void
analyse_block(void *self, const struct lucid_block *b)
{
    struct analysis *a = self;

    if (b->kind == LUCID_CODE || (a->waiting.n > 0 && !goes_with_waiting(a, b)))
        analysis_flush(a);
    if (b->kind == LUCID_CODE) {
        count_one(a, b);
        return;
    }
    a->waiting.blocks[a->waiting.n++] = *b;
    if (!a->waiting.text_stays)
        analysis_flush(a);
}
