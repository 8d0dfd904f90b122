/*
 * bindings/postgres/functions.c - functions of a text: a number, or a report.
 *
 * What is not known of a text is NULL.
 */
#include "binding.h"

#include <utils/builtins.h>

PG_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(lucid_pg_version);

Datum
lucid_pg_version(PG_FUNCTION_ARGS)
{
    (void)fcinfo;
    PG_RETURN_TEXT_P(cstring_to_text(lucid_version()));
}

static Datum
answer_words(FunctionCallInfo fcinfo, unsigned kind)
{
    const struct body b = lucid_pg_body(fcinfo, kind, 1);
    uint64_t words;

    if (!lucid_words(b.engine->analyser, b.name, b.bytes, &words))
        lucid_pg_raise(b.engine);
    lucid_pg_release(b.engine, b.bytes.n);
    PG_RETURN_INT64((int64)words);
}

OF_TEXT_AND_BYTEA(words)

/* ---- numbers of a report */

static bool
is_named(const char *(*name_at)(size_t index), const char *name)
{
    const char *one;

    for (size_t i = 0; (one = name_at(i)) != NULL; i++)
        if (strcmp(one, name) == 0)
            return true;
    return false;
}

static void
require(bool is_one, const char *what, const char *name)
{
    if (!is_one)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("lucid: there is no %s \"%s\"", what, name)));
}

static Datum
count_of(FunctionCallInfo fcinfo, unsigned kind, const char *name, int options)
{
    const struct body b = lucid_pg_body(fcinfo, kind, options);
    uint64_t value;
    const bool known = lucid_count(lucid_pg_report(&b), name, &value);

    lucid_pg_release(b.engine, b.bytes.n);
    if (!known || value > PG_INT64_MAX)
        PG_RETURN_NULL();
    PG_RETURN_INT64((int64)value);
}

static Datum
score_of(FunctionCallInfo fcinfo, unsigned kind, const char *name, int options)
{
    const struct body b = lucid_pg_body(fcinfo, kind, options);
    struct lucid_score_info score;
    const bool known = lucid_score(lucid_pg_report(&b), name, &score);

    lucid_pg_release(b.engine, b.bytes.n);
    if (!known)
        PG_RETURN_NULL();
    PG_RETURN_FLOAT8(score.value);
}

static Datum
answer_count(FunctionCallInfo fcinfo, unsigned kind)
{
    const char *name = text_to_cstring(PG_GETARG_TEXT_PP(1));
    const char *counted = strncmp(name, "scored.", 7) == 0 ? name + 7 : name;

    require(strcmp(name, "declared_words") == 0 || is_named(lucid_count_name, counted), "count",
            name);
    return count_of(fcinfo, kind, name, 2);
}

OF_TEXT_AND_BYTEA(count)

static Datum
answer_declared(FunctionCallInfo fcinfo, unsigned kind)
{
    return count_of(fcinfo, kind, "declared_words", 1);
}

OF_TEXT_AND_BYTEA(declared)

static Datum
answer_metric(FunctionCallInfo fcinfo, unsigned kind)
{
    const char *name = text_to_cstring(PG_GETARG_TEXT_PP(1));

    require(is_named(lucid_score_name, name), "metric", name);
    return score_of(fcinfo, kind, name, 2);
}

OF_TEXT_AND_BYTEA(metric)

static Datum
answer_grade(FunctionCallInfo fcinfo, unsigned kind)
{
    return score_of(fcinfo, kind, "consensus_grade", 1);
}

OF_TEXT_AND_BYTEA(grade)

/* ---- reports */

static Datum
json_of(const struct body *b, const struct lucid_report *r)
{
    const lucid_str json = lucid_pg_json(b->engine, r);

    lucid_pg_release(b->engine, b->bytes.n);
    return lucid_pg_jsonb(json);
}

static Datum
answer_report(FunctionCallInfo fcinfo, unsigned kind)
{
    const struct body b = lucid_pg_body(fcinfo, kind, 1);

    return json_of(&b, lucid_pg_report(&b));
}

OF_TEXT_AND_BYTEA(report)

static Datum
answer_check(FunctionCallInfo fcinfo, unsigned kind)
{
    const struct body b = lucid_pg_body(fcinfo, kind, 2);
    const text *given = PG_GETARG_TEXT_PP(1);
    const lucid_str yaml = lucid_pg_utf8(VARDATA_ANY(given), lucid_pg_length(given));
    const struct lucid_report *r = lucid_check(b.engine->analyser, b.name, b.bytes, yaml);

    if (!r)
        lucid_pg_raise(b.engine);
    return json_of(&b, r);
}

OF_TEXT_AND_BYTEA(check)
