/*
 * bindings/postgres/binding.h - what the parts of the extension share.
 *
 * A backend keeps a few analysers, one for each set of options that was used last.  A text is
 * read by one call into the library, during which PostgreSQL neither runs other code of ours
 * nor jumps: an interrupt is caught while the library asks for it, and raised when that has
 * returned.  So an analyser is never left in the middle of a text.
 */
#ifndef LUCID_BINDINGS_POSTGRES_BINDING_H
#define LUCID_BINDINGS_POSTGRES_BINDING_H

#include <postgres.h>

#include <fmgr.h>
#include <utils/jsonb.h>

#include "lucid.h"

/* What an analyser is for: sets of bits. */
enum {
    FOR_TEXT = 1,       /* a text of the database, which is UTF-8 by now, whatever it says */
    FOR_SENTENCES = 2,  /* reports with all sentences */
    FOR_VOCABULARY = 4, /* or with all words */
};

/* An analyser of the backend. */
struct lucid_pg_engine {
    struct lucid_analyser *analyser;
    char *name;     /* of the texts, from the options, or "" */
    Jsonb *options; /* as they were given, or NULL: none */
    unsigned kind;
    uint64 used;      /* when; 0: it is not whole */
    bool interrupted; /* the error of it is waiting to be raised */
};

/* Bytes of a detoasted value.  In VARSIZE_ANY_EXHDR signed and unsigned meet, as gcc 14 says. */
static inline size_t
lucid_pg_length(const void *value)
{
    return VARATT_IS_SHORT(value) ? (size_t)VARSIZE_SHORT(value) - VARHDRSZ_SHORT
                                  : (size_t)VARSIZE(value) - VARHDRSZ;
}

/* The analyser for these options, which may be NULL. */
struct lucid_pg_engine *lucid_pg_engine(unsigned kind, Jsonb *options);

/* After its results were taken: what large texts need is given back. */
void lucid_pg_release(struct lucid_pg_engine *e, size_t bytes);

/* Raise why its last call failed. */
void lucid_pg_raise(struct lucid_pg_engine *e) pg_attribute_noreturn();

/* A text to UTF-8, and back to the encoding of the database. */
lucid_str lucid_pg_utf8(const char *p, size_t n);
char *lucid_pg_cstring(lucid_str utf8);
Datum lucid_pg_text(lucid_str utf8);

/* The report as JSON in UTF-8, palloc'd, with a NUL behind. */
lucid_str lucid_pg_json(struct lucid_pg_engine *e, const struct lucid_report *report);
Datum lucid_pg_jsonb(lucid_str json);

/* A body, the first argument, and the engine by the options in another one. */
struct body {
    struct lucid_pg_engine *engine;
    lucid_str name, bytes;
};

struct body lucid_pg_body(FunctionCallInfo fcinfo, unsigned kind, int options);
const struct lucid_report *lucid_pg_report(const struct body *body);

/* A function of SQL over text, and the same over bytea. */
#define OF_TEXT_AND_BYTEA(name)                                                                    \
    PG_FUNCTION_INFO_V1(lucid_pg_text_##name);                                                     \
    PG_FUNCTION_INFO_V1(lucid_pg_bytea_##name);                                                    \
    Datum lucid_pg_text_##name(PG_FUNCTION_ARGS)                                                   \
    {                                                                                              \
        return answer_##name(fcinfo, FOR_TEXT);                                                    \
    }                                                                                              \
    Datum lucid_pg_bytea_##name(PG_FUNCTION_ARGS)                                                  \
    {                                                                                              \
        return answer_##name(fcinfo, 0);                                                           \
    }

#endif
