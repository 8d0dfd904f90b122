/* test_output_json.c - reports as JSON: whole, exact and harmless. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include <cjson/cJSON.h>

#include "invented.h"

extern const struct output output_json, output_ndjson;

static const cJSON *
member(const cJSON *of, const char *key)
{
    const cJSON *m = cJSON_GetObjectItemCaseSensitive(of, key);

    if (!m)
        fail_msg("no member %s", key);
    return m;
}

static cJSON *
parsed(const char *text)
{
    cJSON *json = cJSON_Parse(text);

    if (!json)
        fail_msg("not JSON: %.200s", text);
    return json;
}

static void
json_keeps_the_contracts_order(void **state)
{
    static const char *const order[] = { "path",
                                         "content_hash",
                                         "format",
                                         "encoding",
                                         "language",
                                         "norm",
                                         "title",
                                         "counts",
                                         "scored",
                                         "readability",
                                         "consensus_grade",
                                         "time",
                                         "keywords",
                                         "diversity",
                                         "declared",
                                         "hardest_sentences",
                                         "contribution",
                                         "difficult_words",
                                         "polysyllables",
                                         "rare_words",
                                         "word_rarity",
                                         "syllables",
                                         "by_language",
                                         "warnings" };
    struct run *r = run_new();
    cJSON *json = parsed(output_of(r, &output_json, 2));
    const cJSON *at = cJSON_GetArrayItem(member(json, "files"), 1)->child;

    (void)state;
    for (size_t i = 0; i < sizeof order / sizeof *order; i++, at = at->next)
        assert_string_equal(at->string, order[i]);
    assert_null(at);
    assert_int_equal(cJSON_GetArraySize(member(json, "files")), 2);
    assert_int_equal(member(member(json, "total"), "files")->valueint, 2);
    assert_true(cJSON_IsNull(member(member(json, "total"), "diversity")));
    assert_true(cJSON_IsNull(member(member(member(json, "total"), "counts"), "unique_words")));
    cJSON_Delete(json);
    run_free(r);
}

static void
json_of_no_file_is_whole(void **state)
{
    struct run *r = run_new();
    cJSON *json = parsed(output_of(r, &output_json, 0));

    (void)state;
    assert_int_equal(cJSON_GetArraySize(member(json, "files")), 0);
    cJSON_Delete(json);
    run_free(r);
}

static void
json_rounds_nothing(void **state)
{
    struct run *r = run_new();
    const char *text = output_of(r, &output_json, 1);

    (void)state;
    assert_non_null(strstr(text, "\"bytes\":9007199254740993,"));
    assert_non_null(strstr(text, "\"median\":0.30000000000000004,\"low\":-1.5,\"high\":12,"));
    assert_non_null(strstr(text, "\"share\":0.975,"));
    run_free(r);
}

static void
json_of_an_empty_text_is_null(void **state)
{
    struct run *r = run_new();
    const cJSON *file, *score;
    cJSON *json;

    (void)state;
    make_empty(r);
    json = parsed(output_of(r, &output_json, 1));
    file = member(json, "files")->child;
    assert_true(cJSON_IsNull(member(file, "title")));
    assert_true(cJSON_IsNull(member(file, "declared")));
    assert_true(cJSON_IsNull(member(member(file, "scored"), "share")));
    assert_true(cJSON_IsNull(member(member(file, "consensus_grade"), "low")));
    assert_int_equal(member(member(file, "counts"), "unique_words")->valueint, 0);
    score = member(member(file, "readability"), "flesch_reading_ease");
    assert_true(cJSON_IsNull(member(score, "value")));
    assert_true(cJSON_IsFalse(member(score, "reliable")));
    assert_true(cJSON_IsString(member(score, "reason")));
    cJSON_Delete(json);
    run_free(r);
}

static void
json_is_harmless_whatever_the_name(void **state)
{
    struct run *r = run_new();
    const char *text;

    (void)state;
    make_hostile(r);
    text = output_of(r, &output_json, 1);
    assert_harmless(text);
    assert_non_null(strstr(text, "\"path\":\"a\xEF\xBF\xBD\\u001b[31m\\u2028\xEF\xBF\xBD.md\""));
    assert_non_null(strstr(text,
                           "\"title\":\"A\\u001b]0;b\\u0007\xEF\xBF\xBD\\u007f\\u0085\\u202e\\u2066"
                           "\\udb40\\udc01\xEF\xBF\xBD\\\"\\\\\\n\""));
    cJSON_Delete(parsed(text));
    run_free(r);
}

/* What was sent last. */
struct sent {
    char line[64 * 1024];
    size_t n;
    unsigned times;
};

