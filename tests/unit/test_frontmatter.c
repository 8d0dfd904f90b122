/* test_frontmatter.c - YAML, TOML and JSON before the text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "read/article/frontmatter.h"

static struct exhaustion exhausted;

struct result {
    struct arena arena;
    struct locator places;
    struct warnings warnings;
    struct frontmatter f;
};

static void
read_text(struct result *r, const char *text)
{
    *r = (struct result){ .arena = { .exhausted = &exhausted } };
    r->warnings.arena = &r->arena;
    r->places.text = str_from(text);
    r->f = frontmatter_read(r->places.text, true, &r->warnings, &r->places);
}

static void
assert_str(lucid_str s, const char *expected)
{
    if (!str_equal(s, str_from(expected)))
        fail_msg("%.*s, not %s", (int)s.n, s.p, expected);
}

/* The title, the language and the keywords of the three formats alike. */
static void
expect_all(const char *text)
{
    struct result r;

    read_text(&r, text);
    assert_int_equal(r.warnings.n, 0);
    assert_str(str_after(r.places.text, r.f.length), "It snows.\n");
    assert_str(r.f.title, "Snow: \"now\"");
    assert_str(r.f.language, "en-GB");
    assert_int_equal(r.f.keywords_n, 3);
    assert_str(r.f.keywords[0], "white snow");
    assert_str(r.f.keywords[1], "ice");
    assert_str(r.f.keywords[2], "cold");
    assert_true(r.f.declared.found);
    assert_int_equal(r.f.declared.words, 1204);
    assert_int_equal(r.f.declared.where, LUCID_FRONT_MATTER);
    assert_true(is_ascii_digit(text[r.f.declared.digits.offset]));
    assert_false(is_ascii_digit(text[r.f.declared.digits.offset - 1]));
    assert_false(is_ascii_digit(text[r.f.declared.digits.offset + r.f.declared.digits_length]));
    arena_free(&r.arena);
}

static void
formats_say_the_same(void **state)
{
    (void)state;
    expect_all("---\ntitle: 'Snow: \"now\"'\nlang: en-GB\ntags: [ice, cold]\n"
               "keywords:\n  - white snow\n  - ice\nword_count: 1204\n"
               "params: {title: no, tags: [x], deep: [[y]]}\n---\nIt snows.\n");
    expect_all("---\r\ntitle: >-\r\n  Snow:\r\n  \"now\"\r\nlanguage: en-GB # British\r\n"
               "keywords: white snow, ice\r\ntags: cold\r\nwordCount: \"1,204\"\r\n"
               "title: again\r\n... \r\nIt snows.\n");
    expect_all("+++\ntitle = 'Snow: \"now\"'  # a comment\nlang = \"en-GB\"\n"
               "date = 2024-01-02T03:04:05Z\nday = 1979-05-27 07:32:00\npi = +3.14e2\n"
               "keywords = [ \"white snow\", # first\n 'ice', ]\ntags = [\"c\\u006Fld\"]\n"
               "a.words = 3\nlist = [[1, 2], {b = [true]}, []]\nwords = 1_204\n"
               "[params]\ntitle = \"no\"\n+++\t\nIt snows.\n");
    expect_all("\n+++\r\ntitle = \"\"\"\r\nSnow: \\\r\n   \"now\"\"\"\"\r\nlanguage='''en-GB'''\r\n"
               "keywords = 'white snow, ice'\r\ntags = 'cold'\r\n\"wordcount\" = \"1204\"\r\n"
               "+++\r\nIt snows.\n");
    expect_all("{\"a\": {\"words\": 7, \"b\": \"}\"}, \"title\": \"Snow: \\\"now\\\"\",\n"
               " \"lang\": \"en-GB\", \"keywords\": [\"white snow\", \"ice\", [\"x\"]],\n"
               " \"tags\": \"cold\", \"words\" : 1204, \"words\": 5}\nIt snows.\n");
}

static void
places_are_the_users(void **state)
{
    struct result r;

    (void)state;
    read_text(&r, "---\ntitle: \xC3\xA9t\xC3\xA9\n\"words\":   '551'\n---\n");
    assert_int_equal(r.f.declared.place.line, 3);
    assert_int_equal(r.f.declared.place.column, 1);
    assert_int_equal(r.f.declared.digits.column, 13);
    assert_int_equal(r.f.declared.digits_length, 3);
    assert_str(r.f.declared.form, "words: N");
    arena_free(&r.arena);
}

