/* compare/version.c - a document as one version of a text. */
#include "compare/version.h"

#include <math.h>

#include "base/one_line.h"

static void
keep_sentence(void *self, const struct scope *from)
{
    const struct version_reader *r = self;
    struct version *to = r->to;
    struct document *d = r->document;
    lucid_str text;

    if (from->level != SCOPE_SENTENCE || from->block->kind == LUCID_CODE)
        return;
    text = text_in_a_line(r->arena, from->text);
    if (text.n == 0)
        return;
    to->sentences =
        arena_grow(r->arena, to->sentences, to->n, &to->capacity, sizeof *to->sentences);
    to->sentences[to->n++] =
        (struct revised){ .text = text,
                          .place = place_of(&d->places, from->offset),
                          .words = from->counts->words,
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
