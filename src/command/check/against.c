/* command/check/against.c - what check found before. */
#include "command/check/against.h"

#include <errno.h>

#include "check/rule.h"
#include "compare/regressions.h"
#include "io/real_path.h"
#include "run/config_path.h"

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

bool
reference_begin(struct reference_findings *p, struct run *run, const char **paths, size_t *n)
{
    const struct settings *s = run->settings;

    if (s->against)
        return keep_known(p, run, paths, n);
    return !s->baseline || baselines_find(&p->baselines, run, s->baseline);
}

/* The baseline for files with these settings; NULL: there is none, or it was complained of. */
static struct named_baseline *
find_baseline(struct reference_findings *p, struct run *run,
              const struct effective_config *effective)
{
    const struct rule_value *name = &effective->counting[COUNTING_BASELINE];

    return name->set ? baselines_find(&p->baselines, run, name->text.p) : NULL;
}

void
reference_prepare(struct reference_findings *p, struct run *run,
                  const struct effective_config *effective)
{
    if (!run->settings->against)
        find_baseline(p, run, effective);
}

/* ---- a revision */

/* Note that the file is compared: one that is new since the revision is so with nothing, on
 * purpose. */
static void
note_compared(struct reference_findings *p, struct run *run, const char *name)
{
    const enum git_content tracked = git_tracks(p->git, name);

    if (tracked == GIT_FOUND)
        p->compared = true;
    if (tracked != GIT_NONE)
        return;
    p->unknown = arena_grow(&run->arena, (void *)p->unknown, p->unknown_n, &p->unknown_capacity,
                            sizeof *p->unknown);
    p->unknown[p->unknown_n++] = arena_copy(&run->arena, str_from(name)).p;
}

/* "main (commit 0123456789ab)": where the branch began. */
static void
tell_revision(struct reference_findings *p, struct run *run, const char *name)
{
    const char *revision = run->settings->against, *base = git_base(p->git, name);

    p->compared_with =
        arena_format(&run->document_arena, "%s (%.12s)", revision, base ? base : "nothing yet");
}

static void
compare_with_revision(struct reference_findings *p, struct run *run, const struct judged *now,
                      struct reference *before)
{
    const char *name = file_name(run, run->path);
    const struct lucid_report *then;
    lucid_str content;

    note_compared(p, run, name);
    tell_revision(p, run, name);
    if (now->report->findings_n == 0)
        return;
    if (git_before(p->git, name, &content, &run->document_arena) != GIT_FOUND) {
        p->compared_with =
            arena_format(&run->document_arena, "%s, where it is not", p->compared_with);
        return;
    }
    then = now->judge(now->self, content);
    if (!then) {
        run_complain(run, arena_format(&run->document_arena, "%s:%s", run->settings->against, name),
                     run->document.refused);
        return;
    }
    before->since = run->settings->against;
    before->findings = then->findings;
    before->n = then->findings_n;
    keep_regressions(now->report, before, &run->document_arena);
}

/* ---- a saved report */

/* Where the document at hand is; "(stdin)" is nowhere. */
static lucid_str
place_now(struct run *run)
{
    const char *name = file_name(run, run->path);
    const char *real = name ? real_path(name, &run->document_arena) : NULL;

    if (name && !real)
        run_complain_about(run, name, errno);
    return real ? str_from(real) : S("(stdin)");
}

/* What was not asked for in this run may occur all the same. */
static void
keep_unasked(struct baseline_file *file, const struct effective_config *effective)
{
    for (size_t i = 0; i < file->n; i++)
        for (size_t j = 0; rules[j]; j++)
            if (!effective->rules[j].on && strcmp(rules[j]->id, file->findings[i].rule) == 0)
                file->occurs[i] = true;
}

static void
tell_applied(struct reference_findings *p, const struct reference *before, struct arena *a)
{
    size_t n = 0;

    for (size_t i = 0; i < before->n; i++)
        n += before->occurs[i];
    p->compared_with =
        arena_format(a, "%s: %zu of %zu findings applied", before->since, n, before->n);
}

static void
compare_with_baseline(struct reference_findings *p, struct named_baseline *b, struct run *run,
                      const struct judged *now, struct reference *before)
{
    struct baseline_file *file = baseline_look_up(b, run, place_now(run), run_name(run, run->path));

    p->compared_with =
        arena_format(&run->document_arena, "%s, where it is not", path_shown(b->name));
    if (!file)
        return;
    before->since = path_shown(b->name);
    before->n = baseline_findings(file, now->report, &before->findings, &run->document_arena);
    before->occurs = file->checked ? file->occurs : NEW(&run->document_arena, before->n + 1, bool);
    keep_regressions(now->report, before, &run->document_arena);
    tell_applied(p, before, &run->document_arena);
    file->looked_at = now->whole;
    keep_unasked(file, now->effective);
}

void
reference_compare(struct reference_findings *p, struct run *run, const struct judged *now)
{
    struct reference before = { .slack = now->effective->counting[COUNTING_SLACK].number };
    struct named_baseline *b;

    if (run->settings->against) {
        compare_with_revision(p, run, now, &before);
        return;
    }
    b = find_baseline(p, run, now->effective);
    if (b)
        compare_with_baseline(p, b, run, now, &before);
}

/* ---- the end */

static void
complain_about_unknown(const struct reference_findings *p, struct run *run)
{
    if (p->unknown_n > 0 && !p->compared) {
        run_complain(run, arena_format(&run->arena, "--against %s", run->settings->against),
                     arena_format(&run->arena,
                                  "nothing was compared: git does not know %s%s; git add it first",
                                  p->unknown[0], p->unknown_n > 1 ? " and others" : ""));
        return;
    }
    for (size_t i = 0; i < p->unknown_n; i++)
        run_note(run, p->unknown[i], "compared with nothing, as git does not know it");
}

void
reference_end(struct reference_findings *p, struct run *run)
{
    complain_about_unknown(p, run);
    baselines_complain(&p->baselines, run, p->git);
    if (run->settings->update_baseline)
        baselines_update(&p->baselines, run);
}
