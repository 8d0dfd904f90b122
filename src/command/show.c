/* command/show.c - the text itself, what is hard in it marked. */
#include "command/show/show.h"
#include "command/show/pager.h"

enum { USUAL_MOST = 1000 /* hard sentences */ };

struct showing {
    struct run *run;
    struct report_writer writer;
    struct annotated_text text;
    struct hardest hardest;
    bool more; /* a text came before */
};

static void
show_document(struct run *run, void *self)
{
    struct showing *s = self;

    annotated_end(&s->text);
    if (s->text.cut)
        run_complain(run, run_name(run, run->path), "too long to be shown whole");
    if (run->settings->show_only != NOT_HARD) {
        hardest_add(&s->hardest, &s->text, run->settings->show_only);
        return;
    }
    if (s->more)
        write_text(&run->out, "\n\n");
    s->more = true;
    show_text(&s->writer, &s->text);
}

static void
perform(struct run *run)
{
    const struct settings *settings = run->settings;
    struct lucid_options counting = settings->lucid;
    struct showing s = { .run = run };
    struct pager pager = { .pid = 0 };
    const char **paths;
    size_t n;

    counting.skip_confidence = counting.skip_hash = true;
    run_configure(run, &counting);
    if (!run_confine(run))
        return;
    paths = run_paths(run, &n);
    s.writer = run_report_writer(run, n > 1);
    if (settings->pager)
        pager_begin(&pager, run);
    run_narrow(run, &(struct run_needs){ .paths = paths, .n = n });
    hardest_begin(&s.hardest, settings->lucid.top ? settings->lucid.top : USUAL_MOST, &run->arena);
    for (size_t i = 0; i < n && !run->out.error; i++) {
        annotate(&s.text, &run->document);
        run_documents(run, &paths[i], 1, show_document, &s);
    }
    if (settings->show_only != NOT_HARD)
        hardest_write(&s.writer, &s.hardest);
    pager_end(&pager, run);
    hardest_free(&s.hardest);
    annotated_free(&s.text);
}

const struct command command_show = {
    "show",      "[file…]", "show the text, what is hard in it marked",
    READS_FILES, perform,   WRITES_PAGES
};
