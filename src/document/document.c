/* document/document.c - one document from bytes to a report. */
#include "document/document.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/one_line.h"
#include "document/after_mark.h"
#include "document/blocks.h"
#include "document/title.h"
#include "document/unpack.h"
#include "document/window.h"
#include "formula/counts.h"
#include "measure/scores.h"
#include "measure/metric.h"
#include "read/binary.h"
#include "read/detect_format.h"
#include "read/markup_names.h"
#include "word/word_definition.h"
#include "word/word.h"

enum {
    HEAD = 64 * 1024,    /* raw bytes that decide the encoding, text that tells the input */
    FRONT = 1024 * 1024, /* text in which front matter must end */
    LONGEST_TITLE = 64 * 1024,
    MANY_WORDS = 20 /* of a text without a language: fewer tell none */
};

/* What a document has that was not read to its end. */
static void
let_go(struct document *d)
{
    decoder_end(&d->decoder);
    free(d->copy);
    d->copy = NULL;
}

void
document_begin(struct document *d, lucid_str path, enum effort effort)
{
    d->effort = effort;
    d->path = path;
    d->named = input_for_path(path);
    let_go(d);
    d->decoder = (struct decoder){ .arena = d->arena };
    d->refused = NULL;
    d->packed = d->filtered = false;
    d->unpacked = (struct unpacked){ .arena = d->arena };
    d->decoding = d->started = d->ended = d->skipped = false;
    d->after_cr = d->any_cr = d->open_line = false;
    d->bytes_n = d->text_n = 0;
    d->begins = d->lines = d->file_bytes = d->words_after = 0;
    d->hash = (struct content_hash){ 0 };
    d->input = NULL;
    d->metadata = (struct frontmatter){ 0 };
    d->declaration = (struct declaration){ 0 };
    d->format_title = d->format_language = d->first_heading = d->sample = (lucid_str){ 0 };
    d->title_line = (lucid_str){ 0 };
    d->places = (struct locator){ 0 };
    d->warnings = (struct warnings){ .arena = d->arena };
    d->report = NULL;
    d->analysis.words.options = d->options;
    d->analysis.words.arena = d->arena;
    d->analysis.vocabularies = d->vocabularies;
    d->analysis.places = &d->places;
    d->analysis.words.listener = d->listener;
    d->analysis.outline.title = (lucid_str){ 0 };
    d->analysis.counts_only =
        !d->listener.emit && (effort != EFFORT_REPORT || !metrics_read_words(d->options));
    analysis_begin(&d->analysis);
    if (d->listener.begin)
        d->listener.begin(d->listener.self);
}

void
document_free(struct document *d)
{
    let_go(d);
    free(d->bytes);
    free(d->text);
    d->bytes = d->text = NULL;
    d->bytes_capacity = d->text_capacity = 0;
    analysis_free(&d->analysis);
    stemmer_end(&d->stemmer);
}

static void
choose_input(struct document *d)
{
    const char *asked = d->options->format, *warning;

    if (d->input)
        return; /* it was unpacked */
    d->input = asked ? input_find(str_from(asked)) : NULL;
    if (!d->input && !d->filtered)
        d->input = d->named;
    if (d->input)
        return;
    d->input = input_for_text(document_text(d));
    warning = d->filtered ? NULL : markup_warning(d->path, d->arena);
    if (warning)
        warn(&d->warnings, (struct lucid_place){ 0 }, warning);
}

static void
read_metadata(struct document *d)
{
    if (!d->input->front_matter)
        return;
    document_locate(d);
    d->metadata = frontmatter_read(document_text(d), d->input->fenced, &d->warnings, &d->places);
    d->analysis.outline.title = d->metadata.title;
    document_drop(d, d->metadata.length);
}

static void
start(struct document *d)
{
    choose_input(d);
    read_metadata(d);
    document_find_title_line(d);
    d->started = true;
}

/* It declares a count, and is none of the article. */
static void
mask_declaring(struct document *d, struct declaring_lines declaring)
{
    document_tell_left_out(d, declaring.begin, declaring.end);
    document_mask(d, declaring.begin, declaring.end);
}

/* A header line is only in the first part of a long text. */
static void
keep_header(struct document *d, const struct declaration *found)
{
    if (found->declared.found && found->declared.where == LUCID_HEADER)
        d->declaration = *found;
    mask_declaring(d, found->header);
}

