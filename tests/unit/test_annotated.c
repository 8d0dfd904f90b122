/* test_annotated.c - what is known of the parts of a text, for those who show it. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "document/annotated.h"
#include "formula/counts.h"
#include "formula/formulas.h"

struct reading {
    struct exhaustion exhausted;
    struct arena arena, run;
    struct lucid_options options;
    struct vocabularies vocabularies;
    struct document document;
    struct annotated_text text;
    char shown[1 << 14];
};

/* To be shown in so many bytes; 0: in any number of them. */
static struct reading *
read_for_room(const char *name, const char *text, size_t room)
{
    struct reading *r = calloc(1, sizeof *r);

    assert_non_null(r);
    r->arena.exhausted = r->run.exhausted = &r->exhausted;
    r->vocabularies.arena = &r->run;
    r->options.skip_confidence = true;
    r->document.options = &r->options;
    r->document.arena = &r->arena;
    r->document.vocabularies = &r->vocabularies;
    if (setjmp(r->exhausted.jump))
        fail_msg("out of memory");
    r->text.room = room;
    annotate(&r->text, &r->document);
    document_begin(&r->document, str_from(name), EFFORT_REPORT);
    document_feed(&r->document, str_from(text), true);
    assert_null(r->document.refused);
    annotated_end(&r->text);
    return r;
}

static struct reading *
read_text(const char *name, const char *text)
{
    return read_for_room(name, text, 0);
}

static void
let_go(struct reading *r)
{
    annotated_free(&r->text);
    document_free(&r->document);
    vocabularies_end(&r->vocabularies);
    arena_free(&r->arena);
    arena_free(&r->run);
    free(r);
}

/* Its runs: a sentence in (), marked words in [], their marks before. */
static const char *
runs_of(struct reading *r, size_t block)
{
    struct annotated_runs from = annotated_runs_of(&r->text, &r->text.blocks[block]);
    const struct annotated_sentence *in = NULL;
    struct annotated_run run;
    size_t n = 0;

    while (annotated_next_run(&from, &run)) {
        const char *end = in && run.sentence != in ? ")" : "";
        const char *begin = run.sentence && run.sentence != in ? "(" : "";

        n += (size_t)snprintf(r->shown + n, sizeof r->shown - n, "%s%s", end, begin);
        if (run.marks)
            n += (size_t)snprintf(r->shown + n, sizeof r->shown - n, "[%u %.*s]", run.marks,
                                  (int)run.text.n, run.text.p);
        else
            n += (size_t)snprintf(r->shown + n, sizeof r->shown - n, "%.*s", (int)run.text.n,
                                  run.text.p);
        in = run.sentence;
    }
    snprintf(r->shown + n, sizeof r->shown - n, "%s", in ? ")" : "");
    return r->shown;
}

static const char marks[] = "Before all.\n"
                            "\n"
                            "# The *house*\n"
                            "\n"
                            "It is an un**remark**able house. We see\n"
                            "a [barometer](http://a.example/b) in Karlsruhe.\n"
                            "\n"
                            "```\n"
                            "int  x;\n"
                            "```\n"
                            "\n"
                            "## Below\n"
                            "\n"
                            "- One thing\n"
                            "- The other thing is here.\n"
                            "\n"
                            "> A dog said no.\n"
                            "\n"
                            "# Next\n"
                            "\n"
                            "The end is near.\n";

static void
test_blocks(void **state)
{
    static const enum lucid_block_kind kinds[] = { LUCID_PARAGRAPH, LUCID_HEADING, LUCID_PARAGRAPH,
                                                   LUCID_CODE,      LUCID_HEADING, LUCID_ITEM,
                                                   LUCID_ITEM,      LUCID_QUOTE,   LUCID_HEADING,
                                                   LUCID_PARAGRAPH };
    static const unsigned lines[] = { 1, 3, 5, 9, 12, 14, 15, 17, 19, 21 };
    struct reading *r = read_text("a.md", marks);
    const struct annotated_block *b = r->text.blocks;

    (void)state;
    assert_int_equal(r->text.blocks_n, sizeof kinds / sizeof *kinds);
    for (size_t i = 0; i < r->text.blocks_n; i++) {
        assert_int_equal(b[i].kind, kinds[i]);
        assert_int_equal(b[i].place.line, lines[i]);
        assert_memory_equal(marks + b[i].place.offset, b[i].text.p, 1);
    }
    assert_int_equal(b[1].level, 1);
    assert_int_equal(b[4].level, 2);
    assert_int_equal(b[2].counts.words, 11);
    assert_int_equal(b[2].sentences_n, 2);
    assert_true(isfinite(b[2].grade));
    assert_true(!isfinite(b[1].grade));
    assert_false(b[5].scored);
    assert_true(b[6].scored);
    let_go(r);
}

static void
test_runs(void **state)
{
    struct reading *r = read_text("a.md", marks);

    (void)state;
    assert_string_equal(runs_of(r, 1), "(The house)");
    assert_string_equal(runs_of(r, 2), "(It is an [3 un][3 remark][3 able] house.) (We see "
                                       "a [3 barometer] in Karlsruhe.)");
    assert_string_equal(runs_of(r, 3), "int  x;");
    assert_string_equal(runs_of(r, 7), "(A dog said no.)");
    let_go(r);
}

