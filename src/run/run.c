/* run/run.c - one run of the program. */
#include "run/run.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "read/binary.h"
#include "run/paths.h"
#include "io/read_fully.h"
#include "run/resume.h"

const char **
run_paths(struct run *run, size_t *n)
{
    struct paths paths = { .arena = &run->arena, .self = run, .complain = run_complain };

    paths_expand(&paths, run->settings);
    run->refused = paths.refused;
    *n = paths.refused ? 0 : paths.n;
    return paths.list;
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
            run_complain_unread(run, paths[i], &run->document, errno);
        else if (reading == READ_DONE)
            visit(run, self);
    }
}

static void
visit_text(struct run *run, const char *path, lucid_str bytes, run_visit_text visit, void *self)
{
    struct decoder decoder = { 0 };
    char *text = arena_allocate(&run->document_arena, decoder_room(bytes.n), 1);
    const char *refused;
    size_t n;

    decoder_begin(&decoder, bytes, true, run->settings->lucid.encoding);
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

void
run_texts(struct run *run, run_visit_text visit, void *self)
{
    size_t n;
    const char **paths = run_paths(run, &n);

    for (size_t i = 0; i < n && !run->out.error; i++) {
        lucid_str bytes;
        int fd = run_open(paths[i]);

        arena_reset(&run->document_arena);
        if (fd < 0 || !read_all(fd, &run->document_arena, &bytes))
            run_complain_about(run, paths[i], errno);
        else
            visit_text(run, paths[i], bytes, visit, self);
        if (fd >= 0)
            run_close(paths[i], fd);
    }
}
