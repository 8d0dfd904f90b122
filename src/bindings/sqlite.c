/*
 * bindings/sqlite.c - lucid in SQLite, a loadable extension over lucid.h:
 *
 *     lucid_words(body)          words, as a writer counts them
 *     lucid_sentences(body)      sentences
 *     lucid_declared(body)       the words that it declares; NULL: none
 *     lucid_grade(body)          the school year that the well-known formulas agree on
 *     lucid_metric(body, id)     a formula of `lucid list metrics`; NULL: not available
 *     lucid_keywords(body)       a table: term, words, count, density
 *
 * The format of a body is told by its content.  Deterministic; each function
 * of a connection has an analyser of its own, so there is no global state.
 */
#include <string.h>

#include <sqlite3ext.h>

#include "lucid.h"

SQLITE_EXTENSION_INIT1 /* SQLite's own object: its address of entry points */

    /* False when memory is out; the value is not NULL. */
    static bool
    read_text(sqlite3_value *value, lucid_str *to)
{
    const char *p = (const char *)sqlite3_value_text(value);

    *to = (lucid_str){ p, p ? (size_t)sqlite3_value_bytes(value) : 0 };
    return p != NULL;
}

static void
answer_words(sqlite3_context *context, int n, sqlite3_value **values)
{
    lucid_str text;
    uint64_t words;

    (void)n;
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    if (read_text(values[0], &text) &&
        lucid_words(sqlite3_user_data(context), (lucid_str){ "", 0 }, text, &words))
        sqlite3_result_int64(context, (sqlite3_int64)words);
    else
        sqlite3_result_error_nomem(context);
}

/* Texts come from strangers: they must not know where words fall in a table. */
static struct lucid_analyser *
new_analyser(void)
{
    struct lucid_analyser *a = lucid_analyser_new();
    sqlite3_uint64 random;
    char seed[32];

    sqlite3_randomness(sizeof random, &random);
    sqlite3_snprintf(sizeof seed, seed, "%llu", (random >> 12) + 1);
    if (!a || lucid_analyser_set(a, "seed", seed))
        return a;
    return lucid_analyser_free(a), NULL;
}

static bool
is_score(const char *name)
{
    const char *one;

    for (size_t i = 0; (one = lucid_score_name(i)) != NULL; i++)
        if (strcmp(one, name) == 0)
            return true;
    return false;
}

/* A NULL has no report, and no answer. */
static const struct lucid_report *
report_on(sqlite3_context *context, sqlite3_value *body)
{
    const struct lucid_report *r = NULL;
    lucid_str text;

    if (sqlite3_value_type(body) == SQLITE_NULL)
        return NULL;
    if (read_text(body, &text))
        r = lucid_analyse(sqlite3_user_data(context), (lucid_str){ "", 0 }, text);
    if (!r)
        sqlite3_result_error_nomem(context);
    return r;
}

static void
answer_count(sqlite3_context *context, sqlite3_value *body, const char *name)
{
    const struct lucid_report *r = report_on(context, body);
    uint64_t value;

    if (r && lucid_count(r, name, &value))
        sqlite3_result_int64(context, (sqlite3_int64)value);
}

static void
answer_sentences(sqlite3_context *context, int n, sqlite3_value **values)
{
    (void)n;
    answer_count(context, values[0], "sentences");
}

static void
answer_declared(sqlite3_context *context, int n, sqlite3_value **values)
{
    (void)n;
    answer_count(context, values[0], "declared_words");
}

static void
answer_score(sqlite3_context *context, sqlite3_value *body, const char *name)
{
    const struct lucid_report *r = report_on(context, body);
    struct lucid_score_info score;

    if (r && lucid_score(r, name, &score))
        sqlite3_result_double(context, score.value);
}

static void
answer_grade(sqlite3_context *context, int n, sqlite3_value **values)
{
    (void)n;
    answer_score(context, values[0], "consensus_grade");
}

static void
answer_metric(sqlite3_context *context, int n, sqlite3_value **values)
{
    const char *name = (const char *)sqlite3_value_text(values[1]);

    (void)n;
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    if (!name && sqlite3_value_type(values[1]) != SQLITE_NULL)
        sqlite3_result_error_nomem(context);
    else if (!name || !is_score(name))
        sqlite3_result_error(context, "lucid_metric: no such metric", -1);
    else
        answer_score(context, values[0], name);
}

