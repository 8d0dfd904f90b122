/* command/check.c - hold the files against the rules. */
#include <stdlib.h>

#include "check/check.h"
#include "command/check/against.h"
#include "command/check/fix.h"
#include "command/check/staged.h"
#include "command/check/summary.h"
#include "command/check/total.h"
#include "command/check/verbose.h"
#include "document/annotated.h"
#include "run/config_files.h"
#include "run/config_find.h"
#include "formula/counts.h"
#include "run/rows.h"

struct checking {
    struct run *run;
    struct check check;
    const struct config_case *holds; /* for it */
    const struct output *output;
    struct report_writer writer;
    struct annotated_text text; /* for an output that shows it */
    struct listener listener;   /* that makes it */
    struct lucid_report total;
    struct check_summary summary;
    struct total_limits limits; /* of --total */
    size_t rows;                /* of files of rows */
    bool printing;              /* the configuration, not findings */
    struct git git;
    struct reference_findings past;
    bool looking_back;       /* the document at hand is what it was */
    struct own_settings own; /* of the document at hand */
};

static const char *
place_text(struct arena *a, lucid_str path, struct lucid_place at)
{
    return arena_format(a, "%.*s:%llu:%llu", (int)path.n, path.p, (unsigned long long)at.line,
                        (unsigned long long)at.column);
}

/* The front matter comes between the configuration and the command line. */
static void
decide(void *self, struct check *check)
{
    struct checking *c = self;
    struct arena *a = &c->run->document_arena;
    const struct document *d = &c->run->document;
    const char *name = arena_copy(a, d->path).p;
    struct own_settings own = { .off = false };
    const struct config_problem *problem = &own.problem;
    const struct config_case *holds = c->holds;

    if (check->language)
        holds = configs_case(c->run->configs, run_name(c->run, c->run->path), check->language);
    config_read_metadata(&d->metadata, name, &own, a);
    if (problem->what && !c->looking_back && !check->language)
        run_complain(c->run,
                     place_text(a, d->path,
                                (struct lucid_place){ .line = problem->at.line,
                                                      .column = problem->at.column }),
                     problem->what);
    check->off = own.off;
    if (!c->looking_back)
        c->own = own;
    check->effective = configs_with_own(c->run->configs, holds, &own.sets, a);
}

/* Does a finding fail the run? */
static bool
fails(const struct checking *c, const struct lucid_report *r)
{
    const lucid_str on = c->check.effective->counting[COUNTING_FAIL_ON].text;
    const enum lucid_severity least =
        str_equal(on, S("warning")) ? LUCID_SEVERITY_WARNING : LUCID_SEVERITY_ERROR;

    for (size_t i = 0; i < r->findings_n && !c->run->settings->exit_zero; i++)
        if (r->findings[i].severity >= least)
            return true;
    return false;
}

static void
complain_about_comments(const struct checking *c, const struct lucid_report *r)
{
    struct lucid_place at;
    const char *wrong = check_problem(&c->check, &at);

    if (wrong)
        run_complain(c->run, place_text(&c->run->document_arena, r->path, at), wrong);
}

/* The findings on what the file held before; NULL: that was no text. */
static const struct lucid_report *
judge_past(void *self, lucid_str content)
{
    struct checking *c = self;
    struct document *d = &c->run->document;
    const struct listener *also = c->check.also;
    const struct lucid_report *r;

    c->looking_back = true;
    c->check.also = NULL;
    c->check.effective = c->holds->effective;
    check_begin(&c->check);
    document_begin(d, d->path, EFFORT_REPORT);
    document_feed(d, content, true);
    r = d->refused ? NULL : check_report(&c->check);
    c->looking_back = false;
    c->check.also = also;
    return r;
}

/* Say what holds for the document at hand, if that is asked for. */
static void
tell(const struct checking *c, const struct lucid_report *r)
{
    const struct held_settings held = { .holds = c->holds,
                                        .language = r->language,
                                        .own = &c->own.sets,
                                        .off = c->own.off,
                                        .compared = c->past.compared_with };

    if (c->run->settings->verbose && !c->run->settings->quiet)
        verbose_write(c->run, &held);
}

static void
check_document(struct run *run, void *self)
{
    struct checking *c = self;
    struct lucid_report one = *check_report(&c->check), *r = &one;

    if (c->printing) {
        if (c->check.off)
            write_text(&run->out, "# off by its front matter\n");
        effective_write(&run->out, c->check.effective);
        return;
    }
    c->past.compared_with = NULL;
    if (c->check.also)
        annotated_end(&c->text);
    if (c->check.off) {
        tell(c, r);
        c->summary.off++;
        return;
    }
    complain_about_comments(c, r);
    run_note_wrong_counts(run, r);
    if (c->check.cut)
        run_complain(run, run_name(run, run->path), check_cut_text(&c->check));
    reference_compare(&c->past, run,
                      &(struct judged){ .report = r,
                                        .effective = c->check.effective,
                                        .whole = !c->check.cut,
                                        .judge = judge_past,
                                        .self = c });
    tell(c, r);
    if (check_fix(run, r) && staged_taken(&c->git, run->path, &run->document_arena))
        run_complain(run, run->path, "repaired, but the commit takes what is staged: git add it");
    counts_add(&c->total.counts, &r->counts);
    counts_add(&c->total.scored, &r->scored);
    c->total.unknown |= r->unknown;
    c->total.scored_unknown |= r->scored_unknown;
    c->total.files++;
    c->total.findings_n += r->findings_n;
    if (run->settings->total)
        total_limits_add(&c->limits, run, c->holds->effective);
    summary_add(&c->summary, r);
    if (fails(c, r) && run->status == STATUS_FINE)
        run->status = STATUS_FINDING;
    c->output->check_file(&c->writer, r);
    writer_drain(&run->out, 64 * 1024);
}

