/*
 * sqlite_calls.c EXTENSION [STEP] - every allocation of the SQLite extension fails in turn, alone
 * and with all after it, while it is loaded and while it is asked: the statement fails for want of
 * memory or is right, nothing is leaked, and the next one is right.  It runs with
 * fail_allocation.c preloaded.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

long fail_allocations(long at, bool on);
long live_allocations(void);

static const char *const bodies[] = {
    "The tide turns at noon. Boats wait for it, and nobody minds.\n",
    "---\ntitle: A heading\nkeywords: [tide, harbour]\nwords: 9\n---\n# A heading\n\nThe **tide** "
    "turns.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\nWord count: 9\n",
    "+++\ntitle = \"A heading\"\nwords = 3\n+++\nOne two three.\n",
    "<!doctype html><title>T</title><h1>Head</h1><p>Some text.\n",
};

static const char *const statements[] = {
    "SELECT lucid_words(?1), lucid_sentences(?1), lucid_declared(?1)",
    "SELECT lucid_grade(?1), lucid_metric(?1, 'smog')",
    "SELECT term, words, count, density FROM lucid_keywords(?1)",
    "SELECT sum(lucid_words(term)) FROM lucid_keywords(?1)",
};

enum { STATEMENTS = sizeof statements / sizeof *statements, ROOM = 65536 };
enum { BODIES = sizeof bodies / sizeof *bodies };

/* A connection that knows the extension; NULL, and *status, when it failed. */
static sqlite3 *
connect(const char *extension, int *status)
{
    sqlite3 *db = NULL;

    *status = sqlite3_open(":memory:", &db);
    if (*status == SQLITE_OK)
        *status = sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL);
    if (*status == SQLITE_OK)
        *status = sqlite3_load_extension(db, extension, NULL, NULL);
    if (*status == SQLITE_OK)
        return db;
    sqlite3_close(db);
    return NULL;
}

/* The rows of a statement, into ROOM bytes; its status. */
static int
ask(sqlite3 *db, const char *statement, const char *body, char *to)
{
    sqlite3_stmt *s = NULL;
    size_t n = 0;
    int status = sqlite3_prepare_v2(db, statement, -1, &s, NULL);

    *to = '\0';
    if (status == SQLITE_OK)
        status = sqlite3_bind_text(s, 1, body, -1, SQLITE_STATIC);
    if (status == SQLITE_OK)
        while ((status = sqlite3_step(s)) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(s); i++) {
                const int type = sqlite3_column_type(s, i);
                const unsigned char *text = sqlite3_column_text(s, i);

                if (!text && type != SQLITE_NULL) {
                    sqlite3_finalize(s);
                    return SQLITE_NOMEM;
                }
                n += (size_t)snprintf(to + n, ROOM - n, "%s|", text ? (const char *)text : "");
            }
    sqlite3_finalize(s);
    return status;
}

static bool
lacks_memory(int status, sqlite3 *db)
{
    return (status & 0xFF) == SQLITE_NOMEM || (db && strstr(sqlite3_errmsg(db), "out of memory"));
}

/* What is wrong when that allocation fails; NULL: nothing.  *reached: there was one. */
static const char *
try_call(sqlite3 *db, const char *statement, const char *body, long at, bool on, bool *reached)
{
    static char right[ROOM], got[ROOM], again[ROOM];
    const char *wrong = NULL;
    int status;

    ask(db, statement, body, right);
    fail_allocations(at, on);
    status = ask(db, statement, body, got);
    *reached = fail_allocations(0, false) >= at;
    if (status != SQLITE_DONE && !lacks_memory(status, db))
        wrong = "fails for another reason";
    if (status == SQLITE_DONE && strcmp(got, right) != 0)
        wrong = "is wrong";
    if (ask(db, statement, body, again) != SQLITE_DONE || strcmp(again, right) != 0)
        wrong = "the next call is wrong";
    return wrong;
}

/* The same of loading, and all statements after it. */
static const char *
try_load(const char *extension, long at, bool on, bool *reached)
{
    static char right[ROOM], got[ROOM];
    const char *wrong = NULL;
    int status;
    sqlite3 *db;

    fail_allocations(at, on);
    db = connect(extension, &status);
    *reached = fail_allocations(0, false) >= at;
    if (!db)
        db = connect(extension, &status);
    if (!db)
        return "cannot be loaded again";
    for (size_t i = 0; i < STATEMENTS && !wrong; i++)
        if (ask(db, statements[i], bodies[0], got) != SQLITE_DONE)
            wrong = "does not work when it was loaded";
    sqlite3_close(db);
    db = connect(extension, &status);
    if (!db)
        return "cannot be loaded again";
    ask(db, statements[STATEMENTS - 1], bodies[0], right);
    sqlite3_close(db);
    return !wrong && strcmp(got, right) != 0 ? "is wrong when it was loaded" : wrong;
}

struct tally {
    long faults, bad;
};

static void
tell(struct tally *t, const char *what, const char *wrong, long at, bool on)
{
    t->faults++;
    t->bad += wrong != NULL;
    if (wrong)
        printf("  %s: %ld%s %s\n", what, at, on ? "+" : "", wrong);
}

/* What stays is SQLite's: one connection more leaves nothing more. */
static void
torture_calls(const char *extension, long step, struct tally *t)
{
    for (size_t i = 0; i < STATEMENTS * BODIES; i++) {
        const char *statement = statements[i / BODIES], *body = bodies[i % BODIES];
        long before = live_allocations();
        bool reached = true;
        int status;

        for (long at = 0; reached; at += step) {
            sqlite3 *db = connect(extension, &status);

            if (!db)
                exit(2);
            for (int on = 0; on < 2; on++)
                tell(t, statement, try_call(db, statement, body, at, on, &reached), at, on);
            sqlite3_close(db);
            if (at == 0) /* all that stays is loaded */
                before = live_allocations();
            else if (live_allocations() > before)
                tell(t, statement, "leaks", at, true);
        }
    }
}

int
main(int argc, char **argv)
{
    const long step = argc > 2 ? atol(argv[2]) : 1;
    struct tally t = { 0, 0 };
    bool reached = true;

    if (argc < 2)
        return 2;
    for (long at = 0; reached; at += step)
        for (int on = 0; on < 2; on++)
            tell(&t, "loading", try_load(argv[1], at, on, &reached), at, on);
    torture_calls(argv[1], step, &t);
    printf("%ld faults, %ld bad\n", t.faults, t.bad);
    return t.bad > 0;
}
