/* test_declaration.c - end marks, declared counts and title lines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "read/article/declaration.h"

#define PROSE "The kettle sang while the snow fell.\nNobody came to the door.\n"

struct finding {
    struct arena arena;
    struct locator places;
    struct declaration d;
};

static struct exhaustion exhausted;

static struct finding
find(const char *text, bool fenced)
{
    struct finding f = { .arena = { .exhausted = &exhausted } };

    f.places.text = str_from(text);
    f.d = declaration_find(&(struct article_part){ f.places.text, true, true, fenced }, &f.places,
                           &f.arena);
    return f;
}

/* The text declares so many words in this form; 0: nothing. */
static void
expect(const char *text, uint64_t words, const char *form)
{
    struct finding f = find(text, true);

    if (f.d.declared.found != (words > 0) || f.d.declared.words != words)
        fail_msg("%s: %u, not %u", text, (unsigned)f.d.declared.words, (unsigned)words);
    if (words > 0 && !str_equal(f.d.declared.form, str_from(form)))
        fail_msg("%s: form %.*s", text, (int)f.d.declared.form.n, f.d.declared.form.p);
    arena_free(&f.arena);
}

static void
labels_are_read(void **state)
{
    (void)state;
    expect(PROSE "\nWord Count 551\n", 551, "Word Count N");
    expect(PROSE "\nWord count: 170.\n", 170, "Word count: N.");
    expect(PROSE "\n(word count 180)", 180, "(word count N)");
    expect(PROSE "\n(word count180)\n", 180, "(word countN)");
    expect(PROSE "\n(Words: 465)\n", 465, "(Words: N)");
    expect(PROSE "\n812 words\n", 812, "N words");
    expect(PROSE "\nPPPPP\n\nWord Count \xE2\x80\x93 677 Words\n", 677,
           "Word Count \xE2\x80\x93 N Words");
    expect(PROSE "\n**Word count: 551**\n", 551, "**Word count: N**");
    expect(PROSE "\nTotal words: 1,204\n", 1204, "Total words: N");
    expect(PROSE "\n[1204 words]\n", 1204, "[N words]");
    expect(PROSE "\nWord count: 551 (without the title)\n", 551,
           "Word count: N (without the title)");
    expect(PROSE "\nWord count: approx. 550 words\n", 550, "Word count: approx. N words");
    expect(PROSE "\nWord\xC2\xA0"
                 "Count:\xC2\xA0"
                 "642\xC2\xA0 \n",
           642,
           "Word\xC2\xA0"
           "Count:\xC2\xA0"
           "N");
    expect(PROSE "(word count 478)\nPPPPP\n", 478, "(word count N)");
    expect("<p>The snow fell.</p><p>PPPPP</p><p>Word Count 551</p></body></html>", 551,
           "Word Count N");
}

static void
slips_of_typing_are_read(void **state)
{
    static const char *const slips[] = { "Wort Count", "Word Cuont", "Word County", "Wod Count",
                                         "Word Could", "Word",       "Wrod Coutn",  "Wordcount",
                                         "WORD-COUNT", "Words Count" };

    (void)state;
    for (size_t i = 0; i < sizeof slips / sizeof *slips; i++) {
        char text[200], form[40];

        snprintf(text, sizeof text, "%s\nPPPPP\n%s 583\n", PROSE, slips[i]);
        snprintf(form, sizeof form, "%s N", slips[i]);
        expect(text, 583, form);
    }
}

static void
prose_declares_nothing(void **state)
{
    (void)state;
    expect(PROSE, 0, "");
    expect("", 0, "");
    expect("I wrote 500 words today.\n", 0, "");
    expect(PROSE "\nSo I have now written about 500 words.\n", 0, "");
    expect(PROSE "\nabout 500 words\n", 0, "");
    expect("This little story has no more than\n500 words\nand nobody minds.\n", 0, "");
    expect(PROSE "\n- 500 words\n- 900 words\n", 0, "");
    expect(PROSE "\n## 500 words\n", 0, "");
    expect(PROSE "\n551\n", 0, "");
    expect(PROSE "\nWord 2003\n", 0, "");
    expect(PROSE "\nWord count: 500-600\n", 0, "");
    expect(PROSE "\nWord count: 12345678901\n", 0, "");
    expect(PROSE "\n```\nWord Count 551\n```\n", 0, "");
    expect(PROSE "\nPPPPP\n\nCopyright 2007\n", 0, "");
    expect(PROSE "\n| Word count | 551 |\n", 0, "");
}

static void
numbers_beside_the_mark_are_read(void **state)
{
    (void)state;
    expect(PROSE "\nPPPPP\n\n595\n", 595, "N");
    expect(PROSE "\n183\t\n\nPPPP\n", 183, "N");
    expect(PROSE "\nppppppp\n652 Words\n", 652, "N Words");
    expect(PROSE "\nPPPPP 595\n", 595, "N");
    expect("The end came. PPPPP\n(word count 595)\n", 595, "(word count N)");
    expect("The end came. (word count 595)\nPPPPP\n", 595, "(word count N)");
    expect(PROSE "\nWord Count:\n\n551\n", 551, "Word Count: N");
    expect(PROSE "\n(word count 595)PPPPP\n", 595, "(word count N)");
    expect(PROSE "\nPPPPPWord Count 595\n", 595, "Word Count N");
    expect(PROSE "\nWord Count: 595 | Keyword: snow\n", 595, "Word Count: N | Keyword: snow");
    expect(PROSE "\nPPPPP\nCount 595\n", 595, "Count N");
    expect(PROSE "\nPPPPP\nTotal 595\n", 595, "Total N");
    expect("I saw the APPPP\n551\n", 0, "");
}

