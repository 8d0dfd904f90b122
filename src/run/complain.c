/* run/complain.c - what the user is told of trouble. */
#include "run/run.h"

#include "base/warnings.h"

bool
is_standard_input(const char *path)
{
    return strcmp(path, "-") == 0;
}

void
run_note(struct run *run, const char *name, const char *what)
{
    write_text(&run->errors, "lucid: ");
    write_escaped_name(&run->errors, str_from(name));
    write_text(&run->errors, ": ");
    write_escaped_name(&run->errors, str_from(what)); /* which may name a file */
    write_text(&run->errors, "\n");
    writer_flush(&run->errors);
}

void
run_note_wrong_counts(struct run *run, const struct lucid_report *r)
{
    struct arena *a = &run->document_arena;

    for (size_t i = 0; i < r->warnings_n; i++) {
        const struct lucid_warning *w = &r->warnings[i];

        if (strcmp(w->message, WARNING_WORD_IN_PARTS) == 0)
            run_note(run,
                     arena_format(a, "%.*s:%llu:%llu", (int)r->path.n, r->path.p,
                                  (unsigned long long)w->place.line,
                                  (unsigned long long)w->place.column),
                     w->message);
    }
}

void
run_complain(void *self, const char *name, const char *reason)
{
    struct run *run = self;

    run_note(run, name, reason);
    run->status = STATUS_TROUBLE;
    troubles_add(&run->troubles, name, reason, &run->arena);
}

static const char *
name_of(const char *path)
{
    return is_standard_input(path) ? "standard input" : path;
}

void
run_complain_about(struct run *run, const char *path, int reason)
{
    run_complain(run, name_of(path), strerror(reason));
}

void
run_complain_unread(struct run *run, const char *path, const struct document *read, int reason)
{
    run_complain(run, name_of(path), read->refused ? read->refused : strerror(reason));
}