/* ---- the table */

enum { COLUMN_TERM, COLUMN_WORDS, COLUMN_COUNT, COLUMN_DENSITY, COLUMN_BODY };

struct keywords_table {
    sqlite3_vtab base;
    struct lucid_analyser *analyser;
};

struct row {
    char *term;
    size_t term_n;
    unsigned words;
    uint64_t count;
    double density;
};

/* A cursor has copies of a report's keywords: another row may be analysed
 * before it is done. */
struct keywords_cursor {
    sqlite3_vtab_cursor base;
    struct row *rows;
    size_t n, at;
};

static int
connect_table(sqlite3 *db, void *self, int argc, const char *const *argv, sqlite3_vtab **table,
              char **problem)
{
    struct keywords_table *t;
    int status = sqlite3_declare_vtab(
        db, "CREATE TABLE x(term TEXT, words INTEGER, count INTEGER, density REAL, body HIDDEN)");

    (void)self, (void)argc, (void)argv, (void)problem;
    if (status != SQLITE_OK)
        return status;
    t = sqlite3_malloc64(sizeof *t);
    if (t)
        *t = (struct keywords_table){ .analyser = new_analyser() };
    if (!t || !t->analyser) {
        sqlite3_free(t);
        return SQLITE_NOMEM;
    }
    *table = &t->base;
    return sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
}

static int
disconnect_table(sqlite3_vtab *table)
{
    struct keywords_table *t = (struct keywords_table *)table;

    lucid_analyser_free(t->analyser);
    sqlite3_free(t);
    return SQLITE_OK;
}

static int
open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    struct keywords_cursor *c = sqlite3_malloc64(sizeof *c);

    (void)table;
    if (!c)
        return SQLITE_NOMEM;
    memset(c, 0, sizeof *c);
    *cursor = &c->base;
    return SQLITE_OK;
}

static void
drop_rows(struct keywords_cursor *c)
{
    for (size_t i = 0; i < c->n; i++)
        sqlite3_free(c->rows[i].term);
    sqlite3_free(c->rows);
    c->rows = NULL;
    c->n = c->at = 0;
}

static int
close_cursor(sqlite3_vtab_cursor *cursor)
{
    drop_rows((struct keywords_cursor *)cursor);
    sqlite3_free(cursor);
    return SQLITE_OK;
}

/* The body must be given: it is the function's argument. */
static int
plan(sqlite3_vtab *table, sqlite3_index_info *info)
{
    (void)table;
    for (int i = 0; i < info->nConstraint; i++)
        if (info->aConstraint[i].iColumn == COLUMN_BODY && info->aConstraint[i].usable &&
            info->aConstraint[i].op == SQLITE_INDEX_CONSTRAINT_EQ) {
            info->aConstraintUsage[i].argvIndex = 1;
            info->aConstraintUsage[i].omit = 1;
            info->estimatedRows = 10;
            info->estimatedCost = 10;
            return SQLITE_OK;
        }
    return SQLITE_CONSTRAINT;
}

static int
copy_rows(struct keywords_cursor *c, const struct lucid_report *r)
{
    struct lucid_keyword_info k;
    size_t n = 0;

    while (lucid_keyword(r, n, &k))
        n++;
    c->rows = sqlite3_malloc64((n + 1) * sizeof *c->rows);
    if (!c->rows)
        return SQLITE_NOMEM;
    while (lucid_keyword(r, c->n, &k)) {
        char *term = sqlite3_malloc64(k.term.n + 1);

        if (!term)
            return SQLITE_NOMEM;
        memcpy(term, k.term.p, k.term.n);
        c->rows[c->n++] = (struct row){ term, k.term.n, k.words, k.count, k.density };
    }
    return SQLITE_OK;
}

