/* test_sentences.c - where sentences end; the cases are in tests/cases/golden-*.txt. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "read/input.h"
#include "sentence/sentence.h"

#define M "\xff"

extern const struct input input_text;

/* What was found: sentences with a bar after each, line ends as blanks. */
struct found {
    const struct language *in;
    char text[4096];
    size_t n;
};

static void
add(struct found *f, char c)
{
    if (f->n + 1 < sizeof f->text)
        f->text[f->n++] = c;
    f->text[f->n] = '\0';
}

static void
add_sentences(void *self, const struct lucid_block *block)
{
    struct found *f = self;
    lucid_str rest = block->text, sentence;

    while (next_sentence(&rest, f->in, &sentence)) {
        for (size_t i = 0; i < sentence.n; i++)
            if (sentence.p[i] != LUCID_MASK)
                add(f, is_ascii_space(sentence.p[i]) ? ' ' : sentence.p[i]);
        add(f, '|');
    }
}

static void
read_text(struct found *f, const char *text)
{
    const size_t n = strlen(text);
    char *padded = calloc(n + 64, 1);
    struct exhaustion exhausted;
    struct arena a = { .exhausted = &exhausted };
    struct warnings warnings = { .arena = &a };
    struct window w = { .text = padded, .n = n, .last = true, .arena = &a, .warnings = &warnings };

    assert_non_null(padded);
    memcpy(padded, text, n);
    assert_int_equal(setjmp(exhausted.jump), 0);
    assert_int_equal(input_text.read(&w, &(struct sink){ .self = f, .block = add_sentences }), n);
    arena_free(&a);
    free(padded);
}

/* Replace `sign` by `by` in s. */
static void
replace(char *s, const char *sign, const char *by)
{
    for (char *at; (at = strstr(s, sign)) != NULL;) {
        memmove(at + strlen(by), at + strlen(sign), strlen(at + strlen(sign)) + 1);
        memcpy(at, by, strlen(by));
    }
}

/* Without blanks: they say nothing of where a sentence ends. */
static void
squeeze(char *s)
{
    char *to = s;

    for (; *s; s++)
        if (*s != ' ')
            *to++ = *s;
    *to = '\0';
}

/* A line of a file of cases: "|" is a blank with an end, "¦" an end alone. */
static int
check_line(const char *file, unsigned number, const char *code, const char *line)
{
    struct found f = { .in = language_find(str_from(code)) };
    char text[2048], expected[2056];

    assert_non_null(f.in);
    snprintf(text, sizeof text, "%s", line);
    snprintf(expected, sizeof expected, "%s|", line);
    replace(text, "|", " ");
    replace(text, "¦", "");
    replace(text, "⏎", "\n");
    replace(expected, "¦", "|");
    replace(expected, "⏎", " ");
    squeeze(expected);
    read_text(&f, text);
    squeeze(f.text);
    if (strcmp(f.text, expected) == 0)
        return 0;
    print_error("%s:%u: %s\n  got %s\n", file, number, line, f.text);
    return 1;
}

static void
check_file(const char *path, bool coded)
{
    FILE *file = fopen(path, "r");
    char line[2048];
    unsigned number = 0;
    int wrong = 0;

    assert_non_null(file);
    while (fgets(line, sizeof line, file)) {
        char *tab = strchr(line, '\t');

        number++;
        line[strcspn(line, "\n")] = '\0';
        if (*line == '\0' || str_starts(str_from(line), S("# ")))
            continue;
        if (coded)
            *tab = '\0';
        wrong += check_line(path, number, coded ? line : "en", coded ? tab + 1 : line);
    }
    fclose(file);
    assert_int_equal(wrong, 0);
}

static void
english(void **state)
{
    (void)state;
    check_file("tests/cases/golden-en.txt", false);
}

static void
other_languages(void **state)
{
    (void)state;
    check_file("tests/cases/golden-other.txt", true);
}

/* Cuts the head of a line, up to a tab, off. */
static char *
cut_cell(char **line)
{
    char *cell = *line, *tab = strchr(cell, '\t');

    *line = tab ? tab + 1 : cell + strlen(cell);
    if (tab)
        *tab = '\0';
    return cell;
}

/* How many sentences of a text, as a digit. */
static char
count_sentences(const char *code, const char *text)
{
    struct found f = { .in = language_find(str_from(code)) };
    char n = '0';

    add_sentences(&f, &(struct lucid_block){ .text = str_from(text) });
    for (size_t i = 0; i < f.n; i++)
        n = (char)(n + (f.text[i] == '|'));
    return n;
}

/* A row says how many sentences there are with each of what is in the row before that begins
 * with ">": language, words, mark, counts. */
static int
check_row(const char *code, char *cells, const char *after)
{
    const char *before = cut_cell(&cells), *mark = cut_cell(&cells);
    char all[2048], text[1024], got[64];
    size_t n = 0;

    snprintf(all, sizeof all, "%s", after);
    for (char *rest = all; *rest && n + 1 < sizeof got; n++) {
        snprintf(text, sizeof text, "%s%s%s", before, mark, cut_cell(&rest));
        got[n] = count_sentences(code, text);
    }
    got[n] = '\0';
    if (strcmp(got, cells) == 0)
        return 0;
    print_error("%s\t%s\t%s\t%s is not\n%s\t%s\t%s\t%s\n", code, before, mark, cells, code, before,
                mark, got);
    return 1;
}

