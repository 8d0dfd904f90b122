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

#include "formula/counts.h"
#include "formula/formulas.h"
#include "write/findings.h"
#include "measure/scores.h"
#include "out/tsv/columns.h"
#include "unicode/utf8.h"

enum { FROZEN = sizeof frozen / sizeof *frozen };

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

/* `at` is where the report holds the value, or which formula it is. */
struct column {
    const char *name;
    void (*write)(struct writer *w, const struct lucid_report *r, size_t at);
    size_t at;
};

struct table {
    struct column *columns;
    size_t n;
};

static const void *
member(const struct lucid_report *r, size_t at)
{
    return (const char *)r + at;
}

static void
write_path(struct writer *w, const struct lucid_report *r, size_t at)
{
    write_name(w, *(const lucid_str *)member(r, at));
}

static void
write_slice(struct writer *w, const struct lucid_report *r, size_t at)
{
    write_cell(w, *(const lucid_str *)member(r, at));
}

static void
write_word(struct writer *w, const struct lucid_report *r, size_t at)
{
    const char *word = *(const char *const *)member(r, at);

    write_cell(w, word ? str_from(word) : S(""));
}

#define AT(name) offsetof(struct lucid_report, name)

static void
write_count(struct writer *w, const struct lucid_report *r, size_t at)
{
    write_format(w, "%" PRIu64, *(const uint64_t *)member(r, at));
}

/* A row of counts.def: empty where it is not known. */
static void
write_counted(struct writer *w, const struct lucid_report *r, size_t at)
{
    const size_t row = (at - offsetof(struct lucid_report, counts)) / sizeof(uint64_t);

    if (!(r->unknown >> row & 1))
        write_count(w, r, at);
}

/* Words without a distinct one: their vocabulary was not kept. */
static void
write_distinct(struct writer *w, const struct lucid_report *r, size_t at)
{
    const size_t row = (at - offsetof(struct lucid_report, distinct)) / sizeof(uint64_t);

    if (r->unknown & distinct_needs((enum distinct_row)row))
        return;
    if (r->distinct.unique_words > 0 || (r->counts.words == 0 && !r->unknown))
        write_count(w, r, at);
}

static void
write_real(struct writer *w, const struct lucid_report *r, size_t at)
{
    write_number(w, *(const double *)member(r, at));
}

static void
write_score(struct writer *w, const struct lucid_report *r, size_t at)
{
    if (at < r->scores_n)
        write_number(w, r->scores[at].value);
}

static void
write_declared(struct writer *w, const struct lucid_report *r, size_t at)
{
    if (r->declared.found)
        write_count(w, r, at);
}

static const struct column made[] = {
    { "path", write_path, AT(path) },
    { "title", write_slice, AT(title) },
    { "format", write_word, AT(format) },
    { "encoding", write_word, AT(encoding) },
    { "language", write_word, AT(language) },
#define COUNT(name, of, what) { #name, write_counted, AT(counts.name) },
#include "counts.def"
#define DISTINCT(name, what) { #name, write_distinct, AT(distinct.name) },
#include "distinct.def"
    { "reading_seconds", write_real, AT(reading_seconds) },
    { "speaking_seconds", write_real, AT(speaking_seconds) },
    { "consensus_grade", write_real, AT(consensus.median) },
    { "consensus_low", write_real, AT(consensus.low) },
    { "consensus_high", write_real, AT(consensus.high) },
    { "type_token_ratio", write_real, AT(diversity.type_token_ratio) },
    { "root_ttr", write_real, AT(diversity.root_ttr) },
    { "mattr", write_real, AT(diversity.mattr) },
    { "mtld", write_real, AT(diversity.mtld) },
    { "hapax_share", write_real, AT(diversity.hapax_share) },
    { "declared_words", write_declared, AT(declared.words) },
};

enum { MADE = sizeof made / sizeof *made };

static bool
is_frozen(const char *name)
{
    for (size_t i = 0; i < FROZEN; i++)
        if (strcmp(frozen[i], name) == 0)
            return true;
    return false;
}

/* The column of that name, or of a formula. */
static struct column
column_named(const char *name)
{
    for (size_t i = 0; i < MADE; i++)
        if (strcmp(made[i].name, name) == 0)
            return made[i];
    for (size_t i = 0; i < formulas_n; i++)
        if (strcmp(formulas[i].id, name) == 0)
            return (struct column){ name, write_score, i };
    return (struct column){ name, NULL, 0 }; /* there is none any more: empty */
}

static void
lay_out(struct table *t)
{
    for (size_t i = 0; i < FROZEN; i++)
        t->columns[t->n++] = column_named(frozen[i]);
    for (size_t i = 0; i < MADE; i++)
        if (!is_frozen(made[i].name))
            t->columns[t->n++] = made[i];
    for (size_t i = 0; i < formulas_n; i++)
        if (!is_frozen(formulas[i].id))
            t->columns[t->n++] = column_named(formulas[i].id);
}

/* The path and the counts that were asked for alone; what was declared is words. */
static void
lay_out_only(struct table *t, uint64_t only)
{
    t->columns[t->n++] = column_named("path");
    for (size_t i = 0; i < COUNTS; i++)
        if (only >> i & 1)
            t->columns[t->n++] = column_named(counts_name(i));
    if (only >> COUNTS_words & 1)
        t->columns[t->n++] = column_named("declared_words");
}

static void
begin_table(struct report_writer *f)
{
    struct table *t = NEW(f->arena, 1, struct table);

    t->columns = NEW(f->arena, FROZEN + MADE + formulas_n, struct column);
    if (f->only)
        lay_out_only(t, f->only);
    else
        lay_out(t);
    f->self = t;
    for (size_t i = 0; i < t->n; i++)
        write_format(f->to, "%s%s", i ? "\t" : "", t->columns[i].name);
    write_text(f->to, "\n");
}

static void
write_row(struct report_writer *f, const struct lucid_report *r)
{
    const struct table *t = f->self;

    for (size_t i = 0; i < t->n; i++) {
        write_text(f->to, i ? "\t" : "");
        if (t->columns[i].write)
            t->columns[i].write(f->to, r, t->columns[i].at);
    }
    write_text(f->to, "\n");
    writer_drain(f->to, 64 * 1024);
}

static void
end_table(struct report_writer *f, const struct lucid_report *total)
{
    const double none = (double)NAN;
    struct lucid_report row = *total;

    if (!f->total_only)
        return; /* a row of another kind would be in every reader's way */
    row.diversity = (struct lucid_diversity){ none, none, none, none, none };
    write_row(f, &row);
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
    .begin = begin_table,
    .file = write_row,
    .end = end_table,
    .check_begin = begin_findings,
    .check_file = write_findings,
    .check_end = end_table,
};