static int
filter(sqlite3_vtab_cursor *cursor, int plan_number, const char *plan_name, int n,
       sqlite3_value **values)
{
    struct keywords_cursor *c = (struct keywords_cursor *)cursor;
    struct keywords_table *t = (struct keywords_table *)cursor->pVtab;
    const struct lucid_report *r;
    lucid_str text;

    (void)plan_number, (void)plan_name;
    drop_rows(c);
    if (n < 1 || sqlite3_value_type(values[0]) == SQLITE_NULL)
        return SQLITE_OK;
    if (!read_text(values[0], &text))
        return SQLITE_NOMEM;
    r = lucid_analyse(t->analyser, (lucid_str){ "", 0 }, text);
    return r ? copy_rows(c, r) : SQLITE_NOMEM;
}

static int
next(sqlite3_vtab_cursor *cursor)
{
    ((struct keywords_cursor *)cursor)->at++;
    return SQLITE_OK;
}

static int
is_at_end(sqlite3_vtab_cursor *cursor)
{
    const struct keywords_cursor *c = (const struct keywords_cursor *)cursor;

    return c->at >= c->n;
}

static int
answer_column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    const struct keywords_cursor *c = (const struct keywords_cursor *)cursor;
    const struct row *r = &c->rows[c->at];

    switch (column) {
    case COLUMN_TERM:
        sqlite3_result_text(context, r->term, (int)r->term_n, SQLITE_TRANSIENT);
        break;
    case COLUMN_WORDS: sqlite3_result_int64(context, r->words); break;
    case COLUMN_COUNT: sqlite3_result_int64(context, (sqlite3_int64)r->count); break;
    case COLUMN_DENSITY: sqlite3_result_double(context, r->density); break;
    default: break;
    }
    return SQLITE_OK;
}

static int
answer_row(sqlite3_vtab_cursor *cursor, sqlite3_int64 *row)
{
    *row = (sqlite3_int64)((const struct keywords_cursor *)cursor)->at;
    return SQLITE_OK;
}

static const sqlite3_module keywords_module = {
    .xConnect = connect_table,
    .xBestIndex = plan,
    .xDisconnect = disconnect_table,
    .xOpen = open_cursor,
    .xClose = close_cursor,
    .xFilter = filter,
    .xNext = next,
    .xEof = is_at_end,
    .xColumn = answer_column,
    .xRowid = answer_row,
};

static void
free_analyser(void *analyser)
{
    lucid_analyser_free(analyser);
}

static const struct {
    const char *name;
    int arguments;
    void (*answer)(sqlite3_context *, int, sqlite3_value **);
} functions[] = {
    { "lucid_words", 1, answer_words },       { "lucid_sentences", 1, answer_sentences },
    { "lucid_declared", 1, answer_declared }, { "lucid_grade", 1, answer_grade },
    { "lucid_metric", 2, answer_metric },
};

enum {
    FUNCTIONS = sizeof functions / sizeof *functions,
    KIND = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
};

static int
add_function(sqlite3 *db, size_t i)
{
    struct lucid_analyser *analyser = new_analyser();

    if (!analyser)
        return SQLITE_NOMEM;
    /* it frees the analyser when it fails, too */
    return sqlite3_create_function_v2(db, functions[i].name, functions[i].arguments, KIND, analyser,
                                      functions[i].answer, NULL, NULL, free_analyser);
}

/* SQLite looks for this name in lucid.so. */
LUCID_API int sqlite3_lucid_init(sqlite3 *db, char **problem, const sqlite3_api_routines *api);

/* When it fails, SQLite unloads the extension: nothing of it must be left behind. */
int
sqlite3_lucid_init(sqlite3 *db, char **problem, const sqlite3_api_routines *api)
{
    int status = SQLITE_OK;
    size_t n = 0;

    SQLITE_EXTENSION_INIT2(api);
    while (n < FUNCTIONS && (status = add_function(db, n)) == SQLITE_OK)
        n++;
    if (status == SQLITE_OK)
        status = sqlite3_create_module_v2(db, "lucid_keywords", &keywords_module, NULL, NULL);
    if (status != SQLITE_OK)
        *problem = sqlite3_mprintf("lucid: %s", sqlite3_errstr(status));
    while (status != SQLITE_OK && n-- > 0)
        sqlite3_create_function_v2(db, functions[n].name, functions[n].arguments, KIND, NULL, NULL,
                                   NULL, NULL, NULL);
    return status;
}
