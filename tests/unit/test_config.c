/* test_config.c - configurations, patterns and values. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/config.h"
#include "base/glob.h"
#include "check/effective_config.h"
#include "check/suppress.h"
#include "notation/yaml_tree.h"

static void
use_arena(struct arena *a, struct exhaustion *exhausted)
{
    *a = (struct arena){ .exhausted = exhausted };
}

static bool
matches(const char *pattern, const char *path)
{
    struct globs globs = { .n = 0 };
    struct arena a;
    struct exhaustion exhausted;
    bool matched;

    use_arena(&a, &exhausted);
    assert_true(globs_add_braces(&globs, str_from(pattern), &a));
    matched = globs_match(&globs, str_from(path), false);
    arena_free(&a);
    return matched;
}

static void
patterns_match(void **state)
{
    (void)state;
    assert_true(matches("*.txt", "a.txt"));
    assert_true(matches("*.txt", "x/y/a.txt"));
    assert_false(matches("*.txt", "a.txt.md"));
    assert_true(matches("x/*.md", "x/a.md"));
    assert_false(matches("x/*.md", "x/y/a.md"));
    assert_true(matches("x/**", "x/y/a.md"));
    assert_true(matches("x/**/a.md", "x/a.md"));
    assert_true(matches("x/**/a.md", "x/y/z/a.md"));
    assert_false(matches("x/**/a.md", "x/ya.md"));
    assert_true(matches("**/n/*.md", "n/a.md"));
    assert_true(matches("**/n/*.md", "x/y/n/a.md"));
    assert_false(matches("**/n/*.md", "x/yn/a.md"));
    assert_true(matches("x/", "x/y/a.md"));
    assert_true(matches("x", "x/y/a.md"));
    assert_true(matches("x", "y/x/a.md"));
    assert_false(matches("/x", "y/x/a.md"));
    assert_true(matches("/x", "x/a.md"));
    assert_false(matches("x/", "x"));
    assert_true(matches("./x/?.md", "x/a.md"));
    assert_false(matches("x?a.md", "x/a.md"));
    assert_true(matches("[a-c]1[!0-8].md", "b19.md"));
    assert_false(matches("[a-c]1[!0-8].md", "b18.md"));
    assert_true(matches("[[:digit:]]].md", "7].md"));
    assert_true(matches("[]x].md", "].md"));
    assert_true(matches("*.{md,{t,te}xt}", "x/a.text"));
    assert_false(matches("*.{md,{t,te}xt}", "a.ext"));
    assert_true(matches("{old,new}/**/a{,b}.md", "new/x/a.md"));
    assert_false(matches("x**y", "x/y"));
    assert_true(matches("\\*.md", "*.md"));
    assert_false(matches("\\*.md", "a.md"));
    assert_false(matches("", "a.md"));
    assert_false(matches("[", "["));
}

/* What is in a directory that is matched cannot be taken back; a file can. */
static void
patterns_take_back(void **state)
{
    struct globs globs = { .n = 0 };
    struct arena a;
    struct exhaustion exhausted;

    (void)state;
    use_arena(&a, &exhausted);
    globs_add(&globs, S("x/*"), &a);
    globs_add(&globs, S("!x/a.md"), &a);
    globs_add(&globs, S("y"), &a);
    globs_add(&globs, S("!y/a.md"), &a);
    assert_true(globs_match(&globs, S("x/b.md"), false));
    assert_int_equal(globs_judge(&globs, S("x/a.md"), false), GLOBS_TAKEN_BACK);
    assert_true(globs_match(&globs, S("y/a.md"), false));
    assert_int_equal(globs_judge(&globs, S("z/a.md"), false), GLOBS_SILENT);
    arena_free(&a);
}

static void
patterns_that_never_match_are_told(void **state)
{
    static const char *const wrong[] = { "",      "/",   "!",         "a//b",       "../a",
                                         "a/./b", "[a",  "[z-a]",     "[[:nope:]]", "{a,b",
                                         "a}",    "{a}", "{1..3}.md", "!(a).md",    "+(a|b)",
                                         "~/a",   "#a",  "a\\",       "a\\b" };
    static const char *const right[] = { "a",         "!a",     "/a/",    "./a",
                                         "**",        "a/**/b", "[!a-z]", "[[:alpha:]]",
                                         "{a,{b,c}}", "\\{a",   "\\#a",   "a(1).md" };
    struct arena a;
    struct exhaustion exhausted;

    (void)state;
    use_arena(&a, &exhausted);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_non_null(glob_problem(str_from(wrong[i]), &a));
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        assert_null(glob_problem(str_from(right[i]), &a));
    arena_free(&a);
}

