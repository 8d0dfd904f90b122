/* document/annotated.c - a text with what is known of its parts. */
#include "document/annotated.h"

#include <math.h>
#include <stdlib.h>

#include "formula/counts.h"

enum {
    OF_A_TEXT = 16, /* bytes that its copy takes beside it */
    A_CELL = sizeof "<span></span> " - 1,
    A_PARAGRAPH = sizeof "<p dir=\"auto\"></p>\n" - 1,
    A_GRADE = sizeof "<small lang=\"en\" dir=\"ltr\">0 words, 0 s</small>" - 1
};

/* Room for one more of a list, which is malloc'd. */
static void *
lengthen(const struct annotated_text *t, void *list, size_t n, size_t *capacity, size_t size)
{
    if (n < *capacity)
        return list;
    list = arena_realloc(t->document->arena, list, (*capacity ? 2 * *capacity : 64) * size);
    *capacity = *capacity ? 2 * *capacity : 64;
    return list;
}

/* May so many bytes more be kept of what stands there?  See `cut`. */
static bool
keep(struct annotated_text *t, size_t bytes, uint64_t offset)
{
    t->cut |= t->bytes + bytes > ANNOTATED_ALWAYS + ANNOTATED_SHARE * offset;
    t->bytes += t->cut ? 0 : bytes;
    return !t->cut;
}

