/* main.c - the program: arguments, streams, the exit status. */
#define _DEFAULT_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/random.h>
#include <unistd.h>

#include "run/config_find.h"
#include "run/progress.h"
#include "base/suggest.h"
#include "io/output_file.h"
#include "schema/schema_texts.h"

/* A closed descriptor below 3 would be handed to the first file opened.  False: it is. */
static bool
fill_standard_descriptors(bool *output_closed)
{
    *output_closed = fcntl(STDOUT_FILENO, F_GETFD) < 0;
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) < 0)
            return false;
    return true;
}

static void
start(struct run *run, struct settings *s, struct exhaustion *exhausted)
{
    run->settings = s;
    run->arena.exhausted = run->document_arena.exhausted = exhausted;
    run->error_output.fd = STDERR_FILENO;
    run->out = (struct writer){ .send = progress_send_output, .self = run };
    run->errors = (struct writer){ .send = progress_send_errors,
                                   .self = run,
                                   .bytes = run->error_room,
                                   .capacity = sizeof run->error_room,
                                   .fixed = true };
    if (getrandom(s->lucid.seed, sizeof s->lucid.seed, GRND_NONBLOCK) < 0)
        s->lucid.seed[0] = (uint64_t)getpid();
    run->vocabularies.arena = &run->arena;
    run->vocabularies.seed[0] = s->lucid.seed[0];
    run->vocabularies.seed[1] = s->lucid.seed[1];
    run->document.options = &s->lucid;
    run->document.arena = &run->document_arena;
    run->document.vocabularies = &run->vocabularies;
}

static void
finish(struct run *run)
{
    document_free(&run->document);
    vocabularies_end(&run->vocabularies);
    if (run->configs)
        arena_free(&run->configs->scratch);
    writer_free(&run->out);
    writer_free(&run->errors);
    free(run->buffer);
    arena_free(&run->document_arena);
    arena_free(&run->arena);
}

static void
complain_about_usage(struct run *run, const char *problem)
{
    write_text(&run->errors, "lucid: ");
    write_escaped_name(&run->errors, str_from(problem));
    write_text(&run->errors, "\nTry 'lucid --help'.\n");
    writer_flush(&run->errors);
    run->status = STATUS_TROUBLE;
}

/* Without any memory.  What was not yet sent is not complete, and is not sent. */
static void
complain_of_memory(struct run *run)
{
    progress_end(run);
    write_text(&run->errors, "lucid: out of memory\n");
    writer_flush(&run->errors);
    run->status = STATUS_TROUBLE;
}

/* No file, and nobody pipes anything in. */
static bool
is_waiting_for_a_terminal(const struct settings *s)
{
    return s->command->reads == READS_FILES && s->operands_n == 0 && !s->files_from &&
           isatty(STDIN_FILENO);
}

/* Nothing at all is no report where something failed; it is one of no findings. */
static bool
is_report(const struct run *run, const struct target *target)
{
    const bool empty = target->path && lseek(target->fd, 0, SEEK_CUR) == 0;

    return !run->out.error && !run->refused && !(empty && run->status == STATUS_TROUBLE);
}

static void
perform(struct run *run)
{
    const struct settings *s = run->settings;
    const char *name = s->output_file ? s->output_file : "standard output";
    struct target target;
    const char *problem;

    if (run->output_closed && !s->output_file) {
        run_complain(run, name, strerror(EBADF));
        return;
    }
    if (!target_open(&target, s->output_file, &run->arena)) {
        run_complain(run, name, strerror(errno));
        return;
    }
    run->output.fd = target.fd;
    run->replaces = target.path;
    progress_begin(run);
    s->command->perform(run);
    progress_end(run);
    if (!writer_flush(&run->out))
        run_complain(run, name, strerror(run->out.error));
    problem = target_close(&target, is_report(run, &target));
    if (problem && !run->out.error)
        run_complain(run, name, problem);
}

static void
write_schema(struct run *run, const char *name)
{
    struct suggestion n = { .wanted = str_from(name) };
    const char *all = "there are";

    for (const struct schema_text *s = schema_texts; s->name; s++) {
        if (strcmp(s->name, name) == 0) {
            write_str(&run->out, s->text);
            return;
        }
        suggestion_offer(&n, s->name);
        all = arena_format(&run->arena, "%s%s %s", all, s == schema_texts ? "" : ",", s->name);
    }
    complain_about_usage(
        run, arena_format(&run->arena, "--print-schema: no schema '%s'%s", name,
                          n.best ? arena_format(&run->arena, ", did you mean '%s'?", n.best)
                                 : arena_format(&run->arena, "; %s", all)));
}

static void
answer(struct run *run, enum parsed parsed)
{
    const struct settings *s = run->settings;

    if (parsed == PARSED_SCHEMA)
        write_schema(run, s->schema);
    else if (parsed == PARSED_HELP && s->command_named)
        write_command_help(&run->out, s->command);
    else if (parsed == PARSED_HELP)
        write_help(&run->out);
    else
        write_text(&run->out, "lucid " LUCID_VERSION "\n");
    run->output.fd = STDOUT_FILENO;
    if (!writer_flush(&run->out))
        run_complain(run, "standard output", strerror(run->out.error));
}

/* "lucid chekc posts/": no file of that name, but a command of one like it; or NULL. */
static const char *
mistyped_command(const struct settings *s, struct arena *a)
{
    const char *name = s->operands_n > 0 ? s->operands[0] : NULL, *meant;

    if (s->command_named || !name || strchr(name, '.') || strchr(name, '/') ||
        access(name, F_OK) == 0)
        return NULL;
    meant = command_meant(name);
    return meant ? arena_format(a, "'%s' is no command and no file, did you mean 'lucid %s'?", name,
                                meant)
                 : NULL;
}

static void
go(struct run *run, struct settings *s, int argc, char **argv)
{
    const char *problem = "";
    enum parsed parsed = settings_parse(s, argc, argv, &run->arena, &problem);

    if (parsed == PARSED && (problem = mistyped_command(s, &run->arena)) != NULL)
        parsed = PARSED_WRONG;
    if (parsed == PARSED_WRONG) {
        complain_about_usage(run, problem);
    } else if (parsed != PARSED) {
        answer(run, parsed);
    } else if (is_waiting_for_a_terminal(s)) {
        write_usage(&run->errors);
        writer_flush(&run->errors);
        run->status = STATUS_TROUBLE;
    } else {
        run->vocabularies.most = s->lucid.max_vocabulary;
        perform(run);
    }
}

int
main(int argc, char **argv)
{
    struct run run = { 0 };
    struct settings settings = { 0 };
    const bool filled = fill_standard_descriptors(&run.output_closed);
    const int reason = errno;
    struct exhaustion exhausted = { .cleanups = NULL };

    start(&run, &settings, &exhausted);
    if (setjmp(exhausted.jump) != 0)
        complain_of_memory(&run);
    else if (!filled)
        run_complain_about(&run, "/dev/null", reason);
    else
        go(&run, &settings, argc, argv);
    finish(&run);
    return run.status;
}