/* Find the end mark and the declaration; true when the article ends here. */
static bool
find_end(struct document *d, bool last)
{
    const struct article_part part = { .text = document_text(d),
                                       .begins = d->begins == d->metadata.length,
                                       .ends = last,
                                       .fenced = d->input->fenced };
    struct declaration found;

    if (!last && !part.fenced && !declaration_may_be(part.text))
        return false;
    document_locate(d);
    found = declaration_find(&part, &d->places, d->arena);
    keep_header(d, &found);
    if (!last && d->text_n - found.article_end < DOCUMENT_TAIL)
        return false; /* no mark, or what follows it is still to come */
    if (!found.declared.found)
        found.declared = d->declaration.declared;
    d->declaration = found;
    mask_declaring(d, found.before);
    return true;
}

static void
finish_text(struct document *d, bool last)
{
    document_read(d, d->declaration.article_end, true);
    after_mark_begin(d, last);
}

/* Is all there that the metadata may take? */
static bool
may_start(struct document *d, bool last)
{
    if (last || d->text_n >= FRONT)
        return true;
    if (d->text_n < HEAD)
        return false;
    choose_input(d);
    return d->input->plain && !frontmatter_may_be(document_text(d));
}

/* Do what can be done with the text at hand. */
static void
advance(struct document *d, bool last)
{
    if (!d->started) {
        if (!may_start(d, last))
            return;
        start(d);
    }
    if (d->effort >= EFFORT_LINES) {
        document_drop(d, d->text_n);
        return;
    }
    if (d->ended)
        after_mark_go_on(d, last);
    else if (d->input->whole && !last)
        return;
    else if (find_end(d, last) && !document_is_stopped(d))
        finish_text(d, last);
    else if (!d->refused && d->text_n > DOCUMENT_TAIL)
        document_drop(d, document_read(d, d->text_n - DOCUMENT_TAIL, false));
}

/* Begin to decode a text whose head, or all of it, is at hand; false where it is none. */
static bool
begin_text(struct document *d, lucid_str *bytes, bool last)
{
    d->packed = is_zip(*bytes) && document_may_unpack(d);
    if (d->packed && !last) {
        if (d->bytes_n == 0)
            document_hold(d, *bytes);
        return false;
    }
    if (d->packed && !document_unpack(d, bytes))
        return false;
    decoder_begin(&d->decoder, *bytes, last, d->packed ? "UTF-8" : d->options->encoding);
    d->decoding = true;
    d->refused = d->packed ? NULL : binary_reason(*bytes, &d->decoder, d->arena);
    return !d->refused;
}

void
document_feed(struct document *d, lucid_str bytes, bool last)
{
    d->file_bytes += bytes.n;
    if (document_is_stopped(d))
        return;
    if (!d->options->skip_hash)
        content_hash_add(&d->hash, bytes);
    if (!d->decoding) {
        if ((d->bytes_n > 0 || bytes.n < HEAD) && !(last && d->bytes_n == 0)) {
            document_hold(d, bytes);
            bytes = (lucid_str){ d->bytes, d->bytes_n };
        }
        if ((bytes.n < HEAD || d->packed) && !last)
            return;
        d->decoder.declared = input_encoding(d->options->format, d->named, bytes);
        if (!begin_text(d, &bytes, last))
            return;
    }
    document_decode(d, bytes, last);
    advance(d, last);
}

static void
warn_of_language(struct document *d, const struct lucid_other_language *o)
{
    warn(&d->warnings, o->place,
         arena_format(d->arena, "%" PRIu64 " %s in %s (%" PRIu64 " words) %s not scored as %s",
                      o->paragraphs, o->paragraphs == 1 ? "paragraph" : "paragraphs", o->name,
                      o->words, o->paragraphs == 1 ? "is" : "are",
                      d->analysis.words.language->name));
}