/* GROW(t, blocks): room for one more of t->blocks. */
#define GROW(t, list)                                                                              \
    ((t)->list = lengthen((t), (t)->list, (t)->list##_n, &(t)->list##_capacity, sizeof *(t)->list))

/* The bytes that no page leaves out, with the least markup around them. */
static size_t
shown_of(const struct lucid_block *b)
{
    size_t n = b->kind == LUCID_CELL ? A_CELL : A_PARAGRAPH;

    for (size_t i = 0; i < b->text.n; i++)
        n += b->text.p[i] != LUCID_MASK && b->text.p[i] != '\r';
    return n;
}

/* Of code the blanks are part of what it says: a reader of markup may have masked those that a
 * line begins with. */
static lucid_str
copy_text(struct annotated_text *t, const struct lucid_block *b)
{
    const lucid_str copy = arena_copy(t->document->arena, b->text);
    const struct locator *l = &t->document->places;
    const size_t at = (size_t)(b->offset - l->begins);
    char *to;

    if (b->kind != LUCID_CODE || at + copy.n > l->text.n)
        return copy;
    to = NEW(t->document->arena, copy.n + 1, char);
    for (size_t i = 0; i < copy.n; i++) {
        const char was = l->text.p[at + i];

        to[i] = copy.p[i] == LUCID_MASK && (was == ' ' || was == '\t') ? was : copy.p[i];
    }
    return (lucid_str){ to, copy.n };
}

/* The parts of a block come before it is told itself. */
static bool
open_block(struct annotated_text *t, const struct lucid_block *b)
{
    struct annotated_block *block;

    if (t->open)
        return true;
    t->cut |= t->room > 0 && t->shown > t->room;
    if (t->cut || !keep(t, sizeof *block + b->text.n + OF_A_TEXT, b->offset))
        return false;
    GROW(t, blocks);
    t->shown += t->room > 0 ? shown_of(b) : 0;
    block = &t->blocks[t->blocks_n++];
    *block = (struct annotated_block){ .kind = b->kind,
                                       .level = b->kind == LUCID_HEADING ? b->level : 0,
                                       .text = copy_text(t, b),
                                       .place = place_of(&t->document->places, b->offset),
                                       .continues = b->continues,
                                       .cell = b->cell,
                                       .row = b->row,
                                       .grade = (double)NAN,
                                       .first_sentence = t->sentences_n,
                                       .first_word = t->words_n };
    t->open = true;
    return true;
}

static void
take_word(struct annotated_text *t, const struct scope *s)
{
    const unsigned knows = t->document->analysis.words.language->knows;
    const size_t begin = (size_t)(s->offset - s->block->offset);
    unsigned marks = 0;

    if (knows & KNOWS_FAMILIAR_WORDS && s->counts->difficult_words > 0)
        marks |= ANNOTATED_DIFFICULT;
    if (knows & KNOWS_FREQUENCIES && s->counts->rare_words > 0)
        marks |= ANNOTATED_RARE;
    if (marks == 0 || !s->scored || !keep(t, sizeof *t->words, s->offset))
        return;
    GROW(t, words);
    t->words[t->words_n++] =
        (struct annotated_word){ (uint32_t)begin, (uint32_t)(begin + s->text.n), marks };
}

static void
take_sentence(struct annotated_text *t, const struct scope *s)
{
    const struct annotated_block *in = &t->blocks[t->blocks_n - 1];
    struct annotated_sentence *to;

    if (str_trim(s->text).n == 0 || !keep(t, sizeof *to, s->offset))
        return;
    GROW(t, sentences);
    to = &t->sentences[t->sentences_n++];
    *to = (struct annotated_sentence){ .text = { in->text.p + (s->offset - s->block->offset),
                                                 s->text.n },
                                       .place = place_of(&t->document->places, s->offset),
                                       .counts = annotated_counts_keep(t->formula, s->counts),
                                       .scored = s->scored && s->counts->words > 0,
                                       .grade = (double)NAN };
    if (!to->scored)
        return;
    to->grade = grade_by(t->formula, s->counts);
    to->hardness = sentence_hardness(t->formula, to->grade, to->counts.words);
}

/* What the reader's format does not call a heading may count as one. */
static unsigned
level_of(const struct annotated_text *t, const struct scope *s)
{
    if (s->counts->headings == 0)
        return 0;
    if (s->block->kind == LUCID_HEADING)
        return s->block->level;
    return t->blocks_n == 1 ? 1 : LEVEL_OF_A_LINE;
}

static void
close_block(struct annotated_text *t, const struct scope *s)
{
    struct annotated_block *b = &t->blocks[t->blocks_n - 1];

    t->open = false;
    b->counts = annotated_counts_keep(t->formula, s->counts);
    b->scored = s->scored && s->counts->words > 0;
    b->level = level_of(t, s);
    if (b->level > 0)
        b->kind = LUCID_HEADING;
    if (b->level > 0)
        t->bytes += sizeof *t->sections; /* which are made in the end */
    if (b->scored)
        b->grade = grade_by(t->formula, s->counts);
    if (b->level > 0 || isfinite(b->grade))
        t->shown += A_GRADE;
    b->sentences_n = (uint32_t)(t->sentences_n - b->first_sentence);
    b->words_n = (uint32_t)(t->words_n - b->first_word);
}

static void
take_scope(void *self, const struct scope *s)
{
    struct annotated_text *t = self;

    if (s->level == SCOPE_LEFT_OUT || !open_block(t, s->block))
        return;
    t->formula = t->document->analysis.top.formula;
    if (s->level == SCOPE_WORD)
        take_word(t, s);
    else if (s->level == SCOPE_SENTENCE)
        take_sentence(t, s);
    else
        close_block(t, s);
}

static void
begin_text(void *self)
{
    struct annotated_text *t = self;

    t->report = NULL;
    t->formula = NULL;
    t->blocks_n = t->sentences_n = t->words_n = t->sections_n = 0;
    t->bytes = t->shown = 0;
    t->cut = t->open = false;
}

void
annotate(struct annotated_text *t, struct document *document)
{
    t->document = document;
    document->listener =
        (struct listener){ .self = t, .words = true, .emit = take_scope, .begin = begin_text };
}

/* The section of a block: a new one with each heading, of what is kept of a cut text too. */
static struct annotated_section *
section_at(struct annotated_text *t, size_t block)
{
    const unsigned level = t->blocks[block].level;

    if (level == 0 && t->sections_n > 0)
        return &t->sections[t->sections_n - 1];
    GROW(t, sections);
    t->sections[t->sections_n] = (struct annotated_section){
        .headed = level > 0, .level = level, .first_block = block, .grade = (double)NAN
    };
    return &t->sections[t->sections_n++];
}

/* The words of each section count for those that it is part of. */
static void
add_up_subsections(struct annotated_text *t)
{
    struct annotated_section *open[LEVEL_OF_A_LINE + 1] = { NULL };

    for (size_t i = 0; i < t->sections_n; i++) {
        struct annotated_section *s = &t->sections[i];

        for (unsigned level = s->level; level <= LEVEL_OF_A_LINE; level++)
            open[level] = NULL;
        for (unsigned level = 1; level < s->level; level++)
            if (open[level])
                open[level]->all_words += s->words;
        s->all_words = s->words;
        open[s->level] = s->headed ? s : NULL;
    }
}

/* The pace of the whole is that of each part. */
static double
seconds_for(const struct lucid_report *r, uint64_t words)
{
    return r->counts.words > 0 ? r->reading_seconds * (double)words / (double)r->counts.words : 0;
}

static void
end_section(struct annotated_text *t, const struct lucid_counts *prose)
{
    if (t->sections_n > 0 && prose->words > 0)
        t->sections[t->sections_n - 1].grade = grade_by(t->formula, prose);
}

static void
find_sections(struct annotated_text *t)
{
    struct lucid_counts prose = { 0 };

    for (size_t i = 0; i < t->blocks_n; i++) {
        struct annotated_block *b = &t->blocks[i];
        struct annotated_section *s;

        if (b->level > 0) {
            end_section(t, &prose);
            counts_clear(&prose);
        }
        s = section_at(t, i);
        b->section = t->sections_n - 1;
        s->blocks_n++;
        s->words += b->counts.words;
        if (b->scored)
            annotated_counts_add(&prose, t->formula, &b->counts);
    }
    end_section(t, &prose);
}

void
annotated_end(struct annotated_text *t)
{
    t->report = document_report(t->document);
    find_sections(t);
    add_up_subsections(t);
    for (size_t i = 0; i < t->sections_n; i++)
        t->sections[i].seconds = seconds_for(t->report, t->sections[i].all_words);
}

void
annotated_free(struct annotated_text *t)
{
    free(t->blocks);
    free(t->sentences);
    free(t->words);
    free(t->sections);
    *t = (struct annotated_text){ .document = NULL };
}

bool
annotated_has_number(const struct annotated_block *block)
{
    const lucid_str text = str_trim(block->text);
    size_t n = 0;

    while (n < text.n && is_ascii_digit(text.p[n]))
        n++;
    return n > 0 && n < text.n && (text.p[n] == '.' || text.p[n] == ')');
}

bool
annotated_share_row(const struct annotated_block *one, const struct annotated_block *other)
{
    if (one->kind != LUCID_CELL || other->kind != LUCID_CELL || one->row != other->row)
        return false;
    return one->row > 0 || one->place.line == other->place.line;
}

bool
annotated_share_cell(const struct annotated_block *one, const struct annotated_block *other)
{
    return annotated_share_row(one, other) && one->row > 0 && one->cell == other->cell;
}

struct annotated_runs
annotated_runs_of(const struct annotated_text *t, const struct annotated_block *block)
{
    return (struct annotated_runs){
        .of = t, .block = block, .sentence = block->first_sentence, .word = block->first_word
    };
}

static size_t
nearer(size_t end, size_t other)
{
    return other < end ? other : end;
}

/* The sentence at hand, or NULL; *end comes no later than where that changes. */
static const struct annotated_sentence *
sentence_at(struct annotated_runs *from, size_t *end)
{
    const struct annotated_block *b = from->block;

    for (; from->sentence < b->first_sentence + b->sentences_n; from->sentence++) {
        const struct annotated_sentence *s = &from->of->sentences[from->sentence];
        const size_t begin = (size_t)(s->text.p - b->text.p);

        if (from->at < begin) {
            *end = nearer(*end, begin);
            return NULL;
        }
        if (from->at < begin + s->text.n) {
            *end = nearer(*end, begin + s->text.n);
            return s;
        }
    }
    return NULL;
}

/* Likewise the marks of the word at hand. */
static unsigned
marks_at(struct annotated_runs *from, size_t *end)
{
    const struct annotated_block *b = from->block;

    for (; from->word < b->first_word + b->words_n; from->word++) {
        const struct annotated_word *w = &from->of->words[from->word];

        if (from->at < w->begin) {
            *end = nearer(*end, w->begin);
            return 0;
        }
        if (from->at < w->end) {
            *end = nearer(*end, w->end);
            return w->marks;
        }
    }
    return 0;
}

bool
annotated_next_run(struct annotated_runs *from, struct annotated_run *run)
{
    const lucid_str text = from->block->text;
    const char *mask;
    size_t end = text.n;

    while (from->at < text.n && text.p[from->at] == LUCID_MASK)
        from->at++;
    if (from->at == text.n)
        return false;
    run->sentence = sentence_at(from, &end);
    run->marks = marks_at(from, &end);
    mask = memchr(text.p + from->at, (unsigned char)LUCID_MASK, end - from->at);
    if (mask)
        end = (size_t)(mask - text.p);
    run->text = (lucid_str){ text.p + from->at, end - from->at };
    from->at = end;
    return true;
}
