/* bindings/postgres/analyser.c - the analysers of a backend, and their options. */
#include "binding.h"

#include <lib/stringinfo.h>
#include <mb/pg_wchar.h>
#include <miscadmin.h>
#include <port.h>
#include <utils/builtins.h>
#include <utils/memutils.h>
#include <utils/numeric.h>

enum {
    ENGINES = 6,
    LARGE = 4 * 1024 * 1024 /* bytes of a text whose memory is given back */
};

struct lucid_pg_engines {
    struct lucid_pg_engine list[ENGINES];
    uint64 clock;
};

/* The server's own place for what extensions keep in a backend: there is no global of ours. */
static struct lucid_pg_engines *
engines_of_backend(void)
{
    struct lucid_pg_engines **place = (struct lucid_pg_engines **)find_rendezvous_variable("lucid");

    if (!*place)
        *place = MemoryContextAllocZero(TopMemoryContext, sizeof **place);
    return *place;
}

/* ---- failures */

static void
be_interrupted(void)
{
    CHECK_FOR_INTERRUPTS();
}

/* The library must return before the server may jump. */
static bool
is_interrupted(void *self)
{
    struct lucid_pg_engine *e = self;
    MemoryContext context = CurrentMemoryContext;

    if (!InterruptPending || e->interrupted)
        return e->interrupted;
    PG_TRY();
    {
        be_interrupted();
    }
    PG_CATCH();
    {
        MemoryContextSwitchTo(context);
        e->interrupted = true; /* and the error stays where PG_RE_THROW finds it */
    }
    PG_END_TRY();
    return e->interrupted;
}

static void
drop_engine(struct lucid_pg_engine *e)
{
    lucid_analyser_free(e->analyser);
    if (e->name)
        pfree(e->name);
    if (e->options)
        pfree(e->options);
    *e = (struct lucid_pg_engine){ .analyser = NULL };
}

void
lucid_pg_raise(struct lucid_pg_engine *e)
{
    const bool interrupted = e->interrupted;
    const char *error = e->analyser ? lucid_error(e->analyser) : "out of memory";
    const lucid_str problem = { error, strlen(error) };
    char *message =
        interrupted || strcmp(error, "out of memory") == 0 ? NULL : lucid_pg_cstring(problem);

    drop_engine(e); /* with the memory that it has */
    if (interrupted)
        PG_RE_THROW();
    if (!message)
        ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY), errmsg("out of memory"),
                        errdetail("lucid could not have what the text needs.")));
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("lucid: %s", message)));
}

void
lucid_pg_release(struct lucid_pg_engine *e, size_t bytes)
{
    if (bytes > LARGE)
        drop_engine(e);
}

/* ---- options */

static void
refuse_options(const char *what)
{
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("lucid: options are %s", what),
                    errhint("For example: '{\"lang\": \"en\", \"with\": [\"sentences\"]}'.")));
}

static char *
utf8_copy(const char *p, size_t n)
{
    const lucid_str utf8 = lucid_pg_utf8(p, n);

    return pnstrdup(utf8.p, utf8.n);
}

static char *
value_text(const JsonbValue *v)
{
    switch (v->type) {
    case jbvString: return utf8_copy(v->val.string.val, (size_t)v->val.string.len);
    case jbvNumeric:
        return DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(v->val.numeric)));
    case jbvBool: return pstrdup(v->val.boolean ? "yes" : "no");
    default: refuse_options("texts, numbers, booleans and lists of texts"); return NULL;
    }
}

static void
set_option(struct lucid_pg_engine *e, const char *name, const char *value)
{
    if (strcmp(name, "name") == 0)
        e->name = MemoryContextStrdup(TopMemoryContext, value);
    else if (!lucid_analyser_set(e->analyser, name, value))
        lucid_pg_raise(e);
}

