/* document/blocks.c - the text of a document to blocks, or to a number of words. */
#include "document/blocks.h"

#include <stdlib.h>

#include "document/window.h"
#include "read/long_text.h"
#include "read/language/detect_language.h"
#include "count/text_word_count.h"
#include "base/one_line.h"

enum { SAMPLE = 8 * 1024 }; /* text that tells the language */

void
document_choose_language(struct document *d, lucid_str sample)
{
    const char *asked = d->options->language;
    const struct language *in = NULL;

    d->analysis.effort = d->effort;
    if (asked)
        in = language_find(str_from(asked));
    if (!in && !asked && d->metadata.language.n > 0)
        in = language_declared(d->metadata.language);
    if (!in && !asked && d->format_language.n > 0)
        in = language_declared(d->format_language);
    if (!in && !asked)
        in = guess_language(str_head(sample, SAMPLE));
    if (!in && !asked && d->unpacked.usual_language.n > 0)
        in = language_find(d->unpacked.usual_language);
    analysis_language(&d->analysis, in ? in : &language_unknown);
    if (d->ready)
        d->ready(d->ready_self);
}

/* Is nothing asked but how many words plain text has? */
static bool
counts_by_bits(const struct document *d)
{
    return d->effort >= EFFORT_WORDS && !d->listener.emit && !d->listener.window &&
           d->input->plain && d->options->words != LUCID_UAX29 &&
           d->options->words != LUCID_LIBREOFFICE;
}

struct reading {
    struct document *document;
    struct window *window;
};

static lucid_str
sample_of(const struct document *d, const struct lucid_block *first)
{
    if (d->sample.n > 0)
        return d->sample;
    return d->input->tagged && !d->packed ? first->text : document_text(d);
}

static void
pass_part(struct document *d, const struct lucid_block *block)
{
    uint64_t words;

    if (counts_by_bits(d) && text_word_count(block->text, d->options->words, &words))
        d->analysis.counts.words += words;
    else
        analyse_block(&d->analysis, block);
}

/* Of what is very long so much is looked at at once as of plain text. */
static void
pass_parts(struct document *d, const struct lucid_block *block)
{
    struct lucid_block rest = *block;

    while (rest.text.n > LONGEST_BLOCK) {
        struct lucid_block part = rest;
        bool in_word;

        part.text.n = long_text_head(rest.text, &in_word);
        part.continues = true;
        if (in_word)
            warn(&d->warnings, place_of(&d->places, part.offset), WARNING_WORD_IN_PARTS);
        pass_part(d, &part);
        rest.text = str_after(rest.text, part.text.n);
        rest.offset += part.text.n;
    }
    pass_part(d, &rest);
}

/* Is it the title of a page, which is not to be counted?  No block with words stands before. */
static bool
is_title(struct document *d, const struct lucid_block *block)
{
    if (!d->options->skip_title || block->kind != LUCID_HEADING || !d->input->tagged)
        return false;
    analysis_flush(&d->analysis);
    return d->analysis.outline.blocks == 0;
}

static void
pass_block(void *self, const struct lucid_block *block)
{
    struct reading *r = self;
    struct document *d = r->document;

    if (document_is_stopped(d)) {
        r->window->refused = d->refused;
        return;
    }
    d->format_title = r->window->title;
    d->format_language = r->window->language;
    if (!d->analysis.words.language)
        document_choose_language(d, sample_of(d, block));
    if (d->analysis.outline.title.n == 0 && d->format_title.n > 0) {
        analysis_flush(&d->analysis); /* the blocks so far come before it */
        d->analysis.outline.title = d->format_title;
    }
    if (d->first_heading.n == 0 && block->kind == LUCID_HEADING)
        d->first_heading = text_in_a_line(d->arena, str_head(block->text, LONGEST_BLOCK));
    if (!d->skipped && is_title(d, block)) {
        d->skipped = true;
        return;
    }
    pass_parts(d, block);
}

static void
let_go(void *self)
{
    struct reading *r = self;

    analysis_flush(&r->document->analysis);
}

/* Hand the bytes from `begin` to `end` to the reader; returns how many it is done
 * with.  `last`: none belong to them that follow. */
static size_t
read_blocks(struct document *d, size_t begin, size_t end, bool last)
{
    struct window w = { .text = d->text + begin,
                        .n = end - begin,
                        .offset = d->begins + begin,
                        .last = last,
                        .numbers_hidden = d->options->words == LUCID_HUGO,
                        .arena = d->arena,
                        .warnings = &d->warnings,
                        .places = &d->places,
                        .unpacked = d->packed ? &d->unpacked : NULL };
    struct reading r = { d, &w };
    char after[DOCUMENT_PADDING];
    bool stays;
    size_t n;

    memcpy(after, d->text + end, DOCUMENT_PADDING);
    memset(d->text + end, 0, DOCUMENT_PADDING);
    if (d->input->whole)
        w.text = d->copy = document_copy(d, end);
    stays = d->input->stays && !d->listener.emit && d->effort < EFFORT_WORDS;
    d->analysis.waiting.text_stays = stays;
    n = document_is_stopped(d)
            ? 0
            : d->input->read(&w, &(struct sink){ &r, pass_block, stays ? let_go : NULL });
    analysis_flush(&d->analysis);
    /* of a page without a block it may be asked for later, when the copy is gone */
    d->format_language = w.language.n > 0 ? arena_copy(d->arena, w.language) : w.language;
    free(d->copy);
    d->copy = NULL;
    memcpy(d->text + end, after, DOCUMENT_PADDING);
    d->format_title = w.title;
    if (w.refused)
        d->refused = w.refused;
    return n;
}

/* What would tell the language if a block came now. */
static void
keep_sample(struct document *d)
{
    if (!d->analysis.words.language && d->sample.n == 0)
        d->sample = arena_copy(d->arena, str_head(document_text(d), SAMPLE));
}

/* May it hold quote marks, which are words between white space?  To a writer they are none. */
static bool
has_quotes(const struct document *d, lucid_str piece)
{
    return d->options->words != LUCID_WRITER && memchr(piece.p, '>', piece.n);
}

/* Count words by bits; false where these do not tell. */
static bool
count_piece(struct document *d, size_t at, size_t length)
{
    const lucid_str piece = { d->text + at, length };
    uint64_t words;

    if (has_quotes(d, piece) || !text_word_count(piece, d->options->words, &words))
        return false;
    if (words > 0) {
        keep_sample(d);
        d->analysis.counts.words += words;
    }
    return true;
}

/* Likewise each paragraph by itself, with its blocks where it must be. */
static void
count_each(struct document *d, size_t at, size_t end)
{
    while (at < end) {
        const size_t n = text_paragraph((lucid_str){ d->text + at, end - at }, 0);
        const size_t length = n > 0 ? n : end - at;

        if (!count_piece(d, at, length))
            read_blocks(d, at, at + length, true);
        at += length;
    }
}

/* Count the first paragraphs without their blocks; returns the bytes of them. */
static size_t
count_paragraphs(struct document *d, size_t n, bool last)
{
    const lucid_str text = { d->text, n };
    size_t at = 0, length;

    while ((length = text_paragraphs(str_after(text, at), last)) > 0) {
        if (!count_piece(d, at, length))
            count_each(d, at, at + length);
        at += length;
    }
    return at;
}

size_t
document_read(struct document *d, size_t n, bool last)
{
    size_t at = 0;

    document_locate(d);
    if (d->listener.window)
        d->listener.window(d->listener.self);
    if (counts_by_bits(d))
        at = count_paragraphs(d, n, last);
    return at + read_blocks(d, at, n, last);
}