static void
the_mark_ends_the_article(void **state)
{
    static const char text[] = PROSE "\nPPPPP\n\nWord Count 12\n\n\nMore text.\n\nPPPPP\n";
    struct finding f = find(text, true);

    (void)state;
    assert_int_equal(f.d.article_end, sizeof PROSE);
    assert_false(declares_inside(&f.d));
    assert_int_equal(f.d.declared.place.line, 6);
    assert_int_equal(f.d.declared.place.column, 1);
    assert_int_equal(f.d.declared.digits.column, 12);
    assert_int_equal(f.d.declared.digits_length, 2);
    assert_memory_equal(text + f.d.declared.digits.offset, "12", 2);
    arena_free(&f.arena);
}

static void
no_mark_in_code_or_at_the_top(void **state)
{
    static const char code[] = PROSE "~~~\nPPPPP\n~~~\nMore text.\n";
    static const char top[] = "PPPPP\n\n" PROSE;
    struct finding f = find(code, true);

    (void)state;
    assert_int_equal(f.d.article_end, sizeof code - 1);
    arena_free(&f.arena);
    f = find(code, false);
    assert_int_equal(f.d.article_end, sizeof PROSE + 3);
    arena_free(&f.arena);
    f = find(top, true);
    assert_int_equal(f.d.article_end, sizeof top - 1);
    arena_free(&f.arena);
}

static void
a_header_declares(void **state)
{
    static const char text[] =
        "Snow\n\nWord Count:\n551\n\nSummary:\nIt snows.\n\n" PROSE "\n" PROSE;
    struct finding f = find(text, true);

    (void)state;
    assert_true(f.d.declared.found);
    assert_int_equal(f.d.declared.where, LUCID_HEADER);
    assert_int_equal(f.d.declared.words, 551);
    assert_int_equal(f.d.header.begin, 6);
    assert_int_equal(f.d.header.end, 21);
    assert_int_equal(f.d.declared.digits.line, 4);
    arena_free(&f.arena);
}

static struct finding
find_in(const char *text, struct article_part part)
{
    struct finding f = { .arena = { .exhausted = &exhausted } };

    part.text = f.places.text = str_from(text);
    f.d = declaration_find(&part, &f.places, &f.arena);
    return f;
}

static void
parts_of_an_article_declare_what_the_whole_does(void **state)
{
    static const char header[] = "Snow\n\nWord count: 77\n\n" PROSE "\n" PROSE;
    static const char both[] = "Snow\n\nWord count: 77\n\n" PROSE "\n" PROSE "\nWord Count 551\n";
    static const char marked[] =
        "Snow\n\nWord count: 77\n\n" PROSE "\n" PROSE "\nPPPPP\nWord Count 551\n";
    struct finding f = find_in(header, (struct article_part){ .ends = true });

    (void)state;
    assert_int_not_equal(f.d.declared.where, LUCID_HEADER);
    assert_int_equal(f.d.header.begin, f.d.header.end);
    arena_free(&f.arena);
    f = find_in(both, (struct article_part){ .begins = true });
    assert_int_equal(f.d.declared.where, LUCID_HEADER);
    assert_int_equal(f.d.declared.words, 77);
    assert_int_equal(f.d.before.begin, f.d.before.end);
    arena_free(&f.arena);
    f = find_in(marked, (struct article_part){ .begins = true });
    assert_int_equal(f.d.declared.words, 551);
    assert_int_equal(f.d.header.begin, 6);
    assert_int_equal(f.d.header.end, 20);
    arena_free(&f.arena);
}

static void
expect_title(const char *article, const char *title, size_t begin, size_t n)
{
    size_t at;

    if (title_line(str_from(article), str_from(title), &at) != n || (n > 0 && at != begin))
        fail_msg("title of %s", article);
}

static void
titles_are_found(void **state)
{
    (void)state;
    expect_title("\n\nSnow at Night\n\n" PROSE, "", 2, 14);
    expect_title("Snow: what is it?\n" PROSE, "snow \xE2\x80\x93 what IS it", 0, 18);
    expect_title("# It snows.\n" PROSE, "", 0, 12);
    expect_title("Snow\n====\n\n" PROSE, "", 0, 10);
    expect_title("Snow at\nNight\n" PROSE, "Snow at Night", 0, 14);
    expect_title(PROSE, "Snow", 0, 0);
    expect_title("Are you cold at night?\n\n" PROSE, "", 0, 0);
    expect_title("", "Snow", 0, 0);
    expect_title("\xC2\xA0\n", "", 0, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(labels_are_read),
        cmocka_unit_test(slips_of_typing_are_read),
        cmocka_unit_test(prose_declares_nothing),
        cmocka_unit_test(numbers_beside_the_mark_are_read),
        cmocka_unit_test(the_mark_ends_the_article),
        cmocka_unit_test(no_mark_in_code_or_at_the_top),
        cmocka_unit_test(a_header_declares),
        cmocka_unit_test(parts_of_an_article_declare_what_the_whole_does),
        cmocka_unit_test(titles_are_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
