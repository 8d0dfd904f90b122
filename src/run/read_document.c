/* run/read_document.c - one file into the document of a run. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/large_pages.h"
#include "io/read_fully.h"
#include "run/filter.h"
#include "run/progress.h"
#include "run/resume.h"

int
run_open(const char *path)
{
    return is_standard_input(path) ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
}

void
run_close(const char *path, int fd)
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
    const struct filter *filter = settings_filter(run->settings, run->document.path.p);
    ssize_t got;

    if (filter)
        return run_filter(run, filter, fd);
    if (run->parallel && !run_pieces(run, fd))
        return false;
    if (run->replaceable && run->stamp.size >= RUN_BUFFER)
        prefault(run->buffer, RUN_BUFFER);
    while ((got = read_some(fd, run->buffer, RUN_BUFFER)) > 0) {
        const bool last = is_whole(run, got);

        document_feed(&run->document, (lucid_str){ run->buffer, (size_t)got }, last);
        progress_read(run, (uint64_t)got);
        if (last || run->document.refused)
            return !run->document.refused;
    }
    if (got == 0)
        document_feed(&run->document, (lucid_str){ NULL, 0 }, true);
    return got == 0 && !run->document.refused;
}

/* Standard input is read once, so it is always done again.  Negative and errno: see resume_has. */
static int
was_done(const struct run *run, const char *path, int fd)
{
    if (!run->resume || is_standard_input(path))
        return 0;
    return resume_has(run->resume, str_from(run_name(run, path)), fd, run->buffer, RUN_BUFFER);
}

enum reading
run_read(struct run *run, const char *path)
{
    int fd = run_open(path), reason, earlier, replaceable;
    bool done;

    run->document.refused = NULL; /* of the file before: this one may not be begun */
    if (fd < 0)
        return READ_FAILED;
    earlier = was_done(run, path, fd);
    if (earlier != 0) {
        reason = errno;
        run_close(path, fd);
        errno = reason;
        return earlier > 0 ? READ_SKIPPED : READ_FAILED;
    }
    run->path = path;
    arena_reset(&run->document_arena);
    document_begin(&run->document, str_from(run_name(run, path)), run->effort);
    replaceable = is_standard_input(path) ? 0 : stamp_take(&run->stamp, fd);
    run->replaceable = replaceable > 0;
    done = replaceable >= 0 && feed_file(run, fd);
    reason = errno;
    run_close(path, fd);
    errno = reason;
    if (done && run->unnamed && run->document.file_bytes == 0) {
        run->document.refused = RUN_NOTHING;
        return READ_FAILED;
    }
    return done ? READ_DONE : READ_FAILED;
}

void
run_content(struct run *run, const char *path, lucid_str content, run_visit visit, void *self)
{
    run->path = path;
    run->replaceable = false;
    arena_reset(&run->document_arena);
    document_begin(&run->document, str_from(run_name(run, path)), run->effort);
    document_feed(&run->document, content, true);
    if (run->document.refused)
        run_complain_unread(run, path, &run->document, 0);
    else
        visit(run, self);
}

void
run_need_buffer(struct run *run)
{
    if (!run->buffer)
        run->buffer = read_buffer_allocate(&run->arena, RUN_BUFFER);
}
