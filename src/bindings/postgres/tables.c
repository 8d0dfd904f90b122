/* bindings/postgres/tables.c - functions of a text that give rows. */
#include "binding.h"

#include <math.h>

#include <funcapi.h>
#include <miscadmin.h>
#include <utils/builtins.h>
#include <utils/memutils.h>
#include <utils/tuplestore.h>

/* Rows on their way; what is needed for one is given back after it. */
struct rows {
    Tuplestorestate *store;
    TupleDesc columns;
    MemoryContext of_row, before;
};

static struct rows
begin_rows(FunctionCallInfo fcinfo)
{
    ReturnSetInfo *result = (ReturnSetInfo *)fcinfo->resultinfo;
    struct rows rows = { .before = CurrentMemoryContext };

    if (!result || !IsA(result, ReturnSetInfo) || !(result->allowedModes & SFRM_Materialize))
        ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
                        errmsg("lucid: a set of rows is not wanted here")));
    MemoryContextSwitchTo(result->econtext->ecxt_per_query_memory);
    if (get_call_result_type(fcinfo, NULL, &rows.columns) != TYPEFUNC_COMPOSITE)
        elog(ERROR, "lucid: the function returns no rows");
    rows.store = tuplestore_begin_heap((result->allowedModes & SFRM_Materialize_Random) != 0, false,
                                       work_mem);
    result->returnMode = SFRM_Materialize;
    result->setResult = rows.store;
    result->setDesc = rows.columns;
    MemoryContextSwitchTo(rows.before);
    rows.of_row = AllocSetContextCreate(CurrentMemoryContext, "lucid row", ALLOCSET_SMALL_SIZES);
    return rows;
}

static void
begin_row(struct rows *rows)
{
    CHECK_FOR_INTERRUPTS();
    MemoryContextReset(rows->of_row);
    MemoryContextSwitchTo(rows->of_row);
}

static void
end_row(struct rows *rows, Datum *values, bool *nulls)
{
    tuplestore_putvalues(rows->store, rows->columns, values, nulls);
    MemoryContextSwitchTo(rows->before);
}

static Datum
end_rows(struct rows *rows, const struct body *b)
{
    MemoryContextDelete(rows->of_row);
    lucid_pg_release(b->engine, b->bytes.n);
    return (Datum)0;
}

static Datum
answer_sentences(FunctionCallInfo fcinfo, unsigned kind)
{
    static const char *const hardness[] = { "no", "hard", "very hard" };
    struct rows rows = begin_rows(fcinfo);
    const struct body b = lucid_pg_body(fcinfo, kind | FOR_SENTENCES, 1);
    const struct lucid_report *r = lucid_pg_report(&b);
    struct lucid_sentence_info s;

    for (size_t i = 0; lucid_sentence(r, i, &s); i++) {
        bool nulls[9] = {
            false,          false, false,    s.place.line == 0, false, s.syllables == 0,
            isnan(s.grade), false, !s.scored
        };
        Datum values[9];

        begin_row(&rows);
        values[0] = Int64GetDatum((int64)i + 1);
        values[1] = lucid_pg_text(s.text);
        values[2] = Int64GetDatum((int64)s.words);
        values[3] = Int64GetDatum((int64)s.place.line);
        values[4] = Int64GetDatum((int64)s.place.column);
        values[5] = Int64GetDatum((int64)s.syllables);
        values[6] = Float8GetDatum(s.grade);
        values[7] = BoolGetDatum(s.scored);
        values[8] = CStringGetTextDatum(hardness[lucid_hardness(r, i)]);
        nulls[4] = nulls[3];
        end_row(&rows, values, nulls);
    }
    return end_rows(&rows, &b);
}

OF_TEXT_AND_BYTEA(sentences)

static Datum
answer_keywords(FunctionCallInfo fcinfo, unsigned kind)
{
    struct rows rows = begin_rows(fcinfo);
    const struct body b = lucid_pg_body(fcinfo, kind, 1);
    const struct lucid_report *r = lucid_pg_report(&b);
    struct lucid_keyword_info k;

    for (size_t i = 0; lucid_keyword(r, i, &k); i++) {
        bool nulls[5] = { false };
        Datum values[5];

        begin_row(&rows);
        values[0] = lucid_pg_text(k.term);
        values[1] = Int32GetDatum((int32)k.words);
        values[2] = Int64GetDatum((int64)k.count);
        values[3] = Float8GetDatum(k.density);
        values[4] = BoolGetDatum(k.asked);
        end_row(&rows, values, nulls);
    }
    return end_rows(&rows, &b);
}

OF_TEXT_AND_BYTEA(keywords)
