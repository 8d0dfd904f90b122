/* command/segment.c - print the pieces of a text, one a line. */
#include <math.h>

#include "unicode/breaks.h"
#include "formula/counts.h"
#include "notation/json.h"
#include "run/run.h"
#include "base/one_line.h"
#include "unicode/utf8.h"
#include "word/word.h"
#include "word/difference_classes.h"

enum division { BY_WORD, BY_SENTENCE, BY_PARAGRAPH, BY_SECTION, BY_RUN };

struct piece {
    lucid_str text; /* in a line */
    struct lucid_place place;
    uint64_t bytes;                     /* of the user's text */
    struct lucid_counts counts, graded; /* graded: of what its grade is */
    bool scored;
};

struct segmenting {
    struct run *run;
    enum division by;
    bool json;
    unsigned with;
    struct piece section; /* the one that is open; line 0: none */
    struct arena line;    /* emptied for each piece */
};

static void
write_number(struct writer *w, uint64_t n, bool known)
{
    if (known)
        write_format(w, "\t%llu", (unsigned long long)n);
    else
        write_text(w, "\t-");
}

static uint64_t
unknown_counts(const struct segmenting *s)
{
    return counts_unknown(s->run->document.analysis.words.language);
}

static bool
is_known(const struct segmenting *s, enum counts_row row)
{
    return !(unknown_counts(s) >> row & 1);
}

/* "words=3 sentences=1": what is known and not zero, in one column. */
static void
write_counts(struct segmenting *s, const struct lucid_counts *counts)
{
    const uint64_t unknown = unknown_counts(s);
    struct writer *w = &s->run->out;
    const char *before = "\t";

    for (size_t i = 0; i < COUNTS; i++) {
        const uint64_t n = counts_at(counts, i);

        if (n == 0 || unknown >> i & 1)
            continue;
        write_format(w, "%s%s=%llu", before, counts_name(i), (unsigned long long)n);
        before = " ";
    }
}

static void
write_place(struct writer *w, const struct lucid_place *at)
{
    write_format(w, "\t%llu:%llu", (unsigned long long)at->line, (unsigned long long)at->column);
}

static double
grade_of(const struct segmenting *s, const struct piece *p)
{
    return sentence_grade(s->run->document.analysis.words.language, &p->graded);
}

static void
write_line(struct segmenting *s, const struct piece *p)
{
    struct writer *w = &s->run->out;
    const double grade = grade_of(s, p);

    write_escaped(w, p->text);
    if (s->with & WITH_SYLLABLES)
        write_number(w, p->counts.syllables, is_known(s, COUNTS_syllables));
    if (s->with & WITH_WORDS)
        write_number(w, p->counts.words, true);
    if (s->with & WITH_GRADE && isfinite(grade))
        write_format(w, "\t%.1f", grade);
    else if (s->with & WITH_GRADE)
        write_text(w, "\t-");
    if (s->with & WITH_DIFFICULT)
        write_number(w, p->counts.difficult_words, is_known(s, COUNTS_difficult_words));
    if (s->with & WITH_PLACE)
        write_place(w, &p->place);
    if (s->with & WITH_COUNTS)
        write_counts(s, &p->counts);
    write_text(w, "\n");
}

static void
add_counts(struct json *j, const struct segmenting *s, const struct lucid_counts *counts)
{
    const uint64_t unknown = unknown_counts(s);

    json_open(j, "counts", '{');
    for (size_t i = 0; i < COUNTS; i++)
        if (counts_kind(i) != COUNTS_OF_FILE)
            json_count_or_null(j, counts_name(i), counts_at(counts, i), !(unknown >> i & 1));
    json_close(j, '}');
}

static void
add_place(struct json *j, const struct lucid_place *at, uint64_t bytes)
{
    json_count(j, "offset", at->offset);
    json_count(j, "bytes", bytes);
    json_count(j, "line", at->line);
    json_count(j, "column", at->column);
}

