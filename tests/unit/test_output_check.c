/* test_output_check.c - findings in every format that machines read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include <cjson/cJSON.h>

#include "invented.h"
#include "write/findings.h"

static const char sentence[] = "The weavers of the valley, who had never trusted a merchant, left.";

/* A file as a whole, a sentence, and a place that is no range. */
static const struct lucid_finding findings[] = {
    { .rule = "word-count",
      .severity = LUCID_SEVERITY_ERROR,
      .message = "400 words, 100 more than the 300 allowed; cut it",
      .value = 400,
      .limit = 300,
      .first_limit = 300 },
    { .rule = "sentence-length",
      .severity = LUCID_SEVERITY_WARNING,
      .place = { 7, 3, 120, 4, 3 },
      .end = { 7, 60, 178, 62, 60 },
      .text = { sentence, sizeof sentence - 1 },
      .message = "31.5 words on average: a, b <c> & \"d\" 100%",
      .value = 31.5,
      .limit = 25,
      .first_limit = 20 },
    { .rule = "repeated-word",
      .severity = LUCID_NOTE,
      .place = { 9, 1, 300, 1, 1 },
      .message = "the the",
      .value = (double)NAN,
      .limit = (double)NAN },
};

static struct run *
run_of(const struct lucid_finding *list, size_t n)
{
    struct run *r = run_new();

    r->report.path = S("./posts/weaving, new.md");
    r->report.findings = list;
    r->report.findings_n = n;
    return r;
}

static const struct output *
output_named(const char *name)
{
    for (size_t i = 0; outputs[i]; i++)
        if (strcmp(outputs[i]->name, name) == 0)
            return outputs[i];
    fail_msg("no format %s", name);
    return NULL;
}

/* What the format says of so many files, ended by a NUL. */
static char *
checked(struct run *r, const char *format, size_t files)
{
    const struct output *o = output_named(format);

    r->to.n = 0;
    o->check_begin(&r->writer);
    for (size_t k = 0; k < files; k++)
        o->check_file(&r->writer, &r->report);
    if (o->check_end)
        o->check_end(&r->writer, &r->report);
    assert_true(writer_flush(&r->to));
    return memcpy(NEW(&r->arena, r->to.n + 1, char), r->to.bytes, r->to.n);
}

static void
expect(const char *format, const char *wanted)
{
    struct run *r = run_of(findings, 3);

    assert_string_equal(checked(r, format, 1), wanted);
    run_free(r);
}

static void
json_has_all(void **state)
{
    (void)state;
    expect("json",
           "{\"schema\":\"lucid.check/1\",\"lucid\":\"" LUCID_VERSION "\",\"files\":[\n"
           "{\"path\":\"./posts/weaving, new.md\",\"words\":400,\"findings\":["
           "{\"rule\":\"word-count\",\"severity\":\"error\",\"line\":null,\"column\":null,"
           "\"end_line\":null,\"end_column\":null,"
           "\"message\":\"400 words, 100 more than the 300 allowed; cut it\","
           "\"value\":400,\"limit\":300,\"text\":null},"
           "{\"rule\":\"sentence-length\",\"severity\":\"warning\",\"line\":7,\"column\":3,"
           "\"end_line\":7,\"end_column\":60,"
           "\"message\":\"31.5 words on average: a, b <c> & \\\"d\\\" 100%\","
           "\"value\":31.5,\"limit\":25,\"first_limit\":20,\"text\":\"The weavers of the valley, "
           "who had never "
           "trusted a merchant, left.\"},"
           "{\"rule\":\"repeated-word\",\"severity\":\"note\",\"line\":9,\"column\":1,"
           "\"end_line\":null,\"end_column\":null,\"message\":\"the the\","
           "\"value\":null,\"limit\":null,\"text\":null}]}\n"
           "],\"total\":{\"files\":1,\"findings\":3,\"errors\":1,\"warnings\":1,\"notes\":1},"
           "\"errors\":[]}\n");
}

static void
github_escapes_and_puts_the_worst_first(void **state)
{
    (void)state;
    expect("github", "::error file=posts/weaving%2C new.md,title=word-count::400 words, 100 more "
                     "than the 300 allowed; cut it\n"
                     "::warning file=posts/weaving%2C new.md,line=7,col=3,endColumn=60,"
                     "title=sentence-length::31.5 words on average: a, b <c> & \"d\" 100%25\n"
                     "::notice file=posts/weaving%2C new.md,line=9,col=1,title=repeated-word::"
                     "the the\n");
}