/* The elements of a list: each a keyword, or else one value with commas. */
static void
set_list(struct lucid_pg_engine *e, const char *name, JsonbIterator **i)
{
    StringInfoData all;
    JsonbValue v;

    initStringInfo(&all);
    while (JsonbIteratorNext(i, &v, true) == WJB_ELEM) {
        if (strcmp(name, "keyword") == 0)
            set_option(e, name, value_text(&v));
        else
            appendStringInfo(&all, "%s%s", all.len > 0 ? "," : "", value_text(&v));
    }
    if (strcmp(name, "keyword") != 0)
        set_option(e, name, all.data);
}

static void
set_options(struct lucid_pg_engine *e)
{
    JsonbIterator *i = JsonbIteratorInit(&e->options->root);
    const char *name = "";
    JsonbValue v;
    JsonbIteratorToken token;

    if (!JB_ROOT_IS_OBJECT(e->options))
        refuse_options("an object");
    while ((token = JsonbIteratorNext(&i, &v, false)) != WJB_DONE) {
        if (token == WJB_KEY)
            name = utf8_copy(v.val.string.val, (size_t)v.val.string.len);
        else if (token == WJB_VALUE)
            set_option(e, name, value_text(&v));
        else if (token == WJB_BEGIN_ARRAY)
            set_list(e, name, &i);
        else if (token == WJB_BEGIN_OBJECT && *name)
            refuse_options("texts, numbers, booleans and lists of texts");
    }
}

/* Texts come from strangers: they must not know where words fall in a table. */
static void
set_seed(struct lucid_pg_engine *e)
{
    uint64 random;
    char seed[32];

    if (!pg_strong_random(&random, sizeof random))
        ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("lucid: no random number")));
    snprintf(seed, sizeof seed, UINT64_FORMAT, (random >> 12) + 1);
    set_option(e, "seed", seed);
}

static void
begin_engine(struct lucid_pg_engine *e)
{
    e->analyser = lucid_analyser_new();
    if (!e->analyser)
        lucid_pg_raise(e);
    lucid_analyser_interrupt(e->analyser, is_interrupted, e);
    set_seed(e);
    if (e->options)
        set_options(e);
    if (e->kind & FOR_TEXT)
        set_option(e, "encoding", "UTF-8");
    if (e->kind & FOR_SENTENCES)
        set_option(e, "with", "sentences");
    if (e->kind & FOR_VOCABULARY)
        set_option(e, "with", "vocabulary");
}

/* ---- the engines */

static bool
serves(const struct lucid_pg_engine *e, unsigned kind, const Jsonb *options)
{
    if (e->used == 0 || e->kind != kind || !e->options != !options)
        return false;
    return !options || (VARSIZE(e->options) == VARSIZE(options) &&
                        memcmp(e->options, options, VARSIZE(options)) == 0);
}

/* One that is not whole, else the one that was used the longest ago. */
static struct lucid_pg_engine *
renew_one(struct lucid_pg_engines *all)
{
    struct lucid_pg_engine *oldest = &all->list[0];

    for (int i = 1; i < ENGINES; i++)
        if (all->list[i].used < oldest->used)
            oldest = &all->list[i];
    drop_engine(oldest);
    return oldest;
}

struct lucid_pg_engine *
lucid_pg_engine(unsigned kind, Jsonb *options)
{
    struct lucid_pg_engines *all = engines_of_backend();
    struct lucid_pg_engine *e;

    if (options && JB_ROOT_IS_OBJECT(options) && JB_ROOT_COUNT(options) == 0)
        options = NULL;
    for (int i = 0; i < ENGINES; i++)
        if (serves(&all->list[i], kind, options)) {
            all->list[i].used = ++all->clock;
            return &all->list[i];
        }
    e = renew_one(all);
    e->kind = kind;
    if (options) {
        e->options = MemoryContextAlloc(TopMemoryContext, VARSIZE(options));
        memcpy(e->options, options, VARSIZE(options));
    }
    begin_engine(e);
    e->used = ++all->clock;
    return e;
}
