/* run/rows.c - files whose rows are the texts. */
#include "run/rows.h"

#include <errno.h>
#include <sys/stat.h>

#include "in/notebook/json_scan.h"
#include "io/record_reader.h"
#include "notation/csv.h"
#include "notation/json_span.h"
#include "notation/json_valid.h"

enum { MOST = 64 * 1024 * 1024, NO_COLUMN = -1 };

struct row_file {
    struct run *run;
    const char *path;
    const char *name; /* of the file, to be shown */
    struct record_reader reader;
    struct arena row; /* emptied for each */
    char delimiter[2];
    size_t cells;  /* of the header */
    long text, id; /* columns */
    void (*begin)(void *self);
    run_visit visit;
    void *self;
};

/* What a row has to say. */
struct row {
    lucid_str text, id; /* id.n == 0: it has none */
    const char *wrong;  /* why it has no text, or NULL */
};

static const char *
row_name(struct row_file *f)
{
    return arena_format(&f->row, "%s:%llu", f->name, (unsigned long long)f->reader.number);
}

/* ---- lines of JSON */

/* A string's text.  What is between the quotation marks of valid JSON gets no longer. */
static lucid_str
read_string(lucid_str value, struct arena *a)
{
    lucid_str content = json_scan_content(value);
    char *to = arena_room(a, content.n + 4, 1);
    size_t at = 0;

    while (content.n > 0) {
        size_t n;

        content = str_after(content, json_scan_character(content, to + at, &n));
        at += n;
    }
    return (lucid_str){ to, at };
}

static struct row
read_json(struct row_file *f, lucid_str line)
{
    const struct settings *s = f->run->settings;
    const lucid_str object = str_trim(line);
    lucid_str value, id;

    if (!json_is_valid(object) || !str_starts(object, S("{")))
        return (struct row){ .wrong = "it is not an object of JSON" };
    value = json_span_of(object, str_from(s->jsonl_in));
    if (value.n == 0)
        return (struct row){ .wrong = arena_format(&f->row, "it has no field '%s'", s->jsonl_in) };
    if (!str_starts(value, S("\"")))
        return (struct row){ .wrong = arena_format(&f->row, "its field '%s' is not a string",
                                                   s->jsonl_in) };
    id = s->id_in ? json_span_of(object, str_from(s->id_in)) : S("");
    if (str_starts(id, S("\"")))
        id = read_string(id, &f->row);
    else if (id.n > 0 && strchr("{[n", id.p[0]))
        id = S("");
    return (struct row){ .text = read_string(value, &f->row), .id = id };
}

/* ---- CSV */

static struct row
read_csv(struct row_file *f, lucid_str line)
{
    struct csv_row cells = { .rest = line, .delimiter = f->delimiter[0] };
    struct row row = { .wrong = NULL };
    lucid_str cell;
    size_t n = 0;

    for (; csv_next(&cells, &cell); n++) {
        lucid_str *to = (long)n == f->text ? &row.text : (long)n == f->id ? &row.id : NULL;
        lucid_str content;

        if (!csv_read(cell, to ? to : &content, &f->row))
            row.wrong = "a quotation mark is not closed, or not at the end of its cell";
    }
    if (!row.wrong && n != f->cells)
        row.wrong = arena_format(&f->row, "it has %zu cell%s, the header %zu", n, n == 1 ? "" : "s",
                                 f->cells);
    return row;
}

static const char *
describe_header(struct row_file *f, lucid_str header, const char *wanted)
{
    struct csv_row cells = { .rest = header, .delimiter = f->delimiter[0] };
    const char *all = "";
    lucid_str cell;

    for (size_t i = 0; i < 20 && csv_next(&cells, &cell); i++)
        all = arena_format(&f->row, "%s%s%.*s", all, i ? ", " : "",
                           (int)(cell.n < 40 ? cell.n : 40), cell.p);
    return arena_format(&f->row, "no column '%s'; there are %s", wanted, all);
}

