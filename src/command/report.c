/* command/report.c - read the files and report on each, then on all. */
#include "formula/counts.h"
#include "measure/scores.h"
#include "count/word_differences.h"
#include "base/path.h"
#include "command/report/past.h"
#include "document/annotated.h"
#include "run/resume.h"
#include "document/total.h"

struct reporting {
    const struct output *output;
    struct report_writer writer;
    struct lucid_report total;
    struct run *run;
    struct annotated_text text;                    /* for an output that shows it */
    struct past past;                              /* of --against */
    const char *explaining;                        /* the path whose words are being explained */
    struct word_differences word_differences, all; /* of --explain-words */
};

static void
explain_words(void *self, const struct scope *s)
{
    struct reporting *r = self;
    const char *path = r->run->document.path.p;

    if (r->explaining != path)
        r->word_differences = (struct word_differences){ 0 };
    r->explaining = path;
    word_differences_add(&r->word_differences, s, r->run->document.options->words == LUCID_WRITER,
                         &r->run->document_arena);
}

/* Does the output show the warnings of a file? */
static bool
shows_warnings(const struct reporting *r)
{
    if (r->run->settings->total)
        return false;
    if (r->output->texts)
        return true;
    if (r->output->kind < OUTPUT_PAGE)
        return false;
    return r->output->kind != OUTPUT_PAGE || !r->writer.quiet;
}

static void
report_document(struct run *run, void *self)
{
    struct reporting *r = self;
    struct lucid_report one = *document_report(&run->document);

    if (r->writer.text)
        annotated_end(&r->text);
    counts_add(&r->total.counts, &one.counts);
    counts_add(&r->total.scored, &one.scored);
    r->total.unknown |= one.unknown;
    r->total.scored_unknown |= one.scored_unknown;
    times_add(&r->total, one.reading_seconds);
    r->total.files++;
    if (!shows_warnings(r))
        run_note_wrong_counts(run, &one);
    if (run->settings->explain_words) {
        one.word_differences = &r->word_differences;
        word_differences_merge(&r->all, &r->word_differences, &run->arena);
    }
    if (run->settings->against)
        r->writer.compared = past_report(&r->past, &r->writer.before);
    if (!run->settings->total)
        r->output->file(&r->writer, &one);
    r->word_differences = (struct word_differences){ 0 };
    writer_drain(&run->out, 64 * 1024);
}

static enum effort
effort_for(const struct reporting *r, bool page)
{
    const struct settings *s = r->run->settings;
    const bool metrics = !r->output->shows_metrics || r->output->shows_metrics(&r->writer);

    if (s->only && !(s->only >> COUNTS_words & 1))
        return EFFORT_LINES;
    if (s->only || (page && s->quiet))
        return EFFORT_WORDS;
    return s->total || !metrics ? EFFORT_SCORES : EFFORT_REPORT;
}

/* The page of one file shows none. */
static bool
shows_total(const struct reporting *r)
{
    const struct report_writer *w = &r->writer;

    if (r->output->files_only)
        return w->total_only;
    return r->output->kind != OUTPUT_PAGE || w->several || w->quiet;
}

static void
begin_report(struct reporting *r, const char *const *paths, size_t n)
{
    const struct settings *s = r->run->settings;

    r->writer = run_report_writer(r->run, n > 1 || s->total || settings_has_rows(s));
    r->writer.total_only = s->total;
    r->writer.compared = s->against != NULL;
    r->run->vocabularies.adds_up = shows_total(r);
    r->writer.directory = n > 1 ? path_common_directory(paths, n) : S("");
    if (s->against)
        past_begin(&r->past, r->run);
    r->output->begin(&r->writer);
}

static void
end_report(struct reporting *r)
{
    struct run *run = r->run;
    const struct settings *s = run->settings;

    /* a shard without files has a total, since it would be missed */
    if (shows_total(r) || r->total.files == 0)
        total_finish(&r->total, &run->vocabularies, &s->lucid, &run->arena);
    r->writer.compared = s->against != NULL;
    r->writer.before = s->against && shows_total(r) ? past_total(&r->past) : NULL;
    r->output->end(&r->writer, &r->total);
    if (s->against)
        past_end(&r->past);
}

/* Not where only counts are asked for. */
static bool
shows_texts(const struct reporting *r)
{
    return r->output->texts && r->run->effort == EFFORT_REPORT && !r->writer.quiet;
}

static void
listen_to_texts(struct reporting *r)
{
    annotate(&r->text, &r->run->document);
    r->writer.text = &r->text;
}

static void
perform(struct run *run)
{
    const struct settings *s = run->settings;
    struct reporting r = { .output = settings_output(s), .run = run };
    struct lucid_options counting = s->lucid;
    const bool page = r.output->kind == OUTPUT_PAGE;
    const char **paths;
    size_t n;

    run_configure(run, &counting);
    run->uses_git = s->against != NULL;
    if (!run_confine(run))
        return;
    if (s->resume && !(run->resume = resume_read(run, s->resume)))
        return;
    paths = run_paths(run, &n);
    run_narrow(run, &(struct run_needs){ .paths = paths, .n = n });
    begin_report(&r, paths, n);
    /* The least and the table show no interval. */
    counting.skip_confidence =
        s->only || !r.output->intervals || (page && (r.writer.quiet || r.writer.several));
    counting.with_score = r.output->shows;
    counting.skip_diversity = page;
    counting.skip_hash = (r.output->kind < OUTPUT_JSON && !s->against) || s->only;
    run->effort = effort_for(&r, page);
    if (s->explain_words)
        run->document.listener = (struct listener){ .self = &r, .emit = explain_words };
    else if (shows_texts(&r))
        listen_to_texts(&r);
    r.total.word_differences = s->explain_words ? &r.all : NULL;
    run->parallel = !s->explain_words && !r.writer.text;
    run_documents(run, paths, n, report_document, &r);
    end_report(&r);
    annotated_free(&r.text);
}

const struct command command_report = { "report",    "[file…]", "count and score (the default)",
                                        READS_FILES, perform,   WRITES_REPORTS };
