/*
 * test_properties.c - what must hold for any text, tried on the tree's own
 * articles through the public functions.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "formula/counts.h"

static lucid_str
from(const char *c)
{
    return (lucid_str){ c, strlen(c) };
}

static char *
read_file(const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    char *bytes = malloc(1 << 20);

    assert_non_null(f);
    assert_non_null(bytes);
    *n = fread(bytes, 1, (1 << 20) - 1, f);
    fclose(f);
    bytes[*n] = '\0';
    return bytes;
}

static const char article[] = "tests/articles/tides.md";

/* What must not change with the clothes of a text. */
static void
assert_same_prose(const struct lucid_counts *a, const struct lucid_counts *b)
{
    assert_int_equal(a->words, b->words);
    assert_int_equal(a->words_whitespace, b->words_whitespace);
    assert_int_equal(a->words_uax29, b->words_uax29);
    assert_int_equal(a->sentences, b->sentences);
    assert_int_equal(a->syllables, b->syllables);
    assert_int_equal(a->letters, b->letters);
    assert_int_equal(a->polysyllables, b->polysyllables);
    assert_int_equal(a->difficult_words, b->difficult_words);
    assert_int_equal(a->graphemes, b->graphemes);
}

/* Counts and scored counts of a text under a name. */
struct result {
    struct lucid_counts counts, scored;
    struct lucid_distinct distinct;
    struct lucid_declared declared;
    size_t warnings;
    double first_score;
};

static struct result
analyse(const char *name, lucid_str bytes)
{
    struct lucid_analyser *l = lucid_analyser_new();
    const struct lucid_report *r = lucid_analyse(l, from(name), bytes);
    struct result result = { 0 };

    assert_non_null(r);
    result.counts = r->counts;
    result.scored = r->scored;
    result.distinct = r->distinct;
    result.declared = r->declared;
    result.warnings = r->warnings_n;
    result.first_score = r->scores[0].value;
    lucid_analyser_free(l);
    return result;
}

static void
assert_same(const struct result *a, const struct result *b)
{
    assert_same_prose(&a->counts, &b->counts);
    assert_same_prose(&a->scored, &b->scored);
    assert_int_equal(a->distinct.unique_words, b->distinct.unique_words);
    assert_true(a->first_score == b->first_score);
    assert_int_equal(a->declared.words, b->declared.words);
}

/* bytes with every `what` written as `as`; malloc'd. */
static char *
replaced(const char *bytes, const char *what, const char *as, size_t *n)
{
    char *to = malloc(3 * strlen(bytes) + 1), *at = to;

    assert_non_null(to);
    while (*bytes)
        if (strncmp(bytes, what, strlen(what)) == 0) {
            memcpy(at, as, strlen(as));
            at += strlen(as);
            bytes += strlen(what);
        } else {
            *at++ = *bytes++;
        }
    *at = '\0';
    *n = (size_t)(at - to);
    return to;
}

static void
line_ends_do_not_matter(void **state)
{
    static const char *const ends[] = { "\r\n", "\r" };
    size_t n, m;
    char *text = read_file(article, &n);
    struct result as_is = analyse("a.md", (lucid_str){ text, n });

    (void)state;
    for (int i = 0; i < 2; i++) {
        char *other = replaced(text, "\n", ends[i], &m);
        struct result r = analyse("a.md", (lucid_str){ other, m });

        assert_same(&as_is, &r);
        assert_int_equal(as_is.counts.lines, r.counts.lines);
        free(other);
    }
    free(text);
}

static void
formats_do_not_matter(void **state)
{
    size_t n, m;
    char *text = read_file(article, &n);
    char *body = strstr(text, "---\n\n") + 5, *end = strstr(body, "PPPPP");
    struct result markdown, plain, html;
    char *paragraphs, *page = malloc(2 * n + 200);

    (void)state;
    assert_non_null(page);
    *end = '\0';
    markdown = analyse("a.md", from(body));
    plain = analyse("a.txt", from(body));
    paragraphs = replaced(body, "\n\n", "</p>\n<p>", &m);
    snprintf(page, 2 * n + 200, "<!doctype html><title>x</title><body><p>%s</p></body>",
             paragraphs);
    html = analyse("a.html", from(page));
    assert_same(&markdown, &plain);
    assert_same(&markdown, &html);
    free(paragraphs);
    free(page);
    free(text);
}

static void
a_final_newline_does_not_matter(void **state)
{
    struct result with = analyse("a.txt", from("One two three. Four five.\n"));
    struct result without = analyse("a.txt", from("One two three. Four five."));

    (void)state;
    assert_same(&with, &without);
    assert_int_equal(with.counts.lines, without.counts.lines);
}

static void
normal_forms_do_not_matter(void **state)
{
    struct result nfc =
        analyse("a.txt", from("A caf\xc3\xa9 in r\xc3\xa9sum\xc3\xa9. Ol\xc3\xa9!"));
    struct result nfd =
        analyse("a.txt", from("A cafe\xcc\x81 in re\xcc\x81sume\xcc\x81. Ole\xcc\x81!"));

    (void)state;
    assert_int_equal(nfc.counts.words, nfd.counts.words);
    assert_int_equal(nfc.counts.sentences, nfd.counts.sentences);
    assert_int_equal(nfc.counts.syllables, nfd.counts.syllables);
    assert_int_equal(nfc.counts.graphemes, nfd.counts.graphemes);
    assert_int_equal(nfc.distinct.unique_words, nfd.distinct.unique_words);
}

