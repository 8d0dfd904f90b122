/* command/check/against.c - what check found before. */
#include "command/check/against.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "io/read_fully.h"
#include "compare/regressions.h"

/* The name that tells which file is meant, or NULL. */
static const char *
file_name(const struct run *run, const char *path)
{
    return is_standard_input(path) ? run->settings->stdin_name : path;
}

static bool
begin_git(struct reference_findings *p, struct run *run, const char *const *paths, size_t n)
{
    const char *revision = run->settings->against, *first = NULL, *problem;
    bool lines = false;

    for (size_t i = 0; i < n; i++) {
        const char *name = file_name(run, paths[i]);

        lines = lines || (name && strchr(name, '\n'));
        first = first ? first : name;
    }
    p->git.arena = &run->arena;
    problem = git_begin(&p->git, revision, first ? first : ".", lines);
    if (problem)
        run_complain(run, arena_format(&run->arena, "--against %s", revision), problem);
    return !problem;
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
    if (fd > STDIN_FILENO)
        close(fd);
    if (problem)
        run_complain(run, name, problem);
    return !problem;
}

bool
reference_begin(struct reference_findings *p, struct run *run, const char *const *paths, size_t n)
{
    if (run->settings->against && !begin_git(p, run, paths, n))
        return false;
    return !run->settings->baseline || begin_baseline(p, run);
}

/* What the file held at the revision; false: it was not there. */
static bool
read_past(struct reference_findings *p, struct run *run, lucid_str *content)
{
    const char *name = file_name(run, run->path);
    enum git_content got = GIT_NONE;

    if (name)
        got = git_content(&p->git, name, content, &run->document_arena);
    if (got == GIT_FAILED)
        run_complain(run, name, "cannot read it from git");
    return got == GIT_FOUND;
}

void
reference_compare(struct reference_findings *p, struct run *run, struct lucid_report *r,
                  reference_judge judge, void *self)
{
    const struct settings *s = run->settings;
    struct reference before = { .slack = s->slack, .since = s->against ? s->against : s->baseline };
    lucid_str content;

    if (r->findings_n == 0 || !before.since)
        return;
    if (s->against) {
        const struct lucid_report *then;

        if (!read_past(p, run, &content))
            return;
        then = judge(self, content);
        if (!then)
            return;
        before.findings = then->findings;
        before.n = then->findings_n;
    } else if (!baseline_find(&p->baseline, r, &before.findings, &before.n, &run->document_arena)) {
        return;
    }
    keep_regressions(r, &before, &run->document_arena);
}

void
reference_end(struct reference_findings *p)
{
    git_end(&p->git);
}
