/* document/piece.c - a plain text that is read in pieces, in any order. */
#include "document/piece.h"

#include <stdlib.h>

#include "document/blocks.h"
#include "document/window.h"

enum { BOM = 3 };

bool
document_is_going_on(const struct document *d)
{
    const struct decoder *decoder = &d->decoder;

    return !d->ended && !decoder->warning && decoder->bad_bytes == 0 &&
           strcmp(decoder->name, "UTF-8") == 0;
}

bool
document_may_part(const struct document *d)
{
    return document_is_going_on(d) && d->input->plain && d->effort < EFFORT_WORDS &&
           !d->listener.emit && !d->listener.window;
}

static void
pass_over(void *self, const struct lucid_block *block)
{
    (void)self;
    (void)block;
}

/* Drop what a document would be done with that was fed all of the text. */
static void
drop_paragraphs(struct document *d)
{
    const size_t n = d->text_n > DOCUMENT_TAIL ? d->text_n - DOCUMENT_TAIL : 0;
    struct window w = { .text = d->text, .n = n, .arena = d->arena, .warnings = &d->warnings };
    char after[DOCUMENT_PADDING];

    memcpy(after, d->text + n, DOCUMENT_PADDING);
    memset(d->text + n, 0, DOCUMENT_PADDING);
    w.n = d->input->read(&w, &(struct sink){ .block = pass_over });
    memcpy(d->text + n, after, DOCUMENT_PADDING);
    document_drop(d, w.n);
}

void
document_begin_piece(struct document *d, const struct document *whole, uint64_t offset,
                     lucid_str before, struct piece_keeps keeps)
{
    document_begin(d, whole->path, whole->effort);
    d->decoder = whole->decoder;
    d->decoder.arena = d->arena;
    d->decoder.held_n = 0;
    d->decoding = d->started = true;
    d->input = whole->input;
    d->begins = offset - before.n - (d->decoder.bom ? BOM : 0);
    analysis_begin_piece(&d->analysis, whole->analysis.words.language, keeps);
    document_decode(d, before, false);
    drop_paragraphs(d);
    /* lines are counted from here */
    d->lines -= d->places.start.line ? d->places.start.line - 1 : 0;
    d->places = (struct locator){ 0 };
}

/* Is none of the text that is left covered? */
static bool
is_clean(const struct document *d)
{
    return !(d->text_n > 0 && memchr(d->text, (unsigned char)LUCID_MASK, d->text_n));
}

bool
document_may_absorb(const struct document *d)
{
    return document_is_going_on(d) && is_clean(d) && d->analysis.outline.blocks > 0 &&
           d->analysis.outline.first_paragraph;
}

bool
document_end_piece(struct document *d, struct document_piece *piece)
{
    piece->end = *d;
    d->analysis.words.tokens.list = NULL;
    d->analysis.sentences.list = NULL;
    return document_is_going_on(d) && is_clean(d) && d->warnings.n == 0 &&
           !d->declaration.declared.found;
}

void
document_piece_free(struct document_piece *piece)
{
    free(piece->end.analysis.words.tokens.list);
    free(piece->end.analysis.sentences.list);
}

void
document_absorb(struct document *d, const struct document_piece *piece, const uint32_t *map)
{
    static const struct lucid_place first = { .line = 1, .column = 1, .byte = 1, .cell = 1 };
    const struct document *end = &piece->end;
    const struct lucid_place begin = d->places.start.line ? d->places.start : first;

    analysis_absorb(&d->analysis, &end->analysis, map, &begin);
    if (d->first_heading.n == 0 && end->first_heading.n > 0)
        d->first_heading = arena_copy(d->arena, end->first_heading);
    if (end->places.start.line > 0)
        d->places.start = d->places.known = place_behind(&begin, end->places.start);
    d->lines += end->lines - piece->lines;
    d->file_bytes += end->file_bytes;
    d->any_cr |= end->any_cr;
    d->after_cr = end->after_cr;
    d->open_line = end->open_line;
    d->decoder.multibyte |= end->decoder.multibyte;
    d->begins = end->begins;
    d->text_n = 0;
}

uint64_t
document_file_offset(const struct document *d)
{
    return d->begins + (d->decoder.bom ? BOM : 0);
}

void
document_resume(struct document *d, lucid_str bytes)
{
    const struct document old = *d;

    d->decoder.held_n = 0;
    document_decode(d, bytes, false);
    d->lines = old.lines;
    d->after_cr = old.after_cr;
    d->open_line = old.open_line;
}
