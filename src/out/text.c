/* out/text.c - a report for people: a page for one file, a table for several. */
#include "out/text/page.h"

#include <inttypes.h>

static void
begin_text(struct report_writer *f)
{
    (void)f;
}

/* A table has none. */
static bool
shows_metrics(const struct report_writer *f)
{
    return !f->several;
}

static void
write_file(struct report_writer *f, const struct lucid_report *r)
{
    if (r->word_differences && !f->quiet) {
        if (!f->several)
            text_words_page(f, r);
    } else if (f->several || f->quiet) {
        text_table_file(f, r);
    } else {
        text_page(f, r);
    }
}

static void
end_text(struct report_writer *f, const struct lucid_report *total)
{
    if (total->word_differences && f->several && !f->quiet)
        text_words_page(f, total);
    else if (f->several || f->quiet)
        text_table_total(f, total);
}

/* A severity is told by its name too, never by colour alone. */
static void
put_severity(struct page *p, enum lucid_severity severity)
{
    static const char *const names[] = { "note", "warning", "error" };

    put(p, severity == LUCID_SEVERITY_ERROR ? BOLD : PLAIN, str_from(names[severity]));
}

/* What is said of the whole file stands at its beginning. */
static void
put_finding(struct page *p, lucid_str name, const struct lucid_finding *f)
{
    const struct lucid_place at =
        f->place.line ? f->place
                      : (struct lucid_place){ .line = 1, .column = 1, .byte = 1, .cell = 1 };

    write_str(p->to, name);
    write_format(p->to, ":%" PRIu64 ":%" PRIu64 ": ", at.line, column_of(&at, p->columns));
    put_severity(p, f->severity);
    write_text(p->to, ": ");
    write_escaped(p->to, str_from(f->message));
    write_format(p->to, " [%s]", f->rule);
    end_line(p);
}

/* A line each for programs, more on a terminal.  Nothing when nothing is found; with -q the exit
 * status alone. */
static void
write_findings(struct report_writer *f, const struct lucid_report *r)
{
    struct page p = page_of(f);
    const bool shown = f->terminal && !f->quiet && r->findings_n > 0;
    const lucid_str name = r->findings_n ? safe_name(&p, r->path) : (lucid_str){ 0 };

    if (shown)
        text_findings(f, r);
    for (size_t i = 0; i < r->findings_n && !f->quiet && !shown; i++)
        put_finding(&p, name, &r->findings[i]);
}

static void
end_findings(struct report_writer *f, const struct lucid_report *total)
{
    (void)f;
    (void)total;
}

/* The consensus speaks as its formulas do, and is as reliable. */
static bool
shows(const struct lucid_formula *f)
{
    return f->consensus || f->scale == LUCID_EASE || score_name(f);
}

const struct output output_text = {
    .name = "text",
    .what = "a report for people",
    .kind = OUTPUT_PAGE,
    .begin = begin_text,
    .file = write_file,
    .end = end_text,
    .shows = shows,
    .intervals = true,
    .shows_metrics = shows_metrics,
    .check_begin = begin_text,
    .check_file = write_findings,
    .check_end = end_findings,
};
