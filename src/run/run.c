/* run/run.c - one run of the program. */
#include "run/run.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "run/paths.h"
#include "io/read_fully.h"
#include "run/resume.h"

void
run_complain(void *self, const char *name, const char *reason)
{
    struct run *run = self;

    write_text(&run->errors, "lucid: ");
    write_escaped(&run->errors, str_from(name));
    write_text(&run->errors, ": ");
    write_escaped(&run->errors, str_from(reason));
    write_text(&run->errors, "\n");
    writer_flush(&run->errors);
    run->status = STATUS_TROUBLE;
}

const char **
run_paths(struct run *run, size_t *n)
{
    struct paths paths = { .arena = &run->arena, .self = run, .complain = run_complain };

    paths_expand(&paths, run->settings);
    run->refused = paths.refused;
    *n = paths.refused ? 0 : paths.n;
    return paths.list;
}

static bool
is_standard_input(const char *path)
{
    return strcmp(path, "-") == 0;
}

/* The name of a file in the report. */
static lucid_str
shown_name(const struct run *run, const char *path)
{
    if (!is_standard_input(path))
        return str_from(path);
    return run->settings->stdin_name ? str_from(run->settings->stdin_name) : S("(stdin)");
}

void
run_complain_about(struct run *run, const char *path, int reason)
{
    run_complain(run, is_standard_input(path) ? "standard input" : path, strerror(reason));
}

static int
open_file(const char *path)
{
    return is_standard_input(path) ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
}

static void
close_file(const char *path, int fd)
{
    if (!is_standard_input(path))
        close(fd);
}

/* A regular file that is read whole by one read needs no second one. */
static bool
is_whole(const struct run *run, ssize_t got)
{
    return run->replaceable && got == run->stamp.size && got < RUN_BUFFER;
}

/* Feed all of a file to the document.  False and errno. */
static bool
feed_file(struct run *run, int fd)
{
    ssize_t got;

    if (run->parallel && !run_pieces(run, fd))
        return false;
    while ((got = read_some(fd, run->buffer, RUN_BUFFER)) > 0) {
        const bool last = is_whole(run, got);

        document_feed(&run->document, (lucid_str){ run->buffer, (size_t)got }, last);
        if (last)
            return true;
    }
    if (got == 0)
        document_feed(&run->document, (lucid_str){ NULL, 0 }, true);
    return got == 0;
}

/* Standard input is read once, so it is always done again. */
static bool
was_done(const struct run *run, const char *path, int fd)
{
    return run->resume && !is_standard_input(path) &&
           resume_has(run->resume, shown_name(run, path), fd, run->buffer, RUN_BUFFER);
}

enum reading
run_read(struct run *run, const char *path)
{
    int fd = open_file(path), reason;
    bool done;

    if (fd < 0)
        return READ_FAILED;
    if (was_done(run, path, fd)) {
        close_file(path, fd);
        return READ_SKIPPED;
    }
    run->path = path;
    run->replaceable = !is_standard_input(path) && stamp_take(&run->stamp, fd);
    arena_reset(&run->document_arena);
    document_begin(&run->document, shown_name(run, path));
    done = feed_file(run, fd);
    reason = errno;
    close_file(path, fd);
    errno = reason;
    return done ? READ_DONE : READ_FAILED;
}

void
run_need_buffer(struct run *run)
{
    if (!run->buffer)
        run->buffer = malloc(RUN_BUFFER);
    if (!run->buffer)
        longjmp(*run->arena.exhausted, 1);
}

void
run_documents(struct run *run, const char *const *paths, size_t n, run_visit visit, void *self)
{
    run_need_buffer(run);
    if (run->parallel && run_parallel(run, paths, n, visit, self))
        return;
    for (size_t i = 0; i < n && !run->out.error; i++) {
        enum reading reading = run_read(run, paths[i]);

        if (reading == READ_FAILED)
            run_complain_about(run, paths[i], errno);
        else if (reading == READ_DONE)
            visit(run, self);
    }
}

static void
visit_text(struct run *run, lucid_str bytes, run_visit_text visit, void *self)
{
    struct decoder decoder = { 0 };
    char *text = arena_allocate(&run->document_arena, decoder_room(bytes.n), 1);
    size_t n;

    decoder_begin(&decoder, bytes, true, run->settings->lucid.encoding);
    n = decoder_feed(&decoder, bytes, true, text);
    decoder_end(&decoder);
    visit(run, self, (lucid_str){ text, n });
}

void
run_texts(struct run *run, run_visit_text visit, void *self)
{
    size_t n;
    const char **paths = run_paths(run, &n);

    for (size_t i = 0; i < n && !run->out.error; i++) {
        lucid_str bytes;
        int fd = open_file(paths[i]);

        arena_reset(&run->document_arena);
        if (fd < 0 || !read_all(fd, &run->document_arena, &bytes))
            run_complain_about(run, paths[i], errno);
        else
            visit_text(run, bytes, visit, self);
        if (fd >= 0)
            close_file(paths[i], fd);
    }
}
