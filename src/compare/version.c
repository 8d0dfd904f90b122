/* compare/version.c - a document as one version of a text. */
#include "compare/version.h"

#include <math.h>

#include "base/one_line.h"

/* What sentences take: so many bytes, and so many for each byte of the text.  Texts reach that
 * whose sentences have two or three words, hundreds of thousands of them. */
enum { ALWAYS = 12 * 1024 * 1024, SHARE = 4, ROOM = 64 * 1024 };

/* Texts of a few bytes are many: they stand side by side. */
static lucid_str
keep_text(struct version_reader *r, lucid_str s)
{
    lucid_str kept;

    s = str_trim(s);
    if (r->room_n < s.n) {
        r->room_n = s.n > ROOM ? s.n : ROOM;
        r->room = arena_room(r->arena, r->room_n, 1);
    }
    kept = (lucid_str){ r->room, line_of_text(r->room, s) };
    r->room += kept.n;
    r->room_n -= kept.n;
    r->to->held += kept.n;
    return kept;
}

/* The last one is not kept. */
static void
take_back(struct version_reader *r, size_t n)
{
    r->room -= n;
    r->room_n += n;
    r->to->held -= n;
}

static bool
is_full(const struct version_reader *r, uint64_t offset)
{
    const struct version *v = r->to;

    return v->n == MOST_SENTENCES_KEPT ||
           v->n * sizeof **v->pages + v->held > ALWAYS + SHARE * offset;
}

/* Of what is not kept it is known whether it changed. */
static void
leave_out(struct version *v, lucid_str text, uint64_t line, uint64_t column)
{
    if (v->rest_line == 0) {
        v->rest_line = line;
        v->rest_column = column;
    }
    content_hash_add(&v->rest, text);
    content_hash_add(&v->rest, S("\n"));
}

static struct revised *
add_sentence(struct version *v, struct arena *a)
{
    const size_t page = v->n / SENTENCES_PAGE;

    if (v->n % SENTENCES_PAGE == 0) {
        v->pages = arena_grow(a, v->pages, page, &v->pages_capacity, sizeof *v->pages);
        v->pages[page] = arena_room(a, SENTENCES_PAGE, sizeof **v->pages);
    }
    return revised_at(v, v->n++);
}

static void
keep_sentence(void *self, const struct scope *from)
{
    struct version_reader *r = self;
    struct version *to = r->to;
    struct document *d = r->document;
    struct lucid_place place;
    uint64_t column;
    lucid_str text;

    if (from->level != SCOPE_SENTENCE || from->block->kind == LUCID_CODE)
        return;
    place = place_of(&d->places, from->offset);
    column = column_of(&place, r->columns);
    text = keep_text(r, from->text);
    if (text.n == 0)
        return;
    if (to->rest_line > 0 || is_full(r, from->offset)) {
        leave_out(to, text, place.line, column);
        take_back(r, text.n);
        return;
    }
    *add_sentence(to, r->arena) =
        (struct revised){ .text = text,
                          .line = place.line,
                          .column = column,
                          .words = (uint32_t)from->counts->words,
                          .number = (uint32_t)(to->n - 1) & MOST_SENTENCES_KEPT,
                          .grade = from->scored
                                       ? sentence_grade(d->analysis.words.language, from->counts)
                                       : (double)NAN };
}

void
version_listen(struct version_reader *r)
{
    r->document->listener = (struct listener){ .self = r, .emit = keep_sentence };
}

void
version_forget(struct version_reader *r)
{
    arena_reset(r->arena);
    r->room_n = 0;
}

void
version_take(struct version_reader *r)
{
    struct lucid_report *report = NEW(r->arena, 1, struct lucid_report);
    struct lucid_score *scores;

    *report = *document_report(r->document);
    scores = NEW(r->arena, report->scores_n + 1, struct lucid_score);
    if (report->scores_n > 0)
        memcpy(scores, report->scores, report->scores_n * sizeof *scores);
    report->scores = scores;
    r->to->report = report;
}