static void
begin_row(void *self)
{
    struct checking *c = self;

    c->check.effective = c->holds->effective;
    check_begin(&c->check);
}

static void
check_file(struct checking *c, const char *path)
{
    struct run *run = c->run;

    c->holds = configs_case(run->configs, run_name(run, path), NULL);
    if (!c->holds)
        return; /* what is wrong with its configuration was said */
    c->check.effective = c->holds->effective;
    c->check.by_language = c->holds->by_language;
    run->document.options = &c->holds->options;
    if (!c->printing)
        reference_prepare(&c->past, run, c->holds->effective);
    check_begin(&c->check);
    if (settings_has_rows(run->settings) && !c->printing)
        c->rows += run_rows(run, path, begin_row, check_document, c);
    else if (run->settings->staged)
        staged_document(run, &c->git, path, check_document, c);
    else if (c->printing || !staged_differs(run, &c->git, path))
        run_documents(run, &path, 1, check_document, c);
}

/* Limits for all files together are held once all were counted. */
static void
check_total(struct checking *c)
{
    struct run *run = c->run;
    struct lucid_finding crossed;
    struct lucid_report one = { .findings = &crossed, .findings_n = 1 };

    if (!run->settings->total || !total_limits_hold(&c->limits, run, &c->total, &crossed))
        return;
    c->writer.text = NULL;
    one.path = crossed.text;
    crossed.text = S("");
    if (run->status == STATUS_FINE && !run->settings->exit_zero)
        run->status = STATUS_FINDING;
    c->output->check_file(&c->writer, &one);
}

static void
show_texts(struct checking *c)
{
    c->text.room = c->output->check_room;
    annotate(&c->text, &c->run->document);
    c->listener = c->run->document.listener;
    c->check.also = &c->listener;
    c->writer.text = &c->text;
}

/* The baselines that configurations name are read first: then it is known what is needed. */
static void
narrow(struct checking *c, const char *const *paths, size_t n)
{
    struct run *run = c->run;
    struct run_needs needs = { .paths = paths, .n = n };

    if (c->printing)
        return;
    for (size_t i = 0; i < n; i++) {
        const char *name = run_name(run, paths[i]);
        const struct config_case *holds = NULL;

        if (!configs_find(run->configs, name)->problem) /* which is said when its turn comes */
            holds = configs_case(run->configs, name, NULL);
        if (holds)
            reference_prepare(&c->past, run, holds->effective);
    }
    run->uses_git = run->settings->against || run->settings->staged || getenv("GIT_INDEX_FILE") ||
                    c->past.baselines.list;
    if (run->settings->update_baseline)
        needs.written = baselines_names(&c->past.baselines, &run->arena, &needs.written_n);
    run_narrow(run, &needs);
}

static void
check_all(struct checking *c)
{
    const struct settings *s = c->run->settings;
    const char *one = s->print_config, **paths = &one;
    size_t n = 1;

    c->printing = s->print_config != NULL;
    if (!c->printing)
        paths = s->staged ? staged_paths(c->run, &c->git, &n) : run_paths(c->run, &n);
    c->writer = run_report_writer(c->run, n > 1 || settings_has_rows(s));
    c->writer.directory = n > 1 ? path_common_directory(paths, n) : S("");
    if (c->output->texts && !c->printing)
        show_texts(c);
    if (!c->printing)
        c->output->check_begin(&c->writer);
    if (reference_begin(&c->past, c->run, paths, &n)) {
        narrow(c, paths, n);
        for (size_t i = 0; i < n && !c->run->out.error; i++)
            check_file(c, paths[i]);
    }
    if (!c->printing)
        check_total(c);
    reference_end(&c->past, c->run);
    git_end(&c->git);
    /* a log of nothing but what went wrong is whole, too */
    if (!c->printing && c->output->check_end)
        c->output->check_end(&c->writer, &c->total);
    c->summary.named = settings_has_rows(s) ? c->rows : n;
    if (!c->printing)
        summary_write(&c->summary, c->run);
}

static void
perform(struct run *run)
{
    struct checking c = { .run = run, .output = settings_output(run->settings) };
    struct lucid_options counting = run->settings->lucid;

    if (!c.output->check_file) {
        run_complain(run, c.output->name, "not a format of check; see lucid list formats");
        return;
    }
    c.check.document = &run->document;
    c.check.decide = decide;
    c.check.self = &c;
    c.git = (struct git){ .repositories = { .arena = &run->arena },
                          .revision = run->settings->against,
                          .self = run,
                          .complain = run_complain };
    c.past.git = &c.git;
    counting.skip_confidence = true;
    counting.skip_hash = true;
    run_configure(run, &counting);
    run->uses_git = true; /* a baseline that is found may ask it */
    if (!run_confine(run))
        return;
    check_all(&c);
    check_free(&c.check);
    annotated_free(&c.text);
}

const struct command command_check = {
    "check", "[file…]",      "check files against rules; exit 1 on an error", READS_FILES_OR_CONFIG,
    perform, WRITES_FINDINGS
};
