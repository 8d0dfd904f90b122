/*
 * out/tsv.c - tables with tabs: a row a file for report, a row a finding for check.
 *
 * A header names the columns.  Their order is frozen: a new count or formula
 * gets its column after all that were there, so a script may go by number.  A
 * tab, line end or backslash in a cell is \t, \n, \r, \\, a quotation mark at its
 * beginning \", since readers of CSV would take all up to the next one for the cell;
 * a cell without a value is empty.
 */
#include <inttypes.h>
#include <math.h>

#include "unicode/utf8.h"
#include "write/columns.h"
#include "write/findings.h"
#include "write/rows.h"

static void
write_part(struct writer *w, lucid_str s)
{
    size_t n;

    for (; s.n > 0; s = str_after(s, n)) {
        uint32_t cp = utf8_decode(s, &n);

        switch (cp) {
        case '\t': write_text(w, "\\t"); break;
        case '\n': write_text(w, "\\n"); break;
        case '\r': write_text(w, "\\r"); break;
        case '\\': write_text(w, "\\\\"); break;
        default: write_escaped(w, str_head(s, n));
        }
    }
}

static void
write_cell(struct writer *w, lucid_str s)
{
    write_text(w, str_starts(s, S("\"")) ? "\\" : "");
    write_part(w, s);
}

/* A name may hold any byte, that of masks too. */
static void
write_name(struct writer *w, lucid_str name)
{
    write_text(w, str_starts(name, S("\"")) ? "\\" : "");
    while (name.n > 0) {
        const char *mask = memchr(name.p, 0xFF, name.n);
        const size_t n = mask ? (size_t)(mask - name.p) : name.n;

        write_part(w, str_head(name, n));
        if (mask)
            write_text(w, "\\xff");
        name = str_after(name, mask ? n + 1 : n);
    }
}

static void
write_number(struct writer *w, double value)
{
    if (isfinite(value))
        write_double(w, value);
}

/* ---- report */

struct table {
    struct columns columns;
    struct rows *rows;
};

static void
begin_table(struct report_writer *f)
{
    struct table *t = NEW(f->arena, 1, struct table);

    t->columns = columns_wanted(f, NULL);
    t->rows = rows_new(f, ORDER_NONE);
    f->self = t;
    for (size_t i = 0; i < t->columns.n; i++)
        write_format(f->to, "%s%s", i ? "\t" : "", t->columns.list[i].name);
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
    case CELL_NAME: write_name(w, cell->text); break;
    case CELL_TEXT: write_cell(w, cell->text); break;
    case CELL_COUNT: write_unsigned(w, cell->count); break;
    case CELL_REAL: write_real(w, cell->real, f->precise ? (int)f->precision : -1); break;
    }
}

static void
write_row(struct report_writer *f, const struct lucid_report *r)
{
    const struct table *t = f->self;
    struct writer *w = rows_begin(t->rows);

    for (size_t i = 0; i < t->columns.n; i++) {
        const struct cell cell = column_cell(&t->columns.list[i], r);

        write_text(w, i ? "\t" : "");
        write_value(w, f, &cell);
    }
    write_text(w, "\n");
    rows_end(t->rows, r, NULL);
    writer_drain(f->to, 64 * 1024);
}

static void
end_table(struct report_writer *f, const struct lucid_report *total)
{
    const struct lucid_report row = total_row(total);
    const struct table *t = f->self;

    if (f->total_only) /* else a row of another kind would be in every reader's way */
        write_row(f, &row);
    rows_write(t->rows);
}

/* ---- check */

static void
begin_findings(struct report_writer *f)
{
    write_text(f->to, "path\tline\tcolumn\tend_line\tend_column\tseverity\trule\tvalue\tlimit\t"
                      "message\ttext\n");
}

static void
write_place(struct writer *w, const struct lucid_place *at)
{
    if (at->line)
        write_format(w, "%" PRIu64 "\t%" PRIu64 "\t", at->line, at->column);
    else
        write_text(w, "\t\t");
}

static void
write_finding(struct writer *w, lucid_str path, const struct lucid_finding *f)
{
    write_name(w, path);
    write_text(w, "\t");
    write_place(w, &f->place);
    write_place(w, &f->end);
    write_format(w, "%s\t%s\t", severity_name(f->severity), f->rule);
    write_number(w, f->value);
    write_text(w, "\t");
    write_number(w, f->limit);
    write_text(w, "\t");
    write_cell(w, str_from(f->message));
    write_text(w, "\t");
    write_cell(w, f->text);
    write_text(w, "\n");
}

static void
write_findings(struct report_writer *f, const struct lucid_report *r)
{
    for (size_t i = 0; i < r->findings_n; i++)
        write_finding(f->to, r->path, &r->findings[i]);
    writer_drain(f->to, 64 * 1024);
}

const struct output output_tsv = {
    .name = "tsv",
    .what = "a table with tabs: one row per file, for check one row per finding",
    .kind = OUTPUT_TABLE,
    .begin = begin_table,
    .file = write_row,
    .end = end_table,
    .shows_metrics = shows_metrics,
    .files_only = true,
    .check_begin = begin_findings,
    .check_file = write_findings,
};
