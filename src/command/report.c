/* command/report.c - read the files and report on each, then on all. */
#include "formula/counts.h"
#include "measure/scores.h"
#include "count/word_differences.h"
#include "run/resume.h"
#include "document/total.h"

struct reporting {
    const struct output *output;
    struct report_writer writer;
    struct lucid_report total;
    struct run *run;
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
    if (r->run->settings->total || r->output->kind == OUTPUT_OTHER)
        return false;
    return r->output->kind != OUTPUT_PAGE || !r->writer.quiet;
}

static void
report_document(struct run *run, void *self)
{
    struct reporting *r = self;
    struct lucid_report one = *document_report(&run->document);

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
    if (!run->settings->total)
        r->output->file(&r->writer, &one);
    r->word_differences = (struct word_differences){ 0 };
    writer_drain(&run->out, 64 * 1024);
}

static enum effort
effort_for(const struct settings *s, bool page)
{
    if (s->only && !(s->only >> COUNTS_words & 1))
        return EFFORT_LINES;
    if (s->only || (page && s->quiet))
        return EFFORT_WORDS;
    return s->total ? EFFORT_SCORES : EFFORT_REPORT;
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
    if (s->resume && !(run->resume = resume_read(run, s->resume)))
        return;
    paths = run_paths(run, &n);
    r.writer = run_report_writer(run, n > 1 || s->total);
    r.writer.total_only = s->total;
    /* The least and the table show no interval. */
    counting.skip_confidence =
        s->only || !r.output->intervals || (page && (r.writer.quiet || r.writer.several));
    counting.with_score = r.output->shows;
    counting.skip_diversity = page;
    counting.skip_hash = r.output->kind < OUTPUT_JSON || s->only;
    run->effort = effort_for(s, page);
    if (s->explain_words)
        run->document.listener = (struct listener){ .self = &r, .emit = explain_words };
    r.total.word_differences = s->explain_words ? &r.all : NULL;
    run->parallel = !s->explain_words;
    r.output->begin(&r.writer);
    run_documents(run, paths, n, report_document, &r);
    if (!page || r.writer.several || r.writer.quiet) /* the page of one file shows none */
        total_finish(&r.total, &run->vocabularies, &s->lucid, &run->arena);
    r.output->end(&r.writer, &r.total);
}

const struct command command_report = { "report",    "[file…]", "count and score (the default)",
                                        READS_FILES, perform,   WRITES_REPORTS };
