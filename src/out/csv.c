/*
 * out/csv.c - tables for spreadsheets (RFC 4180): a row a file for report, a row a finding
 * for check.
 *
 * The usual columns are few, numbers have two decimals, the header is in words, and a
 * cell without a value is empty.  A row is one line: controls and line ends in a cell are
 * written as \x1b.  A spreadsheet takes a cell that begins with = + - or @ for a formula
 * (CWE-1236), and a name or title may be anybody's: a name like that gets ./ in front,
 * which names the same file, other text an apostrophe.
 */
#include <inttypes.h>
#include <math.h>

#include "unicode/utf8.h"
#include "write/findings.h"
#include "write/table.h"

enum { PRECISION = 2 };

static void
end_line(struct writer *w)
{
    write_text(w, "\r\n");
}

/* What a spreadsheet would calculate, be it in letters of full width. */
static bool
is_formula(lucid_str s)
{
    size_t n;
    const uint32_t cp = s.n > 0 ? utf8_decode(s, &n) : 0;

    return cp == '=' || cp == '+' || cp == '-' || cp == '@' || cp == 0xFF1D || cp == 0xFF0B ||
           cp == 0xFF0D || cp == 0xFF20;
}

typedef void write_part(struct writer *w, lucid_str s);

/* "a ""b"", c": each quotation mark twice, between two more. */
static void
write_quoted(struct writer *w, lucid_str s, write_part *part)
{
    while (s.n > 0) {
        const char *quote = memchr(s.p, '"', s.n);
        const size_t n = quote ? (size_t)(quote - s.p) : s.n;

        part(w, str_head(s, n));
        write_text(w, quote ? "\"\"" : "");
        s = str_after(s, quote ? n + 1 : n);
    }
}

/* Semicolons too: where a comma is in numbers they part cells. */
static bool
needs_quotes(lucid_str s)
{
    return memchr(s.p, ',', s.n) || memchr(s.p, '"', s.n) || memchr(s.p, ';', s.n) ||
           s.p[0] == ' ' || s.p[s.n - 1] == ' ';
}

static void
write_safe(struct writer *w, const char *guard, lucid_str s, write_part *part)
{
    const char *mark = s.n > 0 && needs_quotes(s) ? "\"" : "";

    write_format(w, "%s%s", mark, is_formula(s) ? guard : "");
    write_quoted(w, s, part);
    write_text(w, mark);
}

static void
write_name(struct writer *w, lucid_str name)
{
    write_safe(w, "./", name, write_escaped_name);
}

static void
write_cell(struct writer *w, lucid_str s)
{
    write_safe(w, "'", s, write_escaped);
}

/* ---- report */

static void
write_heading(struct writer *w, const struct column *c, struct arena *a)
{
    write_cell(w, str_from(column_heading(c, a)));
}

static void
begin_table(struct report_writer *f)
{
    static const struct table_dialect csv = { .columns = COLUMNS_FOR_PEOPLE,
                                              .between = ",",
                                              .end = "\r\n",
                                              .precision = PRECISION,
                                              .heading = write_heading,
                                              .name = write_name,
                                              .text = write_cell };

    table_begin(f, &csv);
}

/* ---- check */

static void
begin_findings(struct report_writer *f)
{
    write_text(f->to, "File,Line,Column,Severity,Rule,Value,Limit,Message,Text");
    end_line(f->to);
}

static void
write_number(struct writer *w, const struct report_writer *f, double value)
{
    const int precision = value == floor(value) ? 0 : PRECISION;

    if (isfinite(value))
        write_real(w, value, f->precise ? (int)f->precision : precision);
    write_text(w, ",");
}

static void
write_finding(struct report_writer *f, lucid_str path, const struct lucid_finding *one)
{
    struct writer *w = f->to;

    write_name(w, path);
    if (one->place.line)
        write_format(w, ",%" PRIu64 ",%" PRIu64, one->place.line, one->place.column);
    else
        write_text(w, ",,");
    write_format(w, ",%s,%s,", severity_name(one->severity), one->rule);
    write_number(w, f, one->value);
    write_number(w, f, one->limit);
    write_cell(w, str_from(one->message));
    write_text(w, ",");
    write_cell(w, one->text);
    end_line(w);
}

static void
write_findings(struct report_writer *f, const struct lucid_report *r)
{
    for (size_t i = 0; i < r->findings_n; i++)
        write_finding(f, r->path, &r->findings[i]);
    writer_drain(f->to, 64 * 1024);
}

const struct output output_csv = {
    .name = "csv",
    .what = "a table for spreadsheets (RFC 4180): one row per file, for check one row per finding",
    .kind = OUTPUT_TABLE,
    .begin = begin_table,
    .file = table_row,
    .end = table_end,
    .shows_metrics = table_shows_metrics,
    .files_only = true,
    .check_begin = begin_findings,
    .check_file = write_findings,
};