/* No front matter, and so many warnings. */
static void
expect_text(const char *text, size_t warnings)
{
    struct result r;

    read_text(&r, text);
    if (r.f.length != 0 || r.warnings.n != warnings)
        fail_msg("%s: %u bytes, %u warnings", text, (unsigned)r.f.length, (unsigned)r.warnings.n);
    arena_free(&r.arena);
}

static void
text_is_no_front_matter(void **state)
{
    (void)state;
    expect_text("", 0);
    expect_text("---", 0);
    expect_text("It snows.\n---\ntitle: x\n---\n", 0);
    expect_text("---\n\nIt snows in the valley.\n\n---\n\nAnd in the town.\n", 0);
    expect_text("---\n- a list\n- of two\n---\n", 0);
    expect_text("----\ntitle: x\n----\n", 0);
    expect_text("{{< figure src=\"a.png\" >}}\n", 0);
    expect_text("{% include x %}\n", 0);
    expect_text("{\"a\": 1} and prose\n", 0);
    expect_text("---\ntitle: x\n\nIt snows.\n", 1);
    expect_text("---\ntitle: x\n\nIt snows.\nIt rains.\nIt hails.\n\n---\n\nMore.\n", 1);
    expect_text("+++\ntitle = 'x'\n\nIt snows.\n", 1);
    expect_text("{\"title\": \"x\",\n", 1);
}

/* Metadata that cannot be read is still no text. */
static void
expect_broken(const char *text, uint64_t line, uint64_t column)
{
    struct result r;

    read_text(&r, text);
    assert_str(str_after(r.places.text, r.f.length), "It snows.\n");
    assert_int_equal(r.warnings.n, 1);
    if (r.warnings.list[0].place.line != line || r.warnings.list[0].place.column != column)
        fail_msg("%s: %u:%u %s", text, (unsigned)r.warnings.list[0].place.line,
                 (unsigned)r.warnings.list[0].place.column, r.warnings.list[0].message);
    arena_free(&r.arena);
}

static void
mistakes_have_a_place(void **state)
{
    (void)state;
    expect_broken("---\ntitle: a: b\n---\nIt snows.\n", 2, 9);
    expect_broken("---\ntitle: \xC3\xA9t\xC3\xA9\ntags: [a\n---\nIt snows.\n", 4, 1);
    expect_broken("---\ntitle: a\x01\n---\nIt snows.\n", 2, 9);
    expect_broken("+++\ntitle = snow\n+++\nIt snows.\n", 2, 9);
    expect_broken("+++\ntitle = \"\\q\"\n+++\nIt snows.\n", 2, 11);
    expect_broken("+++\ntitle = \"a\" b\n+++\nIt snows.\n", 2, 13);
}

static void
empty_front_matter_is_left_out(void **state)
{
    struct result r;

    (void)state;
    read_text(&r, "---\n---\nIt snows.\n");
    assert_int_equal(r.f.length, 8);
    arena_free(&r.arena);
    read_text(&r, "+++  \r\n# nothing\r\n+++");
    assert_int_equal(r.f.length, 21);
    arena_free(&r.arena);
    read_text(&r, "{}\r\nIt snows.\n");
    assert_int_equal(r.f.length, 4);
    assert_int_equal(r.f.title.n, 0);
    arena_free(&r.arena);
}

static void
nesting_has_a_limit(void **state)
{
    char text[4000] = "---\ntitle: x\na: ";
    size_t n = strlen(text);
    struct result r;

    (void)state;
    memset(text + n, '[', 2000);
    strcpy(text + n + 2000, "\n---\nIt snows.\n");
    expect_broken(text, 3, 67);
    memcpy(text, "+++\ntitle='x'\na= ", n);
    strcpy(text + n + 2000, "\n+++\nIt snows.\n");
    read_text(&r, text);
    assert_int_equal(r.warnings.n, 1);
    assert_str(r.f.title, "x");
    arena_free(&r.arena);
}

/* The same, where a header without fences has its warning. */
static void
expect_header(const char *text)
{
    struct result r;

    read_text(&r, text);
    assert_int_equal(r.warnings.n, 1);
    assert_str(str_after(r.places.text, r.f.length), "It snows.\n");
    assert_str(r.f.title, "Snow: now");
    assert_str(r.f.keywords[0], "ice");
    arena_free(&r.arena);
}

