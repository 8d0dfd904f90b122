/*
 * postgres_fails.c - functions for a server where fail_allocation.c is preloaded:
 *
 *     failing(query, at, later)  run it, planned before, with its at-th allocation failing, alone
 *                                or with all after it; its result, '|', how many there were
 *     live()                     what was allocated and not freed
 */
#include <postgres.h>

#include <executor/spi.h>
#include <fmgr.h>
#include <utils/builtins.h>

long fail_allocations(long at, bool on);
long live_allocations(void);

PG_MODULE_MAGIC;
PG_FUNCTION_INFO_V1(failing);
PG_FUNCTION_INFO_V1(live);

Datum
failing(PG_FUNCTION_ARGS)
{
    const long at = (long)PG_GETARG_INT64(1);
    const bool later = PG_GETARG_BOOL(2);
    const MemoryContext outer = CurrentMemoryContext;
    SPIPlanPtr plan;
    char *value;
    text *result;
    long n;

    SPI_connect();
    plan = SPI_prepare(text_to_cstring(PG_GETARG_TEXT_PP(0)), 0, NULL);
    if (!plan)
        elog(ERROR, "no such query");
    fail_allocations(at, later);
    PG_TRY();
    {
        SPI_execute_plan(plan, NULL, NULL, true, 0);
    }
    PG_CATCH();
    {
        fail_allocations(0, false);
        PG_RE_THROW();
    }
    PG_END_TRY();
    n = fail_allocations(0, false);
    value = SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1);
    value = psprintf("%s|%ld", value ? value : "", n);
    MemoryContextSwitchTo(outer);
    result = cstring_to_text(value);
    SPI_finish();
    PG_RETURN_TEXT_P(result);
}

Datum
live(PG_FUNCTION_ARGS)
{
    (void)fcinfo;
    PG_RETURN_INT64(live_allocations());
}