static void
write_object(struct segmenting *s, const struct piece *p)
{
    struct json j = { .to = &s->run->out };

    json_open(&j, NULL, '{');
    json_text(&j, "text", p->text);
    add_place(&j, &p->place, p->bytes);
    json_bool(&j, "scored", p->scored);
    if (s->with & WITH_SYLLABLES)
        json_count_or_null(&j, "syllables", p->counts.syllables, is_known(s, COUNTS_syllables));
    if (s->with & WITH_WORDS)
        json_count(&j, "words", p->counts.words);
    if (s->with & WITH_DIFFICULT)
        json_count_or_null(&j, "difficult_words", p->counts.difficult_words,
                           is_known(s, COUNTS_difficult_words));
    if (s->with & WITH_GRADE)
        json_double(&j, "grade", grade_of(s, p));
    if (s->with & WITH_COUNTS)
        add_counts(&j, s, &p->counts);
    json_close(&j, '}');
    write_text(&s->run->out, "\n");
}

static void
write_piece(struct segmenting *s, const struct piece *p)
{
    if (s->json)
        write_object(s, p);
    else
        write_line(s, p);
    writer_drain(&s->run->out, 64 * 1024);
}

/* The analysis counts these over blocks only. */
static void
count_characters(struct lucid_counts *n, lucid_str text)
{
    n->words_whitespace = count_whitespace_words(text);
    n->words_uax29 = count_uax29_words(text);
    n->characters = utf8_count(text);
    n->graphemes = utf8_count_graphemes(text);
}

static struct piece
piece_of(struct segmenting *s, const struct scope *from)
{
    arena_reset(&s->line);
    return (struct piece){ .text = text_in_a_line(&s->line, from->text),
                           .place = place_of(&s->run->document.places, from->offset),
                           .bytes = from->text.n,
                           .counts = *from->counts,
                           .graded = *from->counts,
                           .scored = from->scored };
}

static void
emit_piece(void *self, const struct scope *from)
{
    static const enum scope_level levels[] = {
        [BY_WORD] = SCOPE_WORD, [BY_SENTENCE] = SCOPE_SENTENCE, [BY_PARAGRAPH] = SCOPE_BLOCK
    };
    struct segmenting *s = self;
    struct piece p;

    if (from->level != levels[s->by] || from->block->kind == LUCID_CODE)
        return;
    p = piece_of(s, from);
    if (s->with & WITH_COUNTS && from->level != SCOPE_BLOCK)
        count_characters(&p.counts, str_trim(from->text));
    if (p.text.n > 0)
        write_piece(s, &p);
}

static void
end_section(struct segmenting *s)
{
    if (s->section.place.line > 0)
        write_piece(s, &s->section);
    s->section.place.line = 0;
}

/* A section is a heading and what follows it, or what stands before the
 * first; its grade is that of its prose. */
static void
emit_section(void *self, const struct scope *from)
{
    static const struct lucid_counts none = { 0 };
    struct segmenting *s = self;
    struct piece *open = &s->section;

    if (from->level != SCOPE_BLOCK)
        return;
    if (from->counts->headings > 0)
        end_section(s);
    if (open->place.line == 0) {
        *open = piece_of(s, from);
        open->counts = open->graded = none;
        if (from->counts->headings == 0)
            open->text.n = 0;
    }
    counts_add(&open->counts, from->counts);
    if (from->scored)
        counts_add(&open->graded, from->counts);
    open->scored |= from->scored;
    open->bytes = from->offset + from->text.n - open->place.offset;
}

static void
write_run(struct segmenting *s, const struct lucid_place *at, const struct classed_run *run)
{
    struct json j = { .to = &s->run->out };

    if (s->json) {
        json_open(&j, NULL, '{');
        json_text(&j, "text", run->text);
        add_place(&j, at, run->text.n);
        json_text(&j, "class", str_from(difference_class_rows[run->class].id));
        for (enum word_profile by = 0; by < WORD_PROFILES; by++)
            json_count(&j, word_profile_rows[by].id, run->words[by]);
        json_close(&j, '}');
    } else {
        write_escaped(j.to, run->text);
        write_place(j.to, at);
        write_format(j.to, "\t%s", difference_class_rows[run->class].id);
        for (enum word_profile by = 0; by < WORD_PROFILES; by++)
            if (by != PROFILE_HUGO_CJK)
                write_number(j.to, run->words[by], true);
    }
    write_text(j.to, "\n");
    writer_drain(j.to, 64 * 1024);
}

