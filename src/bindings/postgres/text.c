/* bindings/postgres/text.c - texts from the database and to it. */
#include "binding.h"

#include <mb/pg_wchar.h>
#include <utils/builtins.h>
#include <utils/memutils.h>

/* A database in SQL_ASCII does not know what its bytes are. */
static void
refuse_bytes(const char *p, size_t n)
{
    if (GetDatabaseEncoding() == PG_SQL_ASCII && !pg_verify_mbstr(PG_UTF8, p, (int)n, true))
        ereport(ERROR, (errcode(ERRCODE_CHARACTER_NOT_IN_REPERTOIRE),
                        errmsg("lucid: the text is not UTF-8, and a database in SQL_ASCII does "
                               "not tell what it is"),
                        errhint("The encoding of a bytea is guessed: "
                                "convert_to(body, 'SQL_ASCII') has the bytes of body.")));
}

lucid_str
lucid_pg_utf8(const char *p, size_t n)
{
    const char *utf8;

    refuse_bytes(p, n);
    utf8 = pg_server_to_any(p, (int)n, PG_UTF8);
    return (lucid_str){ utf8, utf8 == p ? n : strlen(utf8) };
}

/* A text of PostgreSQL holds no NUL, which a bytea may. */
char *
lucid_pg_cstring(lucid_str utf8)
{
    char *own, *server;

    if (utf8.n >= MaxAllocSize)
        ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
                        errmsg("lucid: a report of more than 1 GB")));
    own = palloc(utf8.n + 1);
    for (size_t i = 0; i < utf8.n; i++)
        own[i] = utf8.p[i] ? utf8.p[i] : ' ';
    own[utf8.n] = '\0';
    server = pg_any_to_server(own, (int)utf8.n, PG_UTF8);
    if (server != own)
        pfree(own);
    return server;
}

Datum
lucid_pg_text(lucid_str utf8)
{
    return CStringGetTextDatum(lucid_pg_cstring(utf8));
}

/* ---- reports */

static bool
copy_json(void *self, const char *bytes, size_t n)
{
    lucid_str *to = self;
    /* no error may be raised below the library */
    char *p = palloc_extended(n + 1, MCXT_ALLOC_HUGE | MCXT_ALLOC_NO_OOM);

    if (!p)
        return false;
    memcpy(p, bytes, n);
    p[n] = '\0';
    *to = (lucid_str){ p, n };
    return true;
}

lucid_str
lucid_pg_json(struct lucid_pg_engine *e, const struct lucid_report *report)
{
    lucid_str json = { NULL, 0 };

    if (lucid_report_json(report, copy_json, &json))
        return json;
    if (strcmp(lucid_error(e->analyser), "the bytes were not taken") == 0)
        ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY), errmsg("out of memory"),
                        errdetail("The report of lucid is too long.")));
    lucid_pg_raise(e);
}

/* jsonb holds no NUL either. */
static void
replace_nuls(char *json)
{
    for (char *p = json; (p = strchr(p, '\\')) != NULL; p += 2)
        if (strncmp(p, "\\u0000", 6) == 0)
            memcpy(p, "\\ufffd", 6);
}

Datum
lucid_pg_jsonb(lucid_str json)
{
    char *text = lucid_pg_cstring(json);

    replace_nuls(text);
    return DirectFunctionCall1(jsonb_in, CStringGetDatum(text));
}

/* ---- arguments */

struct body
lucid_pg_body(FunctionCallInfo fcinfo, unsigned kind, int options)
{
    struct varlena *given = PG_GETARG_VARLENA_PP(0);
    struct body b = { .bytes = { VARDATA_ANY(given), lucid_pg_length(given) } };

    if (kind & FOR_TEXT)
        b.bytes = lucid_pg_utf8(b.bytes.p, b.bytes.n);
    b.engine = lucid_pg_engine(kind, PG_GETARG_JSONB_P(options));
    b.name.p = b.engine->name ? b.engine->name : "";
    b.name.n = strlen(b.name.p);
    return b;
}

const struct lucid_report *
lucid_pg_report(const struct body *b)
{
    const struct lucid_report *r = lucid_analyse(b->engine->analyser, b->name, b->bytes);

    if (!r)
        lucid_pg_raise(b->engine);
    return r;
}