/* The index of the column, or NO_COLUMN. */
static long
find_column(struct row_file *f, lucid_str header, const char *name)
{
    struct csv_row cells = { .rest = header, .delimiter = f->delimiter[0] };
    lucid_str cell, content;

    for (long i = 0; csv_next(&cells, &cell); i++)
        if (csv_read(cell, &content, &f->row) && str_equal(content, str_from(name)))
            return i;
    return NO_COLUMN;
}

/* A header without commas is parted by what it has. */
static char
delimiter_of(lucid_str header)
{
    if (memchr(header.p, ',', header.n))
        return ',';
    if (memchr(header.p, ';', header.n))
        return ';';
    return memchr(header.p, '\t', header.n) ? '\t' : ',';
}

/* False after a complaint. */
static bool
begin_csv(struct row_file *f)
{
    const struct settings *s = f->run->settings;
    struct csv_row cells;
    lucid_str header, cell;
    const char *missing;

    f->reader.delimiters = ",;\t";
    if (!next_record(&f->reader, &header)) {
        if (!f->reader.from.error)
            run_complain(f->run, f->name, "it is empty: it has no header");
        return false;
    }
    if (str_starts(header, S("\xEF\xBB\xBF")))
        header = str_after(header, 3);
    f->delimiter[0] = delimiter_of(header);
    f->reader.delimiters = f->delimiter;
    cells = (struct csv_row){ .rest = header, .delimiter = f->delimiter[0] };
    while (csv_next(&cells, &cell))
        f->cells++;
    f->text = find_column(f, header, s->csv_in);
    f->id = s->id_in ? find_column(f, header, s->id_in) : NO_COLUMN;
    missing = f->text == NO_COLUMN ? s->csv_in : s->id_in && f->id == NO_COLUMN ? s->id_in : NULL;
    if (missing)
        run_complain(f->run, f->name, describe_header(f, header, missing));
    return !missing;
}

/* ---- rows */

static void
read_row(struct row_file *f, const struct row *row)
{
    struct run *run = f->run;
    const lucid_str name = row->id.n > 0 ? row->id : str_from(row_name(f));

    run->path = f->path;
    run->replaceable = false;
    arena_reset(&run->document_arena);
    if (f->begin)
        f->begin(f->self);
    document_begin(&run->document, arena_copy(&f->row, name), run->effort);
    document_feed(&run->document, row->text, true);
    if (run->document.refused)
        run_complain(run, row_name(f), run->document.refused);
    else
        f->visit(run, f->self);
}

/* An empty line is none. */
static bool
take_row(struct row_file *f, lucid_str record)
{
    struct row row = { .wrong = "it is longer than 64 MiB" };

    if (!f->reader.cut && str_trim(record).n == 0 && (f->cells != 1 || record.n == 0))
        return false;
    arena_reset(&f->row);
    if (!f->reader.cut)
        row = f->run->settings->csv_in ? read_csv(f, record) : read_json(f, record);
    if (row.wrong)
        run_complain(f->run, row_name(f), row.wrong);
    else
        read_row(f, &row);
    return true;
}

static size_t
take_rows(struct row_file *f)
{
    lucid_str record;
    size_t n = 0;

    if (f->run->settings->csv_in && !begin_csv(f))
        return 0;
    while (!f->run->out.error && next_record(&f->reader, &record)) {
        if (f->reader.number == 1 && str_starts(record, S("\xEF\xBB\xBF")))
            record = str_after(record, 3);
        n += take_row(f, record);
    }
    return n;
}

size_t
run_rows(struct run *run, const char *path, void (*begin)(void *self), run_visit visit, void *self)
{
    struct row_file f = { .run = run,
                          .path = path,
                          .name = run_name(run, path),
                          .reader = { .from = { .fd = run_open(path) }, .most = MOST },
                          .row = { .exhausted = run->arena.exhausted },
                          .begin = begin,
                          .visit = visit,
                          .self = self };
    size_t n = 0;

    if (f.reader.from.fd < 0) {
        run_complain_about(run, path, errno);
        return 0;
    }
    n = take_rows(&f);
    if (f.reader.from.error)
        run_complain_about(run, path, f.reader.from.error);
    run_close(path, f.reader.from.fd);
    record_reader_free(&f.reader);
    arena_free(&f.row);
    return n;
}
