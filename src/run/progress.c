/* run/progress.c - how far a long run is, on standard error. */
#define _DEFAULT_SOURCE
#include "run/progress.h"

#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { LINE = 128, USUAL_WIDTH = 80 };

static const double first_after = 1, again_after = 0.2; /* seconds */

/* ECMA-48, 8.3.41: EL. */
static const char clear[] = "\r\033[K";

struct progress {
    double begun, drawn; /* seconds */
    uint64_t files, done, bytes;
    bool shown, caught; /* caught: a signal clears the line */
};

static double
now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool
is_pipe(int fd)
{
    struct stat s;

    return fstat(fd, &s) == 0 && S_ISFIFO(s.st_mode);
}

/* What a pipe leads to may be a pager, which has the screen for itself. */
void
progress_begin(struct run *run)
{
    const char *term = getenv("TERM");

    if (run->settings->quiet || !isatty(STDERR_FILENO) || is_pipe(STDOUT_FILENO) ||
        (term && strcmp(term, "dumb") == 0))
        return;
    run->progress = NEW(&run->arena, 1, struct progress);
    run->progress->begun = now();
}

void
progress_expect(struct run *run, size_t files)
{
    if (run->progress)
        run->progress->files += files;
}

static void
clear_and_end(int number)
{
    if (write(STDERR_FILENO, clear, sizeof clear - 1) < 0)
        _exit(128 + number);
    raise(number); /* as it would have been: the action is the usual one again */
}

/* What ends the program leaves a clean line; what is ignored stays so. */
static void
catch_signals(struct progress *p)
{
    static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };
    struct sigaction ours = { .sa_handler = clear_and_end }, theirs;

    if (p->caught)
        return;
    p->caught = true;
    ours.sa_flags = (int)SA_RESETHAND;
    sigemptyset(&ours.sa_mask);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (sigaction(numbers[i], NULL, &theirs) == 0 && theirs.sa_handler == SIG_DFL)
            sigaction(numbers[i], &ours, NULL);
}

static void
hide(struct run *run)
{
    struct progress *p = run->progress;

    if (p && p->shown)
        send_to_file(&run->error_output, clear, sizeof clear - 1);
    if (p)
        p->shown = false;
}

static size_t
screen_width(void)
{
    struct winsize size;

    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col
                                                                           : USUAL_WIDTH;
}

/* The share that is done: of the files, or of the only one; negative: it is not known. */
static double
share_done(const struct run *run)
{
    const struct progress *p = run->progress;

    if (p->files > 1)
        return (double)p->done / (double)p->files;
    if (run->replaceable && run->stamp.size > 0 && p->done == 0)
        return (double)p->bytes / (double)run->stamp.size;
    return -1;
}

/* "\r120 of 4000 files   35.2 MB/s   12 s left" */
static void
draw(struct run *run, double at)
{
    struct progress *p = run->progress;
    const double share = share_done(run), spent = at - p->begun, megabytes = (double)p->bytes / 1e6;
    struct writer line = { .bytes = NULL };

    write_text(&line, clear);
    if (p->files > 1)
        write_format(&line, "%" PRIu64 " of %" PRIu64 " files   ", p->done, p->files);
    else if (share >= 0)
        write_format(&line, "%.0f %%   ", share * 100);
    else
        write_format(&line, "%.0f MB   ", megabytes);
    write_format(&line, "%.1f MB/s", megabytes / spent);
    if (share > 0 && share <= 1)
        write_format(&line, "   %.0f s left", spent * (1 - share) / share);
    if (line.n > sizeof clear - 1 + screen_width() - 1)
        line.n = sizeof clear - 1 + screen_width() - 1;
    if (!line.error)
        send_to_file(&run->error_output, line.bytes, line.n);
    writer_free(&line);
    p->shown = true;
    p->drawn = at;
}

static void
tick(struct run *run)
{
    struct progress *p = run->progress;
    const double at = now();

    if (at - p->begun < first_after || at - p->drawn < again_after)
        return;
    catch_signals(p);
    draw(run, at);
}

void
progress_read(struct run *run, uint64_t bytes)
{
    if (!run->progress)
        return;
    run->progress->bytes += bytes;
    tick(run);
}

void
progress_file(struct run *run)
{
    if (!run->progress)
        return;
    run->progress->done++;
    tick(run);
}

void
progress_end(struct run *run)
{
    hide(run);
    run->progress = NULL;
}

int
progress_send_output(void *self, const char *bytes, size_t n)
{
    struct run *run = self;

    hide(run);
    return send_to_file(&run->output, bytes, n);
}

int
progress_send_errors(void *self, const char *bytes, size_t n)
{
    struct run *run = self;

    hide(run);
    return send_to_file(&run->error_output, bytes, n);
}