static void
test_sections(void **state)
{
    static const unsigned words[] = { 2, 13, 12, 5 }, all[] = { 2, 25, 12, 5 },
                          levels[] = { 0, 1, 2, 1 }, firsts[] = { 0, 1, 4, 8 };
    struct reading *r = read_text("a.md", marks);
    uint64_t sum = 0;

    (void)state;
    assert_int_equal(r->text.sections_n, 4);
    for (size_t i = 0; i < 4; i++) {
        const struct annotated_section *s = &r->text.sections[i];

        assert_int_equal(s->words, words[i]);
        assert_int_equal(s->all_words, all[i]);
        assert_int_equal(s->level, levels[i]);
        assert_int_equal(s->first_block, firsts[i]);
        assert_int_equal(s->headed, i > 0);
        assert_int_equal(r->text.blocks[s->first_block].section, i);
        sum += s->words;
    }
    assert_int_equal(sum, r->text.report->counts.words);
    assert_true(fabs(r->text.sections[1].seconds - 25 * 60 / 238.0) < 1e-9);
    assert_true(isfinite(r->text.sections[2].grade));
    let_go(r);
}

/* What is kept of the counts of a sentence is what any grade of sentences is made of. */
static void
test_counts(void **state)
{
    (void)state;
    for (size_t i = 0; i < formulas_n; i++) {
        const struct lucid_formula *f = &formulas[i];
        struct lucid_counts all = { .words = 30, .sentences = 2, .letters = 120, .syllables = 50 };
        struct lucid_counts again = { 0 };
        struct annotated_counts kept;

        if (!f->consensus && strcmp(f->id, "lix") != 0)
            continue;
        all.polysyllables = all.complex_words = all.long_words = all.unlisted_words = 7;
        kept = annotated_counts_keep(f, &all);
        annotated_counts_add(&again, f, &kept);
        assert_int_equal(again.words, all.words);
        assert_true(fabs(grade_by(f, &again) - grade_by(f, &all)) < 1e-12);
        annotated_counts_add(&again, f, &kept);
        assert_int_equal(again.words, 2 * all.words);
        assert_int_equal(again.sentences, f->inputs >> COUNTS_sentences & 1 ? 4 : 0);
    }
}

/* Of a page that shows so much no more is kept than that, and it says that there was more. */
static void
test_room(void **state)
{
    struct reading *r = read_text("a.md", marks);
    const size_t all = r->text.blocks_n;

    (void)state;
    assert_false(r->text.cut);
    let_go(r);
    r = read_for_room("a.md", marks, 60);
    assert_true(r->text.cut);
    assert_in_range(r->text.blocks_n, 1, all - 1);
    let_go(r);
}

/* A first line is the title; other lines without an end mark are below all else. */
static void
test_lines_as_headings(void **state)
{
    struct reading *r = read_text("a.md", "A *title*\n\nIt is so.\n\n**A part**\n\nIt is not.\n");

    (void)state;
    assert_int_equal(r->text.sections_n, 2);
    assert_int_equal(r->text.blocks[0].kind, LUCID_HEADING);
    assert_int_equal(r->text.sections[0].level, 1);
    assert_int_equal(r->text.sections[0].all_words, 10);
    assert_int_equal(r->text.sections[1].level, LEVEL_OF_A_LINE);
    let_go(r);
}

static const char easy[] = "The dog ran to the old house and the cat ran to the new house too.";
static const char hard[] = "The harbour authorities of the neighbouring municipality considered "
                           "several alternative propositions before the following winter.";

static void
test_hardness(void **state)
{
    char all[1024];
    struct reading *r;

    (void)state;
    snprintf(all, sizeof all, "%s %s\n\n- %s\n\n- Hippopotamuses internationalise.\n", easy, hard,
             hard);
    r = read_text("a.md", all);
    assert_int_equal(r->text.sentences_n, 4);
    assert_int_equal(r->text.sentences[0].hardness, NOT_HARD);
    assert_int_equal(r->text.sentences[1].hardness, VERY_HARD);
    assert_int_equal(r->text.sentences[1].place.column, sizeof easy + 1);
    assert_int_equal(r->text.sentences[2].hardness, VERY_HARD);
    assert_int_equal(r->text.sentences[3].hardness, NOT_HARD); /* too short to be hard */
    assert_true(r->text.formula->scale == LUCID_GRADE);
    let_go(r);
}

/* Where a language has no list, no word of it is difficult. */
static void
test_without_lists(void **state)
{
    struct reading *r = read_text("a.txt", "Der alte Mann und die Frau gingen in das Haus, und "
                                           "die Kinder waren nicht mehr da. Es war Abend.\n");

    (void)state;
    assert_string_equal(r->text.report->language, "de");
    assert_int_equal(r->text.words_n, 0);
    let_go(r);
}

static void
test_nothing(void **state)
{
    struct reading *r = read_text("a.txt", "");

    (void)state;
    assert_int_equal(r->text.blocks_n + r->text.sections_n + r->text.sentences_n, 0);
    let_go(r);
}

/* One after the other in the same memory. */
static void
test_again(void **state)
{
    struct reading *r = read_text("a.md", marks);

    (void)state;
    if (setjmp(r->exhausted.jump))
        fail_msg("out of memory");
    annotate(&r->text, &r->document);
    arena_reset(&r->arena);
    document_begin(&r->document, str_from("b.txt"), EFFORT_REPORT);
    document_feed(&r->document, str_from("One sentence is here.\n"), true);
    annotated_end(&r->text);
    assert_int_equal(r->text.blocks_n, 1);
    assert_int_equal(r->text.sections_n, 1);
    assert_string_equal(runs_of(r, 0), "(One sentence is here.)\n");
    let_go(r);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_blocks),   cmocka_unit_test(test_runs),
        cmocka_unit_test(test_sections), cmocka_unit_test(test_lines_as_headings),
        cmocka_unit_test(test_hardness), cmocka_unit_test(test_without_lists),
        cmocka_unit_test(test_nothing),  cmocka_unit_test(test_again),
        cmocka_unit_test(test_counts),   cmocka_unit_test(test_room),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
