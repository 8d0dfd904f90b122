/*
 * out/markdown.c - tables for a comment on a change or the summary of a job (GitHub
 * Flavored Markdown): a row a file for report, a row a finding for check, the worst first.
 *
 * A name or title may be anybody's: it is a code span, in which nothing is markup, a
 * mention or a link.
 */
#include <inttypes.h>
#include <math.h>

#include "write/columns.h"
#include "write/findings.h"
#include "write/rows.h"

enum { PRECISION = 1 };

static size_t
longest_run(lucid_str s, char of)
{
    size_t longest = 0, run = 0;

    for (size_t i = 0; i < s.n; i++) {
        run = s.p[i] == of ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    return longest;
}

static void
write_times(struct writer *w, const char *text, size_t n)
{
    while (n-- > 0)
        write_text(w, text);
}

/* In a cell of a table a pipe is escaped, in code too; one after a backslash, which
 * renderers read in two ways, is written as its number. */
static void
write_code(struct writer *w, lucid_str s)
{
    const size_t ticks = longest_run(s, '`') + 1;
    const bool padded = s.n > 0 && (s.p[0] == '`' || s.p[s.n - 1] == '`');
    bool after_backslash = false;

    write_times(w, "`", ticks);
    write_text(w, padded ? " " : "");
    while (s.n > 0) {
        const char *pipe = memchr(s.p, '|', s.n);
        const size_t n = pipe ? (size_t)(pipe - s.p) : s.n;

        write_escaped_name(w, str_head(s, n));
        after_backslash = n > 0 && s.p[n - 1] == '\\';
        if (pipe)
            write_text(w, after_backslash ? "\\x7c" : "\\|");
        s = str_after(s, pipe ? n + 1 : n);
    }
    write_text(w, padded ? " " : "");
    write_times(w, "`", ticks);
}

/* Text of ours with words of the article: what would be markup is not, and nobody is
 * mentioned. */
static void
write_plain(struct writer *w, lucid_str s)
{
    for (size_t n; s.n > 0; s = str_after(s, n)) {
        for (n = 0; n < s.n && !strchr("\\`*_{}[]<>#|~&!@", s.p[n]); n++)
            ;
        write_escaped(w, str_head(s, n));
        if (n < s.n && s.p[n] == '@')
            write_text(w, "@<!-- -->");
        else if (n < s.n && s.p[n])
            write_format(w, "\\%c", s.p[n]);
        n += n < s.n;
    }
}

/* ---- report */

struct table {
    struct columns columns;
    struct rows *rows;
    uint64_t same; /* files that are as they were */
};

static bool
is_number(const struct column *c)
{
    const struct lucid_report none = { .path = { "", 0 } };
    const enum cell_kind kind = column_cell(c, &none).kind;

    return kind != CELL_NAME && kind != CELL_TEXT;
}

static void
begin_table(struct report_writer *f)
{
    struct table *t = NEW(f->arena, 1, struct table);

    t->columns = columns_wanted(f, COLUMNS_FOR_PEOPLE);
    t->rows = rows_new(f, f->compared ? ORDER_CHANGE : ORDER_GRADE);
    f->self = t;
    write_text(f->to, "|");
    for (size_t i = 0; i < t->columns.n; i++)
        write_format(f->to, " %s |", column_heading(&t->columns.list[i], f->arena));
    write_text(f->to, "\n|");
    for (size_t i = 0; i < t->columns.n; i++)
        write_text(f->to, is_number(&t->columns.list[i]) ? " ---: |" : " :--- |");
    write_text(f->to, "\n");
}

static bool
shows_metrics(const struct report_writer *f)
{
    const struct table *t = f->self;

    return columns_show_metrics(&t->columns);
}

static void
write_value(struct writer *w, const struct report_writer *f, const struct cell *cell)
{
    switch (cell->kind) {
    case CELL_EMPTY: break;
    case CELL_NAME:
    case CELL_TEXT:
        if (cell->text.n > 0)
            write_code(w, cell->text);
        break;
    case CELL_COUNT: write_unsigned(w, cell->count); break;
    case CELL_REAL: write_real(w, cell->real, f->precise ? (int)f->precision : PRECISION); break;
    }
}

/* "380 → 393", or what is the same in both. */
static void
write_pair(struct writer *w, const struct report_writer *f, const struct cell *old,
           const struct cell *new)
{
    const size_t begin = w->n;
    size_t middle;

    write_value(w, f, old);
    middle = w->n;
    write_value(w, f, new);
    if (w->error || (w->n - middle == middle - begin &&
                     memcmp(w->bytes + begin, w->bytes + middle, middle - begin) == 0)) {
        w->n = middle;
        return;
    }
    w->n = begin;
    write_value(w, f, old);
    write_text(w, old->kind == CELL_EMPTY ? "none → " : " → ");
    if (new->kind == CELL_EMPTY)
        write_text(w, "none");
    write_value(w, f, new);
}

/* The name's cell of a total says so. */
static void
write_name(struct writer *w, const struct report_writer *f, const struct lucid_report *r)
{
    if (r->files > 1 || f->total_only)
        write_format(w, "**%" PRIu64 " file%s**", r->files, r->files == 1 ? "" : "s");
    else
        write_code(w, r->path);
    if (f->compared && !f->before)
        write_text(w, " (new)");
}

static void
write_cells(struct writer *w, const struct report_writer *f, const struct lucid_report *new)
{
    const struct lucid_report *old = f->before;
    const struct table *t = f->self;

    write_text(w, "|");
    for (size_t i = 0; i < t->columns.n; i++) {
        const struct column *c = &t->columns.list[i];
        const struct cell now = column_cell(c, new);
        const struct cell then = old && is_number(c) ? column_cell(c, old) : now;

        write_text(w, " ");
        if (now.kind == CELL_NAME)
            write_name(w, f, new);
        else
            write_pair(w, f, &then, &now);
        write_text(w, " |");
    }
    write_text(w, "\n");
}

static void
write_row(struct report_writer *f, const struct lucid_report *r)
{
    struct table *t = f->self;

    if (f->compared && f->before && f->before->content_hash == r->content_hash) {
        t->same++;
        return;
    }
    write_cells(rows_begin(t->rows), f, r);
    rows_end(t->rows, r, f->before);
}

static void
write_plural(struct writer *w, const char *before, uint64_t n, const char *one, const char *many)
{
    if (n > 0)
        write_format(w, "%s%" PRIu64 " %s", before, n, n == 1 ? one : many);
}

/* A comment is read without standard error. */
static void
write_unread(struct report_writer *f)
{
    for (size_t i = 0; f->troubles && i < f->troubles->n; i++) {
        const struct trouble *t = &f->troubles->list[i];

        write_text(f->to, i == 0 ? "\n- " : "- ");
        write_code(f->to, t->path);
        if (t->place.line)
            write_format(f->to, " line %" PRIu64, t->place.line);
        write_text(f->to, ": ");
        write_plain(f->to, str_from(t->reason));
        write_text(f->to, "\n");
    }
}

static void
end_table(struct report_writer *f, const struct lucid_report *total)
{
    const struct lucid_report row = total_row(total);
    const struct table *t = f->self;
    const uint64_t left_out = rows_write(t->rows);

    if (total->files > 1 || f->total_only)
        write_cells(f->to, f, &row);
    write_plural(f->to, "\n", left_out, "file more is not shown.\n", "files more are not shown.\n");
    write_plural(f->to, "\n", t->same, "file is as it was.\n", "files are as they were.\n");
    write_unread(f);
}

/* ---- check */

/* The rows by their severity. */
struct findings {
    struct writer rows[LUCID_SEVERITY_ERROR + 1];
    struct check_total total;
};

static void
begin_findings(struct report_writer *f)
{
    f->self = NEW(f->arena, 1, struct findings);
}

static void
write_finding(struct writer *w, lucid_str path, const struct lucid_finding *one)
{
    write_format(w, "| %s | ", severity_name(one->severity));
    write_code(w, path);
    write_text(w, " | ");
    if (one->place.line)
        write_unsigned(w, one->place.line);
    write_text(w, " | ");
    write_plain(w, str_from(one->message));
    write_format(w, " | %s |\n", one->rule);
}

static void
write_findings(struct report_writer *f, const struct lucid_report *r)
{
    struct findings *all = f->self;

    check_total_add(&all->total, r);
    for (size_t i = 0; i < r->findings_n; i++)
        write_finding(&all->rows[r->findings[i].severity], r->path, &r->findings[i]);
}

static void
write_numbers(struct writer *w, const struct check_total *total)
{
    const uint64_t *of = total->of;
    const bool more = of[LUCID_SEVERITY_WARNING] + of[LUCID_NOTE] > 0;

    write_plural(w, "", of[LUCID_SEVERITY_ERROR], "error", "errors");
    write_text(w, of[LUCID_SEVERITY_ERROR] && more ? ", " : "");
    write_plural(w, "", of[LUCID_SEVERITY_WARNING], "warning", "warnings");
    write_text(w, of[LUCID_SEVERITY_WARNING] && of[LUCID_NOTE] ? ", " : "");
    write_plural(w, "", of[LUCID_NOTE], "note", "notes");
    write_text(w, total->findings == 0 ? "Nothing found" : "");
    write_format(w, " in %" PRIu64 " file%s.\n", total->files, total->files == 1 ? "" : "s");
}

static void
end_findings(struct report_writer *f, const struct lucid_report *total)
{
    struct findings *all = f->self;

    (void)total;
    write_numbers(f->to, &all->total);
    if (all->total.findings > 0)
        write_text(f->to, "\n| Severity | File | Line | Message | Rule |\n"
                          "| :--- | :--- | ---: | :--- | :--- |\n");
    for (size_t i = LUCID_SEVERITY_ERROR + 1; i-- > 0;) {
        struct writer *w = &all->rows[i];

        write_str(f->to, (lucid_str){ w->bytes, w->n });
        if (w->error)
            f->to->error = w->error;
        writer_free(w);
    }
    write_unread(f);
}

const struct output output_markdown = {
    .name = "markdown",
    .what = "a table for a comment or a job's summary, the worst first",
    .kind = OUTPUT_TABLE,
    .begin = begin_table,
    .file = write_row,
    .end = end_table,
    .shows_metrics = shows_metrics,
    .check_begin = begin_findings,
    .check_file = write_findings,
    .check_end = end_findings,
};
