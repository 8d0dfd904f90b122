/*
 * bindings/postgres/merge.c - the aggregate that adds up reports, lucid_merge(jsonb).
 *
 * Its state is lines of JSON in UTF-8, records and totals of records.  When they have become
 * many they are made one: the sum does not depend on how its parts were put together, by
 * parallel workers either.
 */
#include "binding.h"

#include <lib/stringinfo.h>
#include <miscadmin.h>

enum { MANY = 4 * 1024 * 1024 /* bytes, beside the total so far */ };

struct records {
    StringInfoData lines;
    int total; /* bytes of lines that are a total already */
};

PG_FUNCTION_INFO_V1(lucid_pg_merge_add);
PG_FUNCTION_INFO_V1(lucid_pg_merge_combine);
PG_FUNCTION_INFO_V1(lucid_pg_merge_save);
PG_FUNCTION_INFO_V1(lucid_pg_merge_load);
PG_FUNCTION_INFO_V1(lucid_pg_merge_end);

static MemoryContext
context_of(FunctionCallInfo fcinfo)
{
    MemoryContext context;

    if (!AggCheckCallContext(fcinfo, &context))
        ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
                        errmsg("lucid: this is a part of the aggregate lucid_merge")));
    return context;
}

static struct records *
new_records(MemoryContext context)
{
    MemoryContext before = MemoryContextSwitchTo(context);
    struct records *r = palloc0(sizeof *r);

    initStringInfo(&r->lines);
    MemoryContextSwitchTo(before);
    return r;
}

/* What was left out is said. */
static void
tell_warnings(const struct lucid_report *report)
{
    struct lucid_warning_info w;

    for (size_t i = 0; lucid_warning(report, i, &w); i++)
        ereport(WARNING, (errmsg("lucid: %s",
                                 lucid_pg_cstring((lucid_str){ w.message, strlen(w.message) }))));
}

static lucid_str
total_of(const struct records *r, unsigned kind)
{
    struct lucid_pg_engine *e = lucid_pg_engine(kind, NULL);
    const struct lucid_report *report =
        lucid_merge(e->analyser, (lucid_str){ r->lines.data, (size_t)r->lines.len });
    lucid_str json;

    if (!report)
        lucid_pg_raise(e);
    tell_warnings(report);
    json = lucid_pg_json(e, report);
    lucid_pg_release(e, (size_t)r->lines.len);
    return json;
}

static void
add_line(struct records *r, const char *p, size_t n)
{
    appendBinaryStringInfo(&r->lines, p, (int)n);
    if (n == 0 || p[n - 1] != '\n')
        appendStringInfoChar(&r->lines, '\n');
}

/* One total for all of them, which has their vocabulary if all of them have it.  The server
 * frees its text with the row that was added. */
static void
condense(struct records *r)
{
    const lucid_str json = total_of(r, FOR_VOCABULARY);

    resetStringInfo(&r->lines);
    add_line(r, json.p, json.n);
    r->total = r->lines.len;
}

static void
add_lines(struct records *r, const char *p, size_t n)
{
    add_line(r, p, n);
    if (r->lines.len - r->total > MANY)
        condense(r);
}

/* (internal, jsonb) to internal; a NULL is no record. */
Datum
lucid_pg_merge_add(PG_FUNCTION_ARGS)
{
    MemoryContext context = context_of(fcinfo);
    struct records *r = PG_ARGISNULL(0) ? NULL : (struct records *)PG_GETARG_POINTER(0);

    if (!r && !PG_ARGISNULL(1))
        r = new_records(context);
    if (!PG_ARGISNULL(1)) {
        Jsonb *record = PG_GETARG_JSONB_P(1);
        const char *text = JsonbToCString(NULL, &record->root, (int)VARSIZE(record));
        const lucid_str line = lucid_pg_utf8(text, strlen(text));

        add_lines(r, line.p, line.n);
    }
    if (!r)
        PG_RETURN_NULL();
    PG_RETURN_POINTER(r);
}

Datum
lucid_pg_merge_combine(PG_FUNCTION_ARGS)
{
    MemoryContext context = context_of(fcinfo);
    struct records *r = PG_ARGISNULL(0) ? NULL : (struct records *)PG_GETARG_POINTER(0);

    if (PG_ARGISNULL(1) && !r)
        PG_RETURN_NULL();
    if (!r)
        r = new_records(context);
    if (!PG_ARGISNULL(1)) {
        const struct records *other = (const struct records *)PG_GETARG_POINTER(1);

        add_lines(r, other->lines.data, (size_t)other->lines.len);
    }
    PG_RETURN_POINTER(r);
}

/* The state from a worker, and to its leader. */
Datum
lucid_pg_merge_save(PG_FUNCTION_ARGS)
{
    const struct records *r = (const struct records *)PG_GETARG_POINTER(0);
    bytea *saved;

    context_of(fcinfo);
    saved = palloc(VARHDRSZ + (size_t)r->lines.len);
    SET_VARSIZE(saved, VARHDRSZ + r->lines.len);
    memcpy(VARDATA(saved), r->lines.data, (size_t)r->lines.len);
    PG_RETURN_BYTEA_P(saved);
}

Datum
lucid_pg_merge_load(PG_FUNCTION_ARGS)
{
    const bytea *saved = PG_GETARG_BYTEA_PP(0);
    struct records *r;

    context_of(fcinfo);
    r = new_records(CurrentMemoryContext);
    add_line(r, VARDATA_ANY(saved), lucid_pg_length(saved));
    PG_RETURN_POINTER(r);
}

Datum
lucid_pg_merge_end(PG_FUNCTION_ARGS)
{
    context_of(fcinfo);
    if (PG_ARGISNULL(0))
        PG_RETURN_NULL();
    PG_RETURN_DATUM(lucid_pg_jsonb(total_of((const struct records *)PG_GETARG_POINTER(0), 0)));
}