static void
utf16_is_read_as_utf8_is(void **state)
{
    size_t n;
    char *text = read_file(article, &n);
    char *wide = malloc(2 * n + 2);
    struct result narrow = analyse("a.md", (lucid_str){ text, n }), r;

    (void)state;
    assert_non_null(wide);
    memcpy(wide, "\xff\xfe", 2);
    for (size_t i = 0; i < n; i++) {
        wide[2 + 2 * i] = text[i];
        wide[3 + 2 * i] = 0;
    }
    r = analyse("a.md", (lucid_str){ wide, 2 * n + 2 });
    assert_same(&narrow, &r);
    assert_int_equal(narrow.declared.digits.line, r.declared.digits.line);
    assert_int_equal(narrow.declared.digits.column, r.declared.digits.column);
    free(wide);
    free(text);
}

static void
pieces_are_read_as_the_whole(void **state)
{
    static const size_t sizes[] = { 1, 7, 64, 4096 };
    size_t n;
    char *text = read_file(article, &n);
    static const char *const names[] = { "a.md", "a.txt" };

    (void)state;
    for (int f = 0; f < 2; f++) {
        struct result whole = analyse(names[f], (lucid_str){ text, n });

        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            struct lucid_analyser *l = lucid_analyser_new();
            const struct lucid_report *r;

            assert_true(lucid_analyser_begin(l, from(names[f])));
            for (size_t at = 0; at < n; at += sizes[i]) {
                size_t m = n - at < sizes[i] ? n - at : sizes[i];

                assert_true(lucid_analyser_feed(l, (lucid_str){ text + at, m }));
            }
            r = lucid_analyser_finish(l);
            assert_same_prose(&whole.counts, &r->counts);
            assert_int_equal(whole.counts.bytes, r->counts.bytes);
            lucid_analyser_free(l);
        }
    }
    free(text);
}

/* Long plain text goes through windows: no block may be lost or cut. */
static void
a_long_text_counts_as_its_parts(void **state)
{
    const char *part = "The sea rose by a metre. \"Why?\" she asked.\n"
                       "Nobody knew, and nobody asked again.\n\n";
    const size_t times = 60000, m = strlen(part);
    char *text = malloc(times * m);
    struct result one = analyse("a.txt", from(part)), all;

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < times; i++)
        memcpy(text + i * m, part, m);
    all = analyse("a.txt", (lucid_str){ text, times * m });
    assert_int_equal(all.counts.words, times * one.counts.words);
    assert_int_equal(all.counts.sentences, times * one.counts.sentences);
    assert_int_equal(all.counts.paragraphs, times * one.counts.paragraphs);
    assert_int_equal(all.counts.syllables, times * one.counts.syllables);
    assert_int_equal(all.counts.lines, times * one.counts.lines);
    assert_int_equal(all.distinct.unique_words, one.distinct.unique_words);
    free(text);
}

/* An analyser that saw other documents reports as a fresh one does. */
static void
a_document_does_not_depend_on_those_before(void **state)
{
    size_t n;
    char *text = read_file(article, &n);
    struct result fresh = analyse("a.md", (lucid_str){ text, n });
    struct lucid_analyser *l = lucid_analyser_new();
    const struct lucid_report *r;

    (void)state;
    lucid_analyse(l, from("b.txt"), from("Moon and sea and moon again. The tide is late."));
    r = lucid_analyse(l, from("a.md"), (lucid_str){ text, n });
    assert_same_prose(&fresh.counts, &r->counts);
    assert_int_equal(fresh.distinct.unique_words, r->distinct.unique_words);
    assert_int_equal(fresh.distinct.hapaxes, r->distinct.hapaxes);
    assert_int_equal(fresh.distinct.unique_unfamiliar, r->distinct.unique_unfamiliar);
    lucid_analyser_free(l);
    free(text);
}

static void
counts_add_up(void **state)
{
    struct lucid_counts a = analyse("a.txt", from("One. Two words.")).counts;
    struct lucid_counts b = analyse("a.txt", from("Three more words here.")).counts;
    struct lucid_counts ab = a, ba = b, zero = { 0 };

    (void)state;
    counts_add(&ab, &b);
    counts_add(&ba, &a);
    assert_memory_equal(&ab, &ba, sizeof ab);
    counts_add(&zero, &a);
    assert_memory_equal(&zero, &a, sizeof a);
}

static void
no_text_is_no_trouble(void **state)
{
    static const char *const names[] = { "a.txt", "a.md", "a.html", "" };

    (void)state;
    for (int i = 0; i < 4; i++) {
        struct result r = analyse(names[i], from(""));

        assert_int_equal(r.counts.words, 0);
        assert_int_equal(r.counts.sentences, 0);
        assert_int_equal(r.counts.lines, 0);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(line_ends_do_not_matter),
        cmocka_unit_test(formats_do_not_matter),
        cmocka_unit_test(a_final_newline_does_not_matter),
        cmocka_unit_test(normal_forms_do_not_matter),
        cmocka_unit_test(utf16_is_read_as_utf8_is),
        cmocka_unit_test(pieces_are_read_as_the_whole),
        cmocka_unit_test(a_long_text_counts_as_its_parts),
        cmocka_unit_test(a_document_does_not_depend_on_those_before),
        cmocka_unit_test(counts_add_up),
        cmocka_unit_test(no_text_is_no_trouble),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