static void
patterns_are_not_exponential(void **state)
{
    char pattern[400], path[400];

    (void)state;
    for (size_t i = 0; i < 398; i += 2)
        memcpy(pattern + i, "a*", 2);
    memset(path, 'a', 399);
    pattern[398] = 'b';
    pattern[399] = path[399] = '\0';
    assert_false(matches(pattern, path));
}

static struct rule_value
read_as(enum value_kind kind, const char *text, bool *read, struct arena *a)
{
    const struct rule_setting setting = { "x", kind, "", NULL, NULL };
    struct rule_value value = { .set = false };

    *read = value_read(&setting, str_from(text), a, &value);
    return value;
}

static void
values_are_read(void **state)
{
    static const struct {
        enum value_kind kind;
        const char *text;
        bool read, percent;
        double number;
    } rows[] = {
        { VALUE_COUNT, "12", true, false, 12 },      { VALUE_COUNT, "1.5", false, false, 0 },
        { VALUE_COUNT, "-1", false, false, 0 },      { VALUE_COUNT, "", false, false, 0 },
        { VALUE_COUNT, "0x10", false, false, 0 },    { VALUE_COUNT, "nan", false, false, 0 },
        { VALUE_NUMBER, "-1.5", true, false, -1.5 }, { VALUE_NUMBER, "1.", false, false, 0 },
        { VALUE_NUMBER, "1e3", false, false, 0 },    { VALUE_PERCENT, "2.5%", true, false, 2.5 },
        { VALUE_PERCENT, "%", false, false, 0 },     { VALUE_TOLERANCE, "exact", true, false, 0 },
        { VALUE_TOLERANCE, "3", true, false, 3 },    { VALUE_TOLERANCE, "0.5%", true, true, 0.5 },
        { VALUE_TOLERANCE, "0.5", false, false, 0 }, { VALUE_LENGTH, "50%", true, true, 50 },
        { VALUE_SWITCH, "YES", true, false, 1 },     { VALUE_SWITCH, "off", true, false, 0 },
        { VALUE_SWITCH, "maybe", false, false, 0 },
    };
    struct arena a;
    struct exhaustion exhausted;

    (void)state;
    use_arena(&a, &exhausted);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool read;
        const struct rule_value v = read_as(rows[i].kind, rows[i].text, &read, &a);

        assert_int_equal(read, rows[i].read);
        if (read) {
            assert_true(v.number >= rows[i].number && v.number <= rows[i].number);
            assert_int_equal(v.percent, rows[i].percent);
        }
    }
    arena_free(&a);
}

/* Every default of every rule is a value of its kind. */
static void
defaults_are_values(void **state)
{
    struct arena a;
    struct exhaustion exhausted;

    (void)state;
    use_arena(&a, &exhausted);
    for (size_t i = 0; rules[i]; i++)
        for (size_t j = 0; rules[i]->settings[j].name; j++) {
            const struct rule_setting *s = &rules[i]->settings[j];
            struct rule_value v = { .set = false };

            assert_true(!s->usual || value_read(s, str_from(s->usual), &a, &v));
            assert_true(s->what[0] != '\0');
        }
    arena_free(&a);
}

static void
rules_are_sorted_by_id(void **state)
{
    (void)state;
    for (size_t i = 0; rules[i] && rules[i + 1]; i++)
        assert_true(strcmp(rules[i]->id, rules[i + 1]->id) < 0);
}

static struct config
read_text(lucid_str text, struct arena *a)
{
    struct config c = { .name = "c.yaml" };

    config_read(&c, text, a);
    return c;
}

/* A configuration that is cut anywhere, or has a byte changed anywhere, is
 * read or refused, with a place. */
static void
any_bytes_are_borne(void **state)
{
    static const char text[] =
        "extends: \xC3\xA4.yaml\nwords: uax29\nkeywords: [a, 'b c']\nrules:\n"
        "  word-count: {min: 3, severity: off}\n  readability:\n    smog: {max: 12}\n"
        "overrides:\n  - files: [\"*.txt\"]\n    rules: {hard-sentence: off}\n";
    struct arena a;
    struct exhaustion exhausted;

    (void)state;
    use_arena(&a, &exhausted);
    for (size_t n = 0; n < sizeof text; n++)
        for (unsigned change = 0; change < 6; change++) {
            static const char bytes[] = "\0\xFF[{:&";
            char copy[sizeof text];
            struct config c;

            memcpy(copy, text, sizeof text);
            copy[n] = bytes[change];
            c = read_text((lucid_str){ copy, sizeof text - 1 }, &a);
            assert_true(!c.problem.what || c.problem.at.line > 0);
            c = read_text((lucid_str){ text, n }, &a);
            assert_true(!c.problem.what || c.problem.at.line > 0);
            arena_reset(&a);
        }
    assert_null(read_text((lucid_str){ text, sizeof text - 1 }, &a).problem.what);
    arena_free(&a);
}

