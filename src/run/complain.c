/* run/complain.c - what the user is told of trouble. */
#include "run/run.h"

bool
is_standard_input(const char *path)
{
    return strcmp(path, "-") == 0;
}

void
run_note(struct run *run, const char *name, const char *what)
{
    write_text(&run->errors, "lucid: ");
    write_escaped(&run->errors, str_from(name));
    write_text(&run->errors, ": ");
    write_escaped(&run->errors, str_from(what));
    write_text(&run->errors, "\n");
    writer_flush(&run->errors);
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
