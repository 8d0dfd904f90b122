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
#include "write/findings.h"
#include "write/table.h"

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

static void
write_heading(struct writer *w, const struct column *c, struct arena *a)
{
    (void)a;
    write_text(w, c->name);
}

static void
begin_table(struct report_writer *f)
{
    static const struct table_dialect tsv = { .between = "\t",
                                              .end = "\n",
                                              .precision = -1,
                                              .heading = write_heading,
                                              .name = write_name,
                                              .text = write_cell };

    table_begin(f, &tsv);
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
    .file = table_row,
    .end = table_end,
    .shows_metrics = table_shows_metrics,
    .files_only = true,
    .check_begin = begin_findings,
    .check_file = write_findings,
};