static int
take(void *self, const char *bytes, size_t n)
{
    struct sent *to = self;

    assert_true(n < sizeof to->line);
    memcpy(to->line, bytes, n);
    to->line[n] = '\0';
    to->n = n;
    to->times++;
    return 0;
}

static void
ndjson_is_a_write_a_line(void **state)
{
    struct run *r = run_new();
    static struct sent sent;
    cJSON *json;

    (void)state;
    r->to.send = take;
    r->to.self = &sent;
    output_ndjson.begin(&r->writer);
    output_ndjson.file(&r->writer, &r->report);
    assert_int_equal(sent.times, 1);
    assert_ptr_equal(strchr(sent.line, '\n'), sent.line + sent.n - 1);
    json = parsed(sent.line);
    assert_string_equal(json->child->string, "schema");
    assert_string_equal(member(json, "path")->valuestring, "posts/weaving.md");
    output_ndjson.end(&r->writer, &r->report);
    assert_int_equal(sent.times, 1);
    assert_int_equal(r->to.n, 0);
    cJSON_Delete(json);
    run_free(r);
}

/* The schema, from the tree's root. */
static cJSON *
schema(void)
{
    static char text[64 * 1024];
    const char *build = getenv("B");
    FILE *f;

    snprintf(text, sizeof text, "%s/schema/report-1.schema.json", build ? build : "build");
    f = fopen(text, "r");
    assert_non_null(f);
    text[fread(text, 1, sizeof text - 1, f)] = '\0';
    fclose(f);
    return parsed(text);
}

/* What is only there when it is asked for. */
static int
count_optional(const cJSON *properties)
{
    return (cJSON_GetObjectItem(properties, "vocabulary") != NULL) +
           (cJSON_GetObjectItem(properties, "word_definitions") != NULL);
}

static void
assert_same_keys(const cJSON *object, const cJSON *properties)
{
    for (const cJSON *m = object->child; m; m = m->next)
        member(properties, m->string);
    assert_int_equal(cJSON_GetArraySize(object),
                     cJSON_GetArraySize(properties) - count_optional(properties));
}

/* A row more in counts.def is a row more in the schema. */
static void
schema_names_every_key(void **state)
{
    struct run *r = run_new();
    cJSON *json = parsed(output_of(r, &output_json, 1)), *all = schema();
    const cJSON *file = member(json, "files")->child, *total = member(json, "total");
    const cJSON *defs = member(all, "$defs");

    (void)state;
    assert_same_keys(file, member(member(defs, "file"), "properties"));
    assert_same_keys(total, member(member(defs, "total"), "properties"));
    assert_same_keys(member(file, "counts"), member(member(defs, "counts"), "properties"));
    assert_same_keys(member(file, "scored"), member(member(defs, "scored"), "properties"));
    assert_same_keys(member(file, "keywords")->child,
                     member(member(defs, "keyword"), "properties"));
    assert_same_keys(member(file, "declared"), member(member(defs, "declared"), "properties"));
    assert_same_keys(member(file, "diversity"), member(member(defs, "diversity"), "properties"));
    cJSON_Delete(json);
    cJSON_Delete(all);
    run_free(r);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_keeps_the_contracts_order),
        cmocka_unit_test(json_of_no_file_is_whole),
        cmocka_unit_test(json_rounds_nothing),
        cmocka_unit_test(json_of_an_empty_text_is_null),
        cmocka_unit_test(json_is_harmless_whatever_the_name),
        cmocka_unit_test(ndjson_is_a_write_a_line),
        cmocka_unit_test(schema_names_every_key),
    };

    return cmocka_run_group_tests_name("output_json", tests, NULL, NULL);
}
