/* invented.h - reports that never were, and what the outputs make of them. */
#ifndef TESTS_INVENTED_H
#define TESTS_INVENTED_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdlib.h>

#include "formula/formulas.h"
#include "write/output.h"
#include "unicode/utf8.h"

/* A run of an output into memory. */
struct run {
    struct exhaustion exhausted;
    struct arena arena;
    struct writer to;
    struct report_writer writer;
    struct lucid_report report;
};

static const char *const terms[] = { "loom", "wool", "shuttle", "blue thread", "wool merchant" };

static inline void
add_scores(struct run *r)
{
    struct lucid_score *s = NEW(&r->arena, formulas_n, struct lucid_score);

    for (size_t i = 0; i < formulas_n; i++) {
        s[i].formula = &formulas[i];
        s[i].value = formulas[i].value(&r->report.scored, &r->report.scored_distinct);
        s[i].band = formulas[i].band(s[i].value);
        if (r->report.scored.sentences < formulas[i].at_least_sentences)
            s[i].unreliable = "under 30 sentences";
    }
    r->report.scores = s;
    r->report.scores_n = formulas_n;
}

static inline void
add_lists(struct run *r)
{
    struct lucid_keyword *k = NEW(&r->arena, 5, struct lucid_keyword);
    struct lucid_hard_sentence *h = NEW(&r->arena, 2, struct lucid_hard_sentence);

    for (size_t i = 0; i < 5; i++)
        k[i] = (struct lucid_keyword){
            .term = str_from(terms[i]), .words = i < 3 ? 1 : 2, .count = 9 - i, .density = 1.25
        };
    h[0] = (struct lucid_hard_sentence){
        .text = S("The weavers of the valley, who had never trusted a merchant, kept their count."),
        .place = { 7, 12, 300, 12, 12 },
        .counts = { .words = 14, .syllables = 22 },
        .grade = 9.25,
    };
    h[1] = h[0];
    h[1].text = S("羊毛と糸と布と針と羊毛と糸と布と針と羊毛と糸と布と針と羊毛と糸と布と針と糸");
    r->report.keywords = k;
    r->report.keywords_n = 5;
    r->report.hardest = h;
    r->report.hardest_n = 2;
}

static inline void
set_counts(struct lucid_report *r)
{
    r->counts = (struct lucid_counts){
        .words = 400,
        .words_whitespace = 402,
        .words_uax29 = 405,
        .sentences = 25,
        .paragraphs = 5,
        .letters = 1800,
        .syllables = 600,
        .monosyllables = 260,
        .polysyllables = 40,
        .complex_words = 35,
        .long_words = 90,
        .short_words = 150,
        .difficult_words = 60,
        .code_words = 17,
        .bytes = UINT64_C(9007199254740993), /* 2^53 + 1 is no double */
    };
    r->scored = r->counts;
    r->scored.words = 390;
    r->distinct = r->scored_distinct = (struct lucid_distinct){ 200, 120, 30, 0, 14, 6, 2, 9000 };
}

static inline struct run *
run_new(void)
{
    struct run *r = calloc(1, sizeof *r);

    assert_non_null(r);
    r->arena.exhausted = &r->exhausted;
    r->writer = (struct report_writer){ .to = &r->to, .arena = &r->arena, .width = 80, .top = 10 };
    r->report = (struct lucid_report){
        .path = S("posts/weaving.md"),
        .title = S("A count of threads"),
        .format = "markdown",
        .encoding = "UTF-8",
        .language = "en",
        .reading_seconds = 400 / 238.0 * 60,
        .speaking_seconds = 160,
        .diversity = { 0.5, 10, 0.75, 61.5, 0.6 },
        .declared = { true,
                      400,
                      { 26, 1, 900, 1, 1 },
                      { 26, 13, 912, 13, 13 },
                      3,
                      LUCID_TRAILER,
                      S("Word Count: N") },
        .files = 1,
    };
    set_counts(&r->report);
    add_scores(r);
    add_lists(r);
    r->report.consensus.median = 0.1 + 0.2;
    r->report.consensus.low = -1.5;
    r->report.consensus.high = 12;
    return r;
}

static inline void
run_free(struct run *r)
{
    arena_free(&r->arena);
    writer_free(&r->to);
    free(r);
}

/* The text of nothing. */
static inline void
make_empty(struct run *r)
{
    r->report = (struct lucid_report){
        .path = S("empty.md"), .format = "text", .encoding = "UTF-8", .files = 1
    };
    add_scores(r);
    r->report.consensus.median = r->report.consensus.low = r->report.consensus.high = (double)NAN;
}

/* A name and a title that want to do harm. */
static inline void
make_hostile(struct run *r)
{
    static const struct lucid_warning warning = { { 3, 1, 40, 1, 1 },
                                                  "a key \033[2J\xC2\x9B without end" };
    static const char title[] = "A\033]0;b\a\0\x7F\xC2\x85\xE2\x80\xAE\xE2\x81\xA6\xF3\xA0\x80\x81"
                                "\xFF\xC3\"\\\n";

    r->report.path = S("a\xFF\033[31m\xE2\x80\xA8\xC2.md");
    r->report.title = (lucid_str){ title, sizeof title - 1 };
    r->report.hardest_n = 0;
    r->report.warnings = &warning;
    r->report.warnings_n = 1;
}

/* What the output says of so many files, ended by a NUL. */
static inline const char *
output_of(struct run *r, const struct output *o, size_t files)
{
    struct lucid_report total = r->report;

    total.files = files;
    total.keywords_n = total.hardest_n = total.warnings_n = 0;
    total.declared.found = false;
    total.distinct = total.scored_distinct = (struct lucid_distinct){ 0 };
    r->writer.several = files != 1;
    o->begin(&r->writer);
    for (size_t i = 0; i < files; i++)
        o->file(&r->writer, &r->report);
    o->end(&r->writer, &total);
    write_str(&r->to, (lucid_str){ "", 1 });
    assert_int_equal(r->to.error, 0);
    return r->to.bytes;
}

/* Plain bytes only: no control but LF, no DEL, C1 or bidi control, all UTF-8. */
static inline void
assert_harmless(const char *text)
{
    lucid_str rest = str_from(text);
    size_t n;

    assert_int_equal(utf8_valid(rest), rest.n);
    for (; rest.n > 0; rest = str_after(rest, n)) {
        uint32_t cp = utf8_decode(rest, &n);

        assert_false(cp < 0x20 && cp != '\n');
        assert_false(cp >= 0x7F && cp < 0xA0);
        assert_false(cp >= 0x2028 && cp <= 0x202E);
        assert_false(cp >= 0x2066 && cp <= 0x2069);
        assert_false(cp >= 0xE0000 && cp <= 0xE007F);
    }
}

#endif