static void
forms_met_in_the_wild(void **state)
{
    (void)state;
    expect_all("---yaml\ntitle: 'Snow: \"now\"'\nlang: en-GB\ntags: [ice, cold]\n"
               "keywords:\n  - white snow\nword_count: 1204\n---\nIt snows.\n");
    expect_all("--- toml\ntitle = 'Snow: \"now\"'\nlang = 'en-GB'\ntags = ['ice', 'cold']\n"
               "keywords = ['white snow']\nword_count = 1204\n---\nIt snows.\n");
    expect_all("---json\n{\n\t\"title\": \"Snow: \\\"now\\\"\",\n\t\"lang\": \"en-GB\",\n"
               "\t\"tags\": [\"ice\", \"cold\"],\n\t\"keywords\": [\"white snow\"],\n"
               "\t\"word_count\": 1204\n}\n---\nIt snows.\n");
    expect_all("---js\n{ title: 'Snow: \"now\"', lang: 'en-GB', tags: ['ice', 'cold'],\n"
               "  keywords: ['white snow'], word_count: 1204 }\n---\nIt snows.\n");
    expect_all("\xEF\xBB\xBF\n<!-- Of 2024,\nby A. -->\n---\ntitle: 'Snow: \"now\"'\nlang: en-GB\n"
               "tags: [ice, cold]\nkeywords: white snow\nword_count: 1204\n---\nIt snows.\n");
    expect_header("Title: Snow: now\nDate: 2024-01-02 10:20\nTags: ice, cold\n\nIt snows.\n");
    expect_header("title: 'Snow: now'\ntags:\n- ice\n- cold\ndate: 2024-01-02\n---\nIt snows.\n");
    expect_header("Title:\tSnow: now\nAuthor: A.\n  and B.\nKeywords: ice\n\nIt snows.\n");
}

static void
what_is_left_out_unread_is_said(void **state)
{
    struct result r;

    (void)state;
    read_text(&r, "---coffee\ntitle = 'x'\n---\nIt snows.\n");
    assert_str(str_after(r.places.text, r.f.length), "It snows.\n");
    assert_int_equal(r.warnings.n, 1);
    arena_free(&r.arena);
    read_text(&r, "---\ntitle:\tx\n\tkey: y\n---\nIt snows.\n");
    assert_str(str_after(r.places.text, r.f.length), "It snows.\n");
    assert_int_equal(r.warnings.n, 1);
    arena_free(&r.arena);
    read_text(&r, "% Snow\n% A.; B.\n  and C.\n\nIt snows.\n");
    assert_str(r.f.title, "Snow");
    assert_str(str_after(r.places.text, r.f.length), "\nIt snows.\n");
    arena_free(&r.arena);
}

static void
paragraphs_are_no_header(void **state)
{
    static const char *const texts[] = {
        "Title: one line may be text\n\nIt snows.\n",
        "Note: this is a paragraph.\nTitle: x\n\nIt snows.\n",
        "Summary: it snows\nand goes on: snowing\nfor days.\n\nIt snows.\n",
        "Date: today\nWeather: snow\nWind: none\nSky: grey\n\nIt snows.\n",
        "<!-- never closed\n---\ntitle: x\n---\n",
        "100 % snow\n% of all\n",
    };

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct result r;

        read_text(&r, texts[i]);
        if (r.f.length != 0)
            fail_msg("%s: %zu", texts[i], r.f.length);
        arena_free(&r.arena);
    }
}

/* Keys of YAML that are no scalars, however deep. */
static void
complex_keys(void **state)
{
    char text[3000] = "---\n? [a, b]\n: c\ntitle: x\n---\nIt snows.\n";
    struct result r;

    (void)state;
    read_text(&r, text);
    assert_str(r.f.title, "x");
    assert_int_equal(r.warnings.n, 0);
    arena_free(&r.arena);
    for (size_t i = 4; i < 2004; i += 2)
        memcpy(text + i, "? ", 2);
    strcpy(text + 2004, "a\n---\nIt snows.\n");
    read_text(&r, text);
    assert_int_equal(r.warnings.n, 1);
    assert_str(str_after(r.places.text, r.f.length), "It snows.\n");
    arena_free(&r.arena);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(formats_say_the_same),
        cmocka_unit_test(places_are_the_users),
        cmocka_unit_test(text_is_no_front_matter),
        cmocka_unit_test(mistakes_have_a_place),
        cmocka_unit_test(empty_front_matter_is_left_out),
        cmocka_unit_test(nesting_has_a_limit),
        cmocka_unit_test(forms_met_in_the_wild),
        cmocka_unit_test(what_is_left_out_unread_is_said),
        cmocka_unit_test(paragraphs_are_no_header),
        cmocka_unit_test(complex_keys),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