/* Of 30 errors and 12 notes the ten furthest off and nine are shown. */
static void
github_says_what_it_cut(void **state)
{
    struct lucid_finding list[42];
    struct run *r = run_of(list, 42);
    const char *text;

    (void)state;
    for (size_t i = 0; i < 42; i++) {
        list[i] = findings[i < 30 ? 0 : 2];
        list[i].place.line = i + 1;
        list[i].value = 300 + (double)(i * 7 % 30);
    }
    text = checked(r, "github", 1);
    assert_ptr_equal(strstr(text, "::error file=posts/weaving%2C new.md,line=18,"), text);
    assert_non_null(strstr(text, "\n::notice title=lucid::23 of 42 findings are not shown, the "
                                 "worst are (in all 30 errors, 0 warnings, 12 notes)\n"));
    assert_null(strstr(text, ",line=1,"));
    run_free(r);
}

static void
rdjsonl_counts_columns_in_bytes(void **state)
{
    (void)state;
    expect("rdjsonl",
           "{\"message\":\"400 words, 100 more than the 300 allowed; cut it\",\"location\":{"
           "\"path\":\"posts/weaving, new.md\"},\"severity\":\"ERROR\",\"source\":{\"name\":"
           "\"lucid\"},\"code\":{\"value\":\"word-count\"}}\n"
           "{\"message\":\"31.5 words on average: a, b <c> & \\\"d\\\" 100%\",\"location\":{"
           "\"path\":\"posts/weaving, new.md\",\"range\":{\"start\":{\"line\":7,\"column\":4},"
           "\"end\":{\"line\":7,\"column\":62}}},\"severity\":\"WARNING\",\"source\":{\"name\":"
           "\"lucid\"},\"code\":{\"value\":\"sentence-length\"}}\n"
           "{\"message\":\"the the\",\"location\":{\"path\":\"posts/weaving, new.md\",\"range\":{"
           "\"start\":{\"line\":9,\"column\":1}}},\"severity\":\"INFO\",\"source\":{\"name\":"
           "\"lucid\"},\"code\":{\"value\":\"repeated-word\"}}\n");
}

static void
checkstyle_is_xml(void **state)
{
    (void)state;
    expect("checkstyle",
           "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
           "<file name=\"./posts/weaving, new.md\">\n"
           "<error severity=\"error\" message=\"400 words, 100 more than the 300 allowed; cut "
           "it\" source=\"lucid.word-count\"/>\n"
           "<error line=\"7\" column=\"3\" severity=\"warning\" message=\"31.5 words on average: "
           "a, b &#60;c&#62; &#38; &#34;d&#34; 100%\" source=\"lucid.sentence-length\"/>\n"
           "<error line=\"9\" column=\"1\" severity=\"info\" message=\"the the\" "
           "source=\"lucid.repeated-word\"/>\n</file>\n</checkstyle>\n");
}

static void
junit_passes_notes(void **state)
{
    struct run *r = run_of(findings, 3);
    const char *text = checked(r, "junit", 1);

    (void)state;
    assert_non_null(strstr(text, "tests=\"3\" failures=\"2\" errors=\"0\">"));
    assert_non_null(strstr(text, "line=\"7\"><failure type=\"warning\" message=\"31.5 words"));
    assert_non_null(strstr(text, "<system-out>./posts/weaving, new.md:9:1: note: the the"));
    run_free(r);
    r = run_of(NULL, 0);
    text = checked(r, "junit", 1);
    assert_non_null(strstr(text, "tests=\"1\" failures=\"0\""));
    run_free(r);
}

static void
tsv_keeps_a_row_in_a_line(void **state)
{
    struct lucid_finding odd = findings[1];
    struct run *r = run_of(&odd, 1);

    (void)state;
    odd.message = "a\tb\\c\nd\033";
    odd.text = S("e");
    r->report.path = S("x\xFF\t.md");
    assert_string_equal(checked(r, "tsv", 1),
                        "path\tline\tcolumn\tend_line\tend_column\tseverity\trule\tvalue\tlimit\t"
                        "message\ttext\n"
                        "x\\xff\\t.md\t7\t3\t7\t60\twarning\tsentence-length\t31.5\t25\t"
                        "a\\tb\\\\c\\nd\\x1b\te\n");
    run_free(r);
}

/* ---- fingerprints */

static cJSON *
parsed(struct run *r, const char *format, size_t files)
{
    cJSON *json = cJSON_Parse(checked(r, format, files));

    assert_non_null(json);
    return json;
}

static const char *
print_of(const cJSON *gitlab, int at)
{
    return cJSON_GetObjectItem(cJSON_GetArrayItem(gitlab, at), "fingerprint")->valuestring;
}

static void
gitlab_prints_are_unique(void **state)
{
    struct run *r = run_of(findings, 3);
    cJSON *json = parsed(r, "gitlab", 200);

    (void)state;
    assert_int_equal(cJSON_GetArraySize(json), 600);
    for (int i = 0; i < 600; i++)
        for (int k = 0; k < i; k++)
            assert_string_not_equal(print_of(json, i), print_of(json, k));
    cJSON_Delete(json);
    run_free(r);
}

