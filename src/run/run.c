/* run/run.c - one run of the program. */
#include "run/run.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "read/binary.h"
#include "run/paths.h"
#include "run/progress.h"
#include "run/rows.h"
#include "io/read_fully.h"

/* Everything that was named is left out: nothing is printed, so this must be said. */
static void
note_nothing_left(struct run *run)
{
    write_text(&run->errors, "lucid: nothing to read: all that is named is ignored\n");
    writer_flush(&run->errors);
}

const char **
run_listed_paths(struct run *run, const struct lister *lister, size_t *n)
{
    struct paths paths = { .arena = &run->arena,
                           .lister = lister,
                           .settings = run->settings,
                           .configs = run->configs,
                           .self = run,
                           .complain = run_complain };

    paths_expand(&paths);
    run->refused = paths.refused;
    run->unnamed = paths.unnamed;
    run->linked = paths.linked;
    *n = paths.refused ? 0 : paths.n;
    progress_expect(run, *n);
    if (paths.nothing_left && run->status == STATUS_FINE)
        note_nothing_left(run);
    return paths.list;
}

const char **
run_paths(struct run *run, size_t *n)
{
    return run_listed_paths(run, NULL, n);
}

static void
read_and_visit(struct run *run, const char *path, run_visit visit, void *self)
{
    const struct lucid_options *options = run_options(run, path);
    enum reading reading;

    if (!options)
        return; /* what is wrong with its configuration was said */
    run->document.options = options;
    if (settings_has_rows(run->settings)) {
        run_rows(run, path, NULL, visit, self);
        return;
    }
    reading = run_read(run, path);
    if (reading == READ_FAILED)
        run_complain_unread(run, path, &run->document, errno);
    else if (reading == READ_DONE)
        visit(run, self);
    progress_file(run);
}

void
run_documents(struct run *run, const char *const *paths, size_t n, run_visit visit, void *self)
{
    run_need_buffer(run);
    if (run->parallel && !settings_has_rows(run->settings) &&
        run_parallel(run, paths, n, visit, self))
        return;
    for (size_t i = 0; i < n && !run->out.error; i++)
        read_and_visit(run, paths[i], visit, self);
}

static void
visit_text(struct run *run, const char *path, lucid_str bytes, run_visit_text visit, void *self)
{
    struct decoder decoder = { .arena = &run->document_arena };
    char *text = arena_allocate(&run->document_arena, decoder_room(bytes.n), 1);
    const char *refused;
    size_t n;

    decoder_begin(&decoder, bytes, true, run->document.options->encoding);
    refused = binary_reason(bytes, &decoder, &run->document_arena);
    if (refused) {
        decoder_end(&decoder);
        run_complain(run, path, refused);
        return;
    }
    n = decoder_feed(&decoder, bytes, true, text);
    decoder_end(&decoder);
    visit(run, self, (lucid_str){ text, n });
}

/* Read the file, and visit its bytes. */
static void
read_text(struct run *run, const char *path, run_visit_text visit, void *self)
{
    lucid_str bytes;
    int fd = run_open(path);

    arena_reset(&run->document_arena);
    if (fd < 0 || !read_all(fd, &run->document_arena, &bytes))
        run_complain_about(run, path, errno);
    else if (bytes.n == 0 && run->unnamed)
        run_complain(run, "standard input", RUN_NOTHING);
    else
        visit_text(run, path, bytes, visit, self);
    if (fd >= 0)
        run_close(path, fd);
}

void
run_texts(struct run *run, run_visit_text visit, void *self)
{
    size_t n;
    const char **paths = run_paths(run, &n);

    run_narrow(run, &(struct run_needs){ .paths = paths, .n = n });
    for (size_t i = 0; i < n && !run->out.error; i++) {
        const struct lucid_options *options = run_options(run, paths[i]);

        if (!options)
            continue;
        run->document.options = options;
        read_text(run, paths[i], visit, self);
    }
}