/* The runs that the definitions count differently. */
static void
emit_runs(void *self, const struct scope *p)
{
    struct segmenting *s = self;
    struct run_reader from = { p->text, p->text };
    struct classed_run run;
    struct lucid_place at;

    if (p->level != SCOPE_BLOCK || p->block->kind == LUCID_CODE)
        return;
    while (next_classed_run(&from, &run)) {
        if (!classed_run_differs(&run))
            continue;
        at = place_of(&s->run->document.places, p->offset + (uint64_t)(run.text.p - p->text.p));
        write_run(s, &at, &run);
    }
}

static void
end_document(struct run *run, void *self)
{
    struct segmenting *s = self;

    end_section(s);
    run_note_wrong_counts(run, &(struct lucid_report){ .path = run->document.path,
                                                       .warnings = run->document.warnings.list,
                                                       .warnings_n = run->document.warnings.n });
}

typedef size_t (*find_break)(lucid_str text);

static find_break
break_named(const char *name)
{
    if (strcmp(name, "uax29-word") == 0)
        return next_word_break;
    if (strcmp(name, "uax29-sentence") == 0)
        return next_sentence_break;
    return strcmp(name, "grapheme") == 0 ? next_grapheme_break : NULL;
}

/* Every segment of the raw text, blanks too. */
static void
write_segments(struct run *run, void *self, lucid_str text)
{
    const find_break next = *(const find_break *)self;

    while (text.n > 0) {
        lucid_str segment = str_head(text, next(text));

        if (settings_output(run->settings)->kind != OUTPUT_PAGE)
            write_json_string(&run->out, segment);
        else
            write_escaped(&run->out, segment);
        write_text(&run->out, "\n");
        writer_drain(&run->out, 64 * 1024);
        text = str_after(text, segment.n);
    }
}

static enum division
division_asked(const struct settings *s)
{
    static const char *const names[] = { [BY_WORD] = "word",
                                         [BY_SENTENCE] = "sentence",
                                         [BY_PARAGRAPH] = "paragraph",
                                         [BY_SECTION] = "section" };

    if (s->explain_words)
        return BY_RUN;
    for (size_t i = 0; s->by && i < sizeof names / sizeof *names; i++)
        if (strcmp(s->by, names[i]) == 0)
            return (enum division)i;
    return BY_SENTENCE;
}

static void
perform(struct run *run)
{
    const struct settings *s = run->settings;
    find_break raw = s->by ? break_named(s->by) : NULL;
    struct segmenting segmenting = { .run = run,
                                     .by = division_asked(s),
                                     .with = s->with,
                                     .json = settings_output(s)->kind != OUTPUT_PAGE };
    const char **paths;
    size_t n;

    run_configure(run, &s->lucid);
    if (!run_confine(run))
        return;
    if (raw && !s->explain_words) {
        run_texts(run, write_segments, &raw);
        return;
    }
    run->document.listener.self = &segmenting;
    run->document.listener.words = segmenting.by == BY_WORD;
    run->document.listener.emit = segmenting.by == BY_RUN       ? emit_runs
                                  : segmenting.by == BY_SECTION ? emit_section
                                                                : emit_piece;
    segmenting.line.exhausted = run->arena.exhausted;
    paths = run_paths(run, &n);
    run_narrow(run, &(struct run_needs){ .paths = paths, .n = n });
    run_documents(run, paths, n, end_document, &segmenting);
    arena_free(&segmenting.line);
}

const struct command command_segment = {
    "segment",   "[file…]", "print words, sentences or paragraphs, one per line",
    READS_FILES, perform,   WRITES_PIECES
};