static void
add_warnings(struct document *d)
{
    static const struct lucid_place nowhere = { 0 };
    struct analysis *a = &d->analysis;

    after_mark_warn(d);
    if (d->metadata.unread.line > 0)
        warn(&d->warnings, d->metadata.unread, UNREAD_IN_FRONT_MATTER);
    if (d->declaration.unread.line > 0)
        warn(&d->warnings, d->declaration.unread, UNREAD_BEHIND_MARK);
    if (d->decoder.warning)
        warn(&d->warnings, nowhere, d->decoder.warning);
    if (a->words.unspaced)
        warn(&d->warnings, nowhere,
             "a script that puts no blanks between words: a run of it counts as one word");
    if (a->words.tokens.cut && !a->counts_only)
        warn(&d->warnings, nowhere, "keywords and diversity cover the first million words only");
    if (a->words.vocabulary->lost > 0)
        warn(&d->warnings, nowhere, "the vocabulary is full: new words are not told apart");
    for (size_t i = 0; i < a->others.n; i++)
        warn_of_language(d, &a->others.list[i]);
    if (a->others.more)
        warn(&d->warnings, nowhere,
             "paragraphs in other languages behind the first 64 KiB are scored as the rest");
    if (a->words.language->doubt && (d->options->language || a->counts.words >= MANY_WORDS))
        warn(&d->warnings, nowhere, a->words.language->doubt);
}

/* Front matter and the article may declare a count each. */
static void
take_declared(const struct document *d, struct lucid_report *into)
{
    into->declared = d->metadata.declared;
    if (!d->declaration.declared.found)
        return;
    into->declared_front = d->metadata.declared;
    into->declared = d->declaration.declared;
}

static lucid_str
title_of(struct document *d)
{
    lucid_str title = d->format_title.n > 0 ? d->format_title : d->first_heading;

    if (d->metadata.title.n > 0)
        title = d->metadata.title;
    if (title.n > LONGEST_TITLE)
        warn(&d->warnings, (struct lucid_place){ 0 },
             "the title is longer than 64 KiB: the rest of it is left out");
    return text_head(title, LONGEST_TITLE);
}

/* Keywords are compared by stems where there are any. */
static void
find_stems(struct document *d)
{
    struct counted *c = &d->counted;
    lucid_str *stems;

    if (!stemmer_for(&d->stemmer, c->language, d->arena)) {
        warn(&d->warnings, (struct lucid_place){ 0 },
             arena_format(d->arena, "no stems are known for %s: keywords are counted as written",
                          *c->language->code ? c->language->name : "an unknown language"));
        return;
    }
    stems = NEW(d->arena, c->used_n + 1, lucid_str);
    for (uint32_t i = 1; i <= c->used_n; i++)
        stems[i] = stemmer_stem(&d->stemmer, word_forms_core(c->forms, used_key(c, i)), d->arena);
    c->stems = stems;
    c->stemmer = &d->stemmer;
}

const struct lucid_report *
document_report(struct document *d)
{
    struct lucid_report *r;
    struct analysis *a = &d->analysis;

    if (d->report)
        return d->report;
    r = NEW(d->arena, 1, struct lucid_report);
    if (!a->words.language)
        document_choose_language(d, (lucid_str){ 0 });
    add_warnings(d);
    document_end_text(d); /* before the metrics need room */
    *r = (struct lucid_report){ .path = d->path,
                                .title = title_of(d),
                                .files = 1,
                                .format = d->input->name,
                                .encoding = d->decoder.name,
                                .language = a->words.language->code,
                                .norm = a->words.language->norm,
                                .counts = a->counts,
                                .scored = a->scored,
                                .other_languages = a->others.list,
                                .other_languages_n = a->others.n,
                                .hardest = a->top.hardest,
                                .hardest_n = a->top.hardest_n };
    take_declared(d, r);
    r->counts.lines = d->lines + d->open_line;
    r->counts.bytes = d->file_bytes;
    r->counts.bad_bytes = d->decoder.bad_bytes;
    if (r->counts.words > 0)
        r->unknown = r->scored_unknown = counts_unknown(a->words.language);
    r->content_hash = d->options->skip_hash || d->filtered ? 0 : content_hash_value(&d->hash);
    d->counted = analysis_end(a, &r->distinct, &r->scored_distinct);
    if (d->options->stems && d->effort == EFFORT_REPORT)
        find_stems(d);
    measure_times(r, d->options->words_per_minute);
    if (d->effort < EFFORT_WORDS)
        measure(r, a->words.language, d->options, d->arena);
    if (d->effort == EFFORT_REPORT)
        metrics_measure(&d->counted, &d->metadata, r);
    r->warnings = d->warnings.list;
    r->warnings_n = d->warnings.n;
    decoder_end(&d->decoder);
    return d->report = r;
}