static void
marks_between_any_words(void **state)
{
    FILE *file = fopen("tests/cases/golden-marks.txt", "r");
    char line[2048], after[2048] = "";
    int wrong = 0;

    (void)state;
    assert_non_null(file);
    while (fgets(line, sizeof line, file)) {
        char *rest = line;

        line[strcspn(line, "\n")] = '\0';
        if (*line == '\0' || str_starts(str_from(line), S("# ")))
            continue;
        const char *code = cut_cell(&rest);
        if (strcmp(code, ">") == 0)
            snprintf(after, sizeof after, "%s", rest);
        else
            wrong += check_row(code, rest, after);
    }
    fclose(file);
    assert_int_equal(wrong, 0);
}

/* Sentences of one block of text, which may hold masks. */
static void
expect(const char *text, const char *sentences)
{
    struct found f = { .in = language_find(S("en")) };

    add_sentences(&f, &(struct lucid_block){ .text = str_from(text) });
    assert_string_equal(f.text, sentences);
}

static void
masks_are_not_there(void **state)
{
    (void)state;
    expect(M M "Go" M "." M M " " M "Stay." M, "Go.|Stay.|");
    expect("Ask M" M "r. Bell." M " He knows.", "Ask Mr. Bell.|He knows.|");
    expect(M M M, "");
    expect(" " M "\n" M " ", "");
    expect("See the map." M M M " It is old.", "See the map.|It is old.|");
}

static void
line_ends_are_soft(void **state)
{
    (void)state;
    expect("One line\nand another. Then\r\nmore.", "One line and another.|Then  more.|");
    expect("No stop\n \nNext", "No stop|Next|");
}

/* The parts of a block and the blanks between them are the whole block. */
static void
slices_are_in_the_text(void **state)
{
    const char *text = "  A b. C d!  E\xc2\xa0";
    lucid_str rest = str_from(text), s;
    const char *after = text;

    (void)state;
    while (next_sentence(&rest, &language_unknown, &s)) {
        assert_true(s.p >= after && s.n > 0);
        after = s.p + s.n;
        assert_true(after <= rest.p);
    }
    assert_int_equal(rest.n, 0);
}

static void
ends_of_sentences(void **state)
{
    (void)state;
    assert_true(ends_sentence(S("It rains.")));
    assert_true(ends_sentence(S("\"It rains?\") ")));
    assert_true(ends_sentence(S("雨です。」")));
    assert_true(ends_sentence(S("It **rains!**" M M)));
    assert_false(ends_sentence(S("It rains")));
    assert_false(ends_sentence(S("It rains:")));
    assert_false(ends_sentence(S("")));
    assert_false(ends_sentence(S(M)));
}

static void
expect_sorted(const char *code, const listed_word *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        assert_non_null(memchr(list[i], '\0', sizeof list[i]));
    for (size_t i = 1; i < n; i++)
        if (strcmp(list[i - 1], list[i]) >= 0)
            fail_msg("%s: %s is not before %s", code, list[i - 1], list[i]);
}

static void
lists_are_sorted(void **state)
{
    (void)state;
    for (size_t i = 0; languages[i]; i++) {
        const struct language *l = languages[i];

        expect_sorted(l->code, l->abbreviations, l->abbreviations_n);
        expect_sorted(l->code, l->ending, l->ending_n);
        expect_sorted(l->code, l->before_number, l->before_number_n);
        expect_sorted(l->code, l->dates, l->dates_n);
        expect_sorted(l->code, l->speech, l->speech_n);
        expect_sorted(l->code, l->exclaiming, l->exclaiming_n);
    }
}

static void
languages_are_found(void **state)
{
    (void)state;
    assert_string_equal(languages[0]->code, "en");
    assert_ptr_equal(language_find(S("EN_us")), languages[0]);
    assert_string_equal(language_find(S("de-AT"))->code, "de");
    assert_string_equal(language_find(S("no"))->code, "nb");
    assert_null(language_find(S("xx")));
    assert_null(language_find(S("")));
    assert_ptr_equal(language_find(S("eng")), languages[0]);
    assert_string_equal(language_find(S("ger-AT"))->code, "de");
    assert_null(language_find(S("english")));
    assert_ptr_equal(language_declared(S("gsw-CH")), &language_unknown);
    assert_null(language_declared(S("English")));
    assert_null(language_declared(S("und")));
    assert_null(language_declared(S("")));
    assert_string_equal(language_find(S("nn-NO"))->code, "nn");
    assert_string_equal(language_find(S("fi"))->name, "Finnish");
    assert_non_null(language_find(S("fi"))->doubt);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(english),
        cmocka_unit_test(other_languages),
        cmocka_unit_test(marks_between_any_words),
        cmocka_unit_test(masks_are_not_there),
        cmocka_unit_test(line_ends_are_soft),
        cmocka_unit_test(slices_are_in_the_text),
        cmocka_unit_test(ends_of_sentences),
        cmocka_unit_test(lists_are_sorted),
        cmocka_unit_test(languages_are_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
