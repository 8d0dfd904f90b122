/* test_wordclass.c - the definitions of a word, and why they differ. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "word/difference_classes.h"

#define M "\xff"

/* A text that is of one class, and its words by each profile: writer,
 * whitespace, UAX #29, Hugo, Hugo with CJK, LibreOffice. */
static const struct row {
    const char *text;
    enum difference_class class;
    unsigned words[WORD_PROFILES];
} rows[] = {
    { "Kettle", CLASS_PLAIN, { 1, 1, 1, 1, 1, 1 } },
    { "(caf\u00E9),", CLASS_PLAIN, { 1, 1, 1, 1, 7, 1 } },
    { "C++", CLASS_PLAIN, { 1, 1, 1, 1, 1, 1 } },
    { "one-eyed-cat's", CLASS_HYPHEN, { 1, 1, 3, 1, 1, 1 } },
    { "slow\u2014and", CLASS_DASH, { 2, 1, 2, 1, 8, 2 } },
    { "slow--and", CLASS_DASH, { 2, 1, 2, 1, 1, 2 } },
    { "Rome\u2013Oslo", CLASS_DASH, { 2, 1, 2, 1, 9, 2 } },
    { "\u2014", CLASS_LONE_DASH, { 0, 1, 0, 1, 1, 0 } },
    { "--", CLASS_LONE_DASH, { 0, 1, 0, 1, 1, 0 } },
    { "well...no", CLASS_ELLIPSIS, { 2, 1, 2, 1, 1, 1 } },
    { "isn't", CLASS_APOSTROPHE, { 1, 1, 1, 1, 1, 1 } },
    { "isn\u2019t", CLASS_APOSTROPHE, { 1, 1, 1, 1, 5, 1 } },
    { "11:45", CLASS_NUMBER, { 1, 1, 2, 1, 1, 1 } },
    { "2031-12-24", CLASS_NUMBER, { 1, 1, 3, 1, 1, 1 } },
    { "$7,250.75", CLASS_NUMBER, { 1, 1, 1, 1, 1, 1 } },
    { "8\u20139", CLASS_NUMBER, { 1, 1, 2, 1, 3, 2 } },
    { "https://example.org/a-b", CLASS_URL, { 1, 1, 4, 1, 1, 1 } },
    { "(me@example.org)", CLASS_URL, { 1, 1, 2, 1, 1, 1 } },
    { "either/or", CLASS_JOINED, { 1, 1, 2, 1, 1, 1 } },
    { "Q&A", CLASS_JOINED, { 1, 1, 2, 1, 1, 1 } },
    { "cat(s)", CLASS_JOINED, { 1, 1, 2, 1, 1, 1 } },
    { "\u96E8\u5929\u3002", CLASS_CJK, { 2, 1, 2, 1, 3, 3 } },
    { "\uBE44\uAC00", CLASS_CJK, { 1, 1, 1, 1, 2, 2 } },
    { "\u0E1D\u0E19", CLASS_UNSPACED, { 1, 1, 2, 1, 2, 2 } },
    { "&", CLASS_LONE_SYMBOL, { 0, 1, 0, 1, 1, 1 } },
    { "\U0001F600", CLASS_LONE_SYMBOL, { 0, 1, 0, 1, 1, 1 } },
    { M "one-" M "eyed" M, CLASS_HYPHEN, { 1, 1, 2, 1, 1, 1 } },
};

enum { ROWS = sizeof rows / sizeof *rows };

static void
runs_fall_into_classes(void **state)
{
    (void)state;
    for (size_t i = 0; i < ROWS; i++) {
        struct difference_classes c = { { 0 }, { { 0 } } };
        lucid_str text = str_from(rows[i].text);

        difference_classes_add(&c, text);
        if (c.runs[rows[i].class] != 1)
            fail_msg("%s is not %s", rows[i].text, difference_class_rows[rows[i].class].id);
        for (enum word_profile by = 0; by < WORD_PROFILES; by++)
            if (c.words[rows[i].class][by] != rows[i].words[by] ||
                count_words_by(by, text) != rows[i].words[by])
                fail_msg("%s by %s: %u", rows[i].text, word_profile_rows[by].id,
                         (unsigned)c.words[rows[i].class][by]);
    }
}

/* The classes of a text add up to what each profile counts of the whole. */
static void
classes_add_up(void **state)
{
    static const char *const blanks[] = { " ", "\n", "\u00A0", "\u202F", "\u3000", " \n" };
    struct difference_classes c = { { 0 }, { { 0 } } };
    char text[1024] = "";

    (void)state;
    for (size_t i = 0; i < 3 * ROWS; i++) {
        strcat(text, rows[i * 7 % ROWS].text);
        strcat(text, blanks[i % (sizeof blanks / sizeof *blanks)]);
    }
    difference_classes_add(&c, str_from(text));
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        assert_int_equal(difference_classes_total(&c, by), count_words_by(by, str_from(text)));
}

static void
code_is_on_the_page_only(void **state)
{
    struct difference_classes c = { { 0 }, { { 0 } } };

    (void)state;
    difference_classes_add_as(&c, CLASS_CODE, S("for (;;) spin();"));
    difference_classes_add_as(&c, CLASS_DECLARED, S("Word Count 551"));
    assert_int_equal(difference_classes_total(&c, PROFILE_WRITER), 0);
    assert_int_equal(difference_classes_total(&c, PROFILE_WHITESPACE), 0);
    assert_int_equal(c.words[CLASS_CODE][PROFILE_HUGO], 3);
    assert_int_equal(c.words[CLASS_DECLARED][PROFILE_HUGO], 3);
    assert_int_equal(c.words[CLASS_DECLARED][PROFILE_LIBREOFFICE], 3);
}

static void
rows_are_complete(void **state)
{
    (void)state;
    for (size_t i = 0; i < WORD_CLASSES; i++) {
        struct difference_classes c = { { 0 }, { { 0 } } };

        assert_true(difference_class_rows[i].id && difference_class_rows[i].what);
        if (i == CLASS_CODE || i == CLASS_DECLARED || i == CLASS_STOP)
            continue;
        difference_classes_add(&c, str_from(difference_class_rows[i].example));
        assert_true(c.runs[i] > 0);
    }
    for (size_t i = 0; i < WORD_PROFILES; i++)
        assert_true(word_profile_rows[i].id && word_profile_rows[i].source);
    assert_true(has_cjk(S("a \uBE44")) && has_cjk(S("\u304B")) && !has_cjk(S("\u00E9 \u0E1D")));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_fall_into_classes),
        cmocka_unit_test(classes_add_up),
        cmocka_unit_test(code_is_on_the_page_only),
        cmocka_unit_test(rows_are_complete),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