/* Lines inserted above, or a count that is less wrong, are no other finding. */
static void
gitlab_prints_survive(void **state)
{
    struct lucid_finding moved[3];
    struct run *a = run_of(findings, 3), *b = run_of(moved, 3);
    cJSON *before = parsed(a, "gitlab", 1), *after;

    (void)state;
    for (size_t i = 0; i < 3; i++) {
        moved[i] = findings[i];
        moved[i].place.line += 20;
        moved[i].place.offset += 999;
    }
    moved[0].message = "399 words, 99 more than the 300 allowed; cut it";
    b->report.path = S("posts/weaving, new.md");
    after = parsed(b, "gitlab", 1);
    for (int i = 0; i < 3; i++)
        assert_string_equal(print_of(before, i), print_of(after, i));
    cJSON_Delete(before);
    cJSON_Delete(after);
    run_free(a);
    run_free(b);
}

static void
gitlab_has_relative_paths_and_lines(void **state)
{
    struct run *r = run_of(findings, 3);
    const char *text = checked(r, "gitlab", 1);

    (void)state;
    assert_non_null(strstr(text, "\"severity\":\"major\",\"location\":{\"path\":\"posts/weaving, "
                                 "new.md\",\"lines\":{\"begin\":1}}}"));
    assert_non_null(strstr(text, "\"lines\":{\"begin\":7,\"end\":7}}}"));
    run_free(r);
    r = run_of(NULL, 0);
    assert_string_equal(checked(r, "gitlab", 1), "[\n]\n");
    run_free(r);
}

/* ---- all formats */

static void
nothing_harmful_passes(void **state)
{
    struct lucid_finding hostile = findings[1];

    (void)state;
    hostile.message =
        "a\033[31m\xE2\x80\xAE\xC2\x9B\xE2\x80\xA8\xF3\xA0\x80\x81%\r\n\xC3::error::b";
    hostile.text = S("\x7F\033]0;\xE2\x81\xA6");
    for (size_t i = 0; outputs[i]; i++) {
        struct run *r = run_of(&hostile, 1);
        char *text;

        if (!outputs[i]->check_begin || strcmp(outputs[i]->name, "text") == 0) {
            run_free(r);
            continue;
        }
        r->report.path = S("a\xFF\033[31m\n\xE2\x80\xA8\xC2.md");
        text = checked(r, outputs[i]->name, 2);
        for (char *tab = strchr(text, '\t'); tab; tab = strchr(tab, '\t'))
            *tab = ' '; /* the columns of tsv */
        for (char *end = strstr(text, "\r\n"); end; end = strstr(end, "\r\n"))
            *end = ' '; /* the rows of csv */
        assert_harmless(text);
        assert_null(strstr(text, "\n::error::b"));
        run_free(r);
    }
}

/* ---- the table of reports */

static size_t
count_cells(const char *line)
{
    size_t n = 1;

    for (; *line && *line != '\n'; line++)
        n += *line == '\t';
    return n;
}

static void
assert_column(const char *header, const char *name)
{
    const size_t n = strlen(name);
    size_t found = 0;

    for (const char *at = strstr(header, name); at; at = strstr(at + n, name))
        found += (at == header || at[-1] == '\t') && (at[n] == '\t' || at[n] == '\n');
    if (found != 1)
        fail_msg("%zu columns %s", found, name);
}

static void
tsv_of_reports_has_every_number(void **state)
{
    extern const struct output output_tsv;
    struct run *r = run_new();
    char *text, *row;

    (void)state;
    output_of(r, &output_tsv, 2);
    text = r->to.bytes;
    row = strchr(text, '\n') + 1;
    assert_int_equal(count_cells(text), count_cells(row));
    assert_ptr_equal(strstr(row, "posts/weaving.md\tA count of threads\tmarkdown\tUTF-8\ten\t"
                                 "400\t402\t405\t25\t"),
                     row);
    row[0] = '\0';
#define COUNT(name, of, what) assert_column(text, #name);
#include "counts.def"
#define DISTINCT(name, what) assert_column(text, #name);
#include "distinct.def"
    for (size_t i = 0; i < formulas_n; i++)
        assert_column(text, formulas[i].id);
    run_free(r);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_has_all),
        cmocka_unit_test(github_escapes_and_puts_the_worst_first),
        cmocka_unit_test(github_says_what_it_cut),
        cmocka_unit_test(rdjsonl_counts_columns_in_bytes),
        cmocka_unit_test(checkstyle_is_xml),
        cmocka_unit_test(junit_passes_notes),
        cmocka_unit_test(tsv_keeps_a_row_in_a_line),
        cmocka_unit_test(gitlab_prints_are_unique),
        cmocka_unit_test(gitlab_prints_survive),
        cmocka_unit_test(gitlab_has_relative_paths_and_lines),
        cmocka_unit_test(nothing_harmful_passes),
        cmocka_unit_test(tsv_of_reports_has_every_number),
    };

    return cmocka_run_group_tests_name("output_check", tests, NULL, NULL);
}
