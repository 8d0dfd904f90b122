/* api/analyser.c - one text after the other through an analyser. */
#include "api/analyser.h"

#include <stdlib.h>

#include "base/one_line.h"
#include "read/article/edit.h"
#include "formula/counts.h"

enum { PIECE = 256 * 1024 }; /* as the program reads: large texts are cut at the same places */

const char api_exhausted[] = "out of memory";

bool
api_fail(struct lucid_analyser *a, const char *error)
{
    a->error = error;
    return false;
}

static void
free_analyser(struct lucid_analyser *a)
{
    check_free(&a->check);
    document_free(&a->document);
    vocabularies_end(&a->vocabularies);
    arena_free(&a->document_arena);
    arena_free(&a->record_arena);
    arena_free(&a->word_arena);
    arena_free(&a->arena);
    free(a->bytes);
    free(a);
}

/* False when memory is out. */
static bool
set_up(struct lucid_analyser *a)
{
    a->error = "";
    a->arena.exhausted = a->word_arena.exhausted = a->document_arena.exhausted =
        a->record_arena.exhausted = &a->exhausted;
    a->vocabularies.arena = &a->word_arena;
    a->document.options = &a->options;
    a->document.arena = &a->document_arena;
    a->document.vocabularies = &a->vocabularies;
    a->check.document = &a->document;
    a->check.self = a;
    a->check.complete = true;
    if (setjmp(a->exhausted.jump) != 0)
        return false;
    a->effective = effective_default(&a->arena);
    a->usual = effective_options(a->effective, &a->asked, &a->arena);
    return true;
}

struct lucid_analyser *
lucid_analyser_new(void)
{
    struct lucid_analyser *a = calloc(1, sizeof *a);

    if (!a || set_up(a))
        return a;
    free_analyser(a);
    return NULL;
}

void
lucid_analyser_free(struct lucid_analyser *a)
{
    if (a)
        free_analyser(a);
}

void
lucid_analyser_interrupt(struct lucid_analyser *a, bool (*stop)(void *self), void *self)
{
    a->document.stop = stop;
    a->document.stop_self = self;
}

const char *
lucid_error(const struct lucid_analyser *a)
{
    return a->error;
}

/* ---- a text */

static void
keep_sentence(struct lucid_analyser *a, const struct scope *s)
{
    const struct language *in = a->document.analysis.words.language;
    const struct lucid_place at = place_of(&a->document.places, s->offset);
    const lucid_str text = text_in_a_line(&a->document_arena, s->text);

    if (text.n == 0)
        return;
    a->sentences = arena_grow(&a->document_arena, a->sentences, a->sentences_n,
                              &a->sentences_capacity, sizeof *a->sentences);
    a->sentences[a->sentences_n++] = (struct lucid_sentence_info){
        .text = text,
        .place = { .offset = at.offset, .line = at.line, .column = at.column },
        .length = s->text.n,
        .words = s->counts->words,
        .syllables = counts_unknown(in) >> COUNTS_syllables & 1 ? 0 : s->counts->syllables,
        .grade = sentence_grade(in, s->counts),
        .scored = s->scored,
    };
}

static void
take_piece(void *self, const struct scope *s)
{
    struct lucid_analyser *a = self;

    if (a->inner.emit)
        a->inner.emit(a->inner.self, s);
    if (s->level == SCOPE_SENTENCE && s->block->kind != LUCID_CODE)
        keep_sentence(a, s);
}

static void
take_window(void *self)
{
    const struct lucid_analyser *a = self;

    if (a->inner.window)
        a->inner.window(a->inner.self);
}

void
api_prepare(struct lucid_analyser *a, lucid_str name)
{
    a->begun = false;
    arena_reset(&a->document_arena);
    a->sentences = NULL;
    a->sentences_n = a->sentences_capacity = a->bytes_n = 0;
    a->utf16 = (struct utf16_text){ .units = 0 };
    a->inner = a->document.listener = (struct listener){ .self = NULL };
    a->report = NEW(&a->document_arena, 1, struct api_report);
    a->report->analyser = a;
    a->document.path = arena_copy(&a->document_arena, name);
    a->error = "";
}

void
api_begin(struct lucid_analyser *a, enum effort effort)
{
    if (a->with_sentences)
        a->document.listener = (struct listener){ .self = a,
                                                  .emit = take_piece,
                                                  .window = a->inner.window ? take_window : NULL };
    document_begin(&a->document, a->document.path, effort);
    a->begun = true;
}

static void
keep_bytes(struct lucid_analyser *a, lucid_str bytes)
{
    const size_t n = a->bytes_n + bytes.n;

    if (n > a->bytes_capacity) {
        const size_t capacity = n + n / 2;

        a->bytes = arena_realloc(&a->document_arena, a->bytes, capacity);
        a->bytes_capacity = capacity;
    }
    if (bytes.n > 0)
        memcpy(a->bytes + a->bytes_n, bytes.p, bytes.n);
    a->bytes_n = n;
}

void
api_feed(struct lucid_analyser *a, lucid_str bytes, bool last)
{
    if (a->with_utf16)
        keep_bytes(a, bytes);
    document_feed(&a->document, bytes, last);
}

void
api_feed_whole(struct lucid_analyser *a, lucid_str bytes)
{
    const bool small = bytes.n < PIECE;

    for (; bytes.n > 0; bytes = str_after(bytes, str_head(bytes, PIECE).n))
        api_feed(a, str_head(bytes, PIECE), small);
    if (!small || a->document.file_bytes == 0)
        api_feed(a, (lucid_str){ NULL, 0 }, true);
}

const struct lucid_report *
api_refuse(struct lucid_analyser *a)
{
    a->begun = false;
    api_fail(a, a->document.refused);
    return NULL;
}

const struct lucid_report *
api_end(struct lucid_analyser *a, const struct lucid_report *model)
{
    struct edit e = { .bytes = { a->bytes, a->bytes_n },
                      .encoding = a->options.encoding,
                      .format = model->format,
                      .arena = &a->document_arena };

    if (a->with_utf16) {
        edit_begin(&e);
        a->utf16.text = e.text;
    }
    a->report->model = *model;
    a->report->sentences = a->sentences;
    a->report->sentences_n = a->sentences_n;
    a->begun = false;
    return &a->report->model;
}
