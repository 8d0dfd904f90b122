/* test_output_text.c - reports for people: what they say, and that they fit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "invented.h"

extern const struct output output_text;

/* Fits the width and ends no line in a blank. */
static void
assert_tidy(const char *text, size_t width)
{
    lucid_str rest = str_from(text), line;

    while (str_next_line(&rest, &line)) {
        if (utf8_width(line) > width)
            fail_msg("wider than %zu: %.*s", width, (int)line.n, line.p);
        assert_false(line.n > 0 && line.p[line.n - 1] == ' ');
    }
}

static size_t
lines_of(const char *text)
{
    lucid_str rest = str_from(text), line;
    size_t n = 0;

    while (str_next_line(&rest, &line))
        n++;
    return n;
}

static void
page_fits_the_screen(void **state)
{
    static const unsigned widths[] = { 40, 60, 80, 120, 200 };

    (void)state;
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        struct run *r = run_new();
        const char *text;

        r->writer.width = widths[i];
        text = output_of(r, &output_text, 1);
        assert_tidy(text, widths[i]);
        assert_harmless(text);
        if (widths[i] >= 80)
            assert_true(lines_of(text) <= 24);
        run_free(r);
    }
}

static void
page_says_what_matters(void **state)
{
    struct run *r = run_new();
    const char *text = output_of(r, &output_text, 1);

    (void)state;
    assert_non_null(strstr(text, "400 words, as declared"));
    assert_non_null(strstr(text, "1 min 41 s to read"));
    assert_non_null(strstr(text, "2 min 40 s aloud"));
    assert_non_null(strstr(text, "7:12     grade 9.2  The weavers"));
    assert_non_null(strstr(text, "SMOG ~"));
    assert_non_null(strstr(text, "unsure: under 30 sentences"));
    assert_non_null(strstr(text, "17 in code, apart"));
    run_free(r);
}

static void
page_says_what_disagrees(void **state)
{
    struct run *r = run_new();
    const char *text;

    (void)state;
    r->report.declared.words = 412;
    text = output_of(r, &output_text, 1);
    assert_non_null(strstr(text, "400 words, but line 26 declares 412"));
    run_free(r);
}

static void
page_of_an_empty_text_has_no_words(void **state)
{
    struct run *r = run_new();

    (void)state;
    make_empty(r);
    assert_string_equal(output_of(r, &output_text, 1), "empty.md  text, UTF-8\nno words\n");
    run_free(r);
}

static void
page_is_harmless_whatever_the_name(void **state)
{
    struct run *r = run_new();
    const char *text;

    (void)state;
    make_hostile(r);
    text = output_of(r, &output_text, 1);
    assert_harmless(text);
    assert_non_null(strstr(text, "a\\xff\\x1b[31m\\u2028\\xc2.md"));
    run_free(r);
}

static void
color_only_when_asked(void **state)
{
    struct run *r = run_new();

    (void)state;
    r->writer.color = true;
    assert_non_null(strstr(output_of(r, &output_text, 1), "\033[1m400 words\033[0m"));
    run_free(r);
}

static void
table_has_a_line_a_file(void **state)
{
    struct run *r = run_new();
    lucid_str rest, line;
    const char *text;
    size_t name = 0;

    (void)state;
    r->report.declared.words = 401;
    text = output_of(r, &output_text, 3);
    rest = str_from(text);
    for (size_t i = 0; i < 4 && str_next_line(&rest, &line); i++) {
        static const char *const last[] = { "file", "posts/weaving.md", "posts/weaving.md",
                                            "posts/weaving.md" };
        lucid_str file = str_from(last[i]);
        lucid_str before = str_head(line, line.n - file.n);

        assert_true(str_equal(str_after(line, before.n), file));
        assert_true(i == 0 || utf8_width(before) == name);
        name = utf8_width(before);
    }
    assert_non_null(strstr(text, "\nposts/weaving.md:26:13: declares 401 words, has 400\n"));
    assert_non_null(strstr(text, "400 ✗"));
    while (str_next_line(&rest, &line))
        ;
    assert_true(str_equal(str_after(line, name), S("total of 3 files")));
    run_free(r);
}

static void
quiet_is_a_line(void **state)
{
    struct run *one = run_new(), *two = run_new();

    (void)state;
    one->writer.quiet = two->writer.quiet = true;
    assert_string_equal(output_of(one, &output_text, 1), "400 words  posts/weaving.md\n");
    assert_string_equal(output_of(two, &output_text, 2), "      400 words  posts/weaving.md\n"
                                                         "      400 words  posts/weaving.md\n"
                                                         "      400 words  total of 2 files\n");
    run_free(one);
    run_free(two);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(page_fits_the_screen),
        cmocka_unit_test(page_says_what_matters),
        cmocka_unit_test(page_says_what_disagrees),
        cmocka_unit_test(page_of_an_empty_text_has_no_words),
        cmocka_unit_test(page_is_harmless_whatever_the_name),
        cmocka_unit_test(color_only_when_asked),
        cmocka_unit_test(table_has_a_line_a_file),
        cmocka_unit_test(quiet_is_a_line),
    };

    return cmocka_run_group_tests_name("output_text", tests, NULL, NULL);
}