static void
settings_turn_rules_on_in_order(void **state)
{
    static const char text[] = "rules:\n  hard-sentence: {severity: off, max: 3}\n"
                               "  sentence-length: {severity: error, max: off}\n";
    struct arena a;
    struct exhaustion exhausted;
    struct config c;
    struct effective_config *r;
    size_t hard, length;
    const char *hint;

    (void)state;
    use_arena(&a, &exhausted);
    c = read_text(S(text), &a);
    r = effective_default(&a);
    effective_apply(r, &c.sets);
    assert_true(rule_named(S("hard-sentence"), &hard, &a, &hint));
    assert_true(rule_named(S("sentence-length"), &length, &a, &hint));
    assert_false(r->rules[hard].on);
    assert_true(r->rules[length].on);
    assert_int_equal(r->rules[length].severity, LUCID_SEVERITY_ERROR);
    assert_false(r->rules[length].of[0].set);
    assert_int_equal(r->rules[length].of[0].from.line, 3);
    arena_free(&a);
}

static void
comments_are_found(void **state)
{
    static const char text[] = "a <!-- lucid-disable word-count,title-length -->\n"
                               "b <!--lucid-disable-next-line-->\n\n  c\nd <!-- other -->\n"
                               "<!-- lucid-enable word-count --> e <!-- lucid-disable";
    struct suppressions s = { .n = 0 };
    struct arena a;
    struct exhaustion exhausted;
    size_t words, title;
    const char *hint;

    (void)state;
    use_arena(&a, &exhausted);
    suppressions_find(&s, &(struct commented_text){ S(text), 1000, false }, &a);
    assert_int_equal(s.n, 4);
    assert_null(suppressions_wrong(&s));
    assert_true(rule_named(S("word-count"), &words, &a, &hint));
    assert_true(rule_named(S("title-length"), &title, &a, &hint));
    assert_false(is_suppressed(&s, words, false, 1000));
    assert_true(is_suppressed(&s, words, false, 1050));
    assert_true(is_suppressed(&s, words, true, 1000));
    assert_false(is_suppressed(&s, words, false, 1000 + sizeof text));
    assert_true(is_suppressed(&s, title, false, 1000 + sizeof text));
    assert_int_equal(s.list[2].kind, COMMENT_NEXT_LINE);
    assert_true(text[s.list[2].end - 1001] == 'c');
    arena_free(&a);
}

/* What is not closed in time is no comment, and is looked through once. */
static void
comments_may_be_unclosed(void **state)
{
    static const char comment[] = " --> <!-- lucid-disable -->";
    enum { UNCLOSED = 5000, OPEN = 4 };
    static char text[UNCLOSED * OPEN + sizeof comment];
    struct suppressions s = { .n = 0 };
    size_t n = 0;
    struct arena a;
    struct exhaustion exhausted;

    (void)state;
    use_arena(&a, &exhausted);
    for (int i = 0; i < UNCLOSED; i++, n += OPEN)
        memcpy(text + n, "<!--", OPEN);
    memcpy(text + n, comment, sizeof comment);
    suppressions_find(&s, &(struct commented_text){ S(text), 0, false }, &a);
    assert_int_equal(s.n, 1);
    assert_int_equal(s.list[0].at, UNCLOSED * OPEN + 5);
    arena_free(&a);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(patterns_match),
        cmocka_unit_test(patterns_take_back),
        cmocka_unit_test(patterns_that_never_match_are_told),
        cmocka_unit_test(patterns_are_not_exponential),
        cmocka_unit_test(values_are_read),
        cmocka_unit_test(defaults_are_values),
        cmocka_unit_test(rules_are_sorted_by_id),
        cmocka_unit_test(any_bytes_are_borne),
        cmocka_unit_test(settings_turn_rules_on_in_order),
        cmocka_unit_test(comments_are_found),
        cmocka_unit_test(comments_may_be_unclosed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
