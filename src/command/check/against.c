/* command/check/against.c - what check found before. */
#include "command/check/against.h"
#include "command/check/baseline_place.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/read_fully.h"
#include "io/real_path.h"
#include "compare/regressions.h"

/* The name that tells which file is meant, or NULL. */
static const char *
file_name(const struct run *run, const char *path)
{
    return is_standard_input(path) ? run->settings->stdin_name : path;
}

/* Keep the paths that can be compared; what is wrong with the others is said.  False: there
 * is none. */
static bool
keep_known(struct reference_findings *p, struct run *run, const char **paths, size_t *n)
{
    const size_t given = *n;

    *n = 0;
    for (size_t i = 0; i < given; i++) {
        const char *name = file_name(run, paths[i]);

        if (!name)
            run_complain(run, "standard input", "--against needs --stdin-filename for it");
        else if (git_knows(p->git, name))
            paths[(*n)++] = paths[i];
    }
    return *n > 0 || given == 0;
}

/* Would the output take the place of the baseline, and leave only what is new? */
static bool
is_output(const struct run *run, int fd)
{
    const char *output = run->settings->output_file;
    struct stat a, b;

    return output && fstat(fd, &a) == 0 && stat(output, &b) == 0 && S_ISREG(a.st_mode) &&
           a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

static bool
begin_baseline(struct reference_findings *p, struct run *run)
{
    const char *name = run->settings->baseline;
    const int fd = is_standard_input(name) ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);
    lucid_str text;
    const char *problem;

    if (fd < 0 || !read_all(fd, &run->arena, &text))
        problem = strerror(errno);
    else
        problem = baseline_read(&p->baseline, text, &run->arena);
    if (!problem && is_output(run, fd)) {
        problem = "the output would replace it, and hold only what is new";
        run->refused = true;
    }
    if (!problem) {
        place_baseline(&p->baseline, name, &run->arena);
        if (!baseline_is_here(&p->baseline))
            problem = "none of its files is there: it is of another place, or was moved";
    }
    if (fd > STDIN_FILENO)
        close(fd);
    if (problem)
        run_complain(run, name, problem);
    return !problem;
}

bool
reference_begin(struct reference_findings *p, struct run *run, const char **paths, size_t *n)
{
    if (run->settings->against && !keep_known(p, run, paths, n))
        return false;
    return !run->settings->baseline || begin_baseline(p, run);
}

/* The findings on what the file was at the revision; NULL: there was none to compare. */
static const struct lucid_report *
find_past(struct reference_findings *p, struct run *run, reference_judge judge, void *self)
{
    const char *name = file_name(run, run->path);
    const struct lucid_report *then;
    lucid_str content;

    if (git_before(p->git, name, &content, &run->document_arena) != GIT_FOUND)
        return NULL;
    then = judge(self, content);
    if (!then)
        run_complain(run, arena_format(&run->document_arena, "%s:%s", run->settings->against, name),
                     run->document.refused);
    return then;
}

/* Where the document at hand is; "(stdin)" is nowhere. */
static lucid_str
place_now(struct run *run)
{
    const char *name = file_name(run, run->path);
    const char *real = name ? real_path(name, &run->document_arena) : NULL;

    return real ? str_from(real) : S("(stdin)");
}

void
reference_compare(struct reference_findings *p, struct run *run, struct lucid_report *r,
                  double slack, reference_judge judge, void *self)
{
    const struct settings *s = run->settings;
    struct reference before = { .slack = slack, .since = s->against ? s->against : s->baseline };

    if (r->findings_n == 0 || !before.since)
        return;
    if (s->against) {
        const struct lucid_report *then = find_past(p, run, judge, self);

        if (!then)
            return;
        before.findings = then->findings;
        before.n = then->findings_n;
    } else if (!baseline_find(&p->baseline, place_now(run), r, &before.findings, &before.n,
                              &run->document_arena)) {
        return;
    }
    keep_regressions(r, &before, &run->document_arena);
}
