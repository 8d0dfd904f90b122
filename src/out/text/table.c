/* out/text/table.c - several files: a line each, then the total and what was
 * noticed of each. */
#include "out/text/page.h"

#include <inttypes.h>
#include <math.h>

#include "formula/counts.h"
#include "write/rows.h"

enum { NARROW = 60, WIDE = 80, WORDS = 9, BAR = 6, FEW = 3, NOTED = 64 * 1024, HELD = 16 * 1024 };

/* What is kept from line to line. */
struct table {
    struct arena line; /* emptied for each */
    struct rows *rows;
    struct writer notes;                /* lines to print below */
    uint64_t not_noted;                 /* files whose notes were too many */
    struct writer folded;               /* the warnings, where they may be folded, */
    uint64_t warnings;                  /* and how many there are */
    bool unknown, unsure, right, wrong; /* marks to explain */
};

static struct table *
table_of(struct report_writer *f)
{
    if (!f->self) {
        struct table *t = NEW(f->arena, 1, struct table);

        t->line.exhausted = f->arena->exhausted;
        t->rows = rows_new(f, ORDER_NONE);
        f->self = t;
    }
    return f->self;
}

static struct page
line_of(struct report_writer *f, struct table *t)
{
    struct page p = page_of(f);

    arena_reset(&t->line);
    p.arena = &t->line;
    return p;
}

static bool
has_bars(const struct page *p, const struct report_writer *f)
{
    return f->fitted && p->width >= WIDE;
}

static size_t
room_left(const struct page *p)
{
    return p->width > p->column ? p->width - p->column : 0;
}

static void
put_header(struct page *p, const struct report_writer *f)
{
    put(p, DIM, S("    words  "));
    if (p->width >= NARROW)
        put(p, DIM, S(" sentences  minutes"));
    put(p, DIM, S("    ease  grade  "));
    put_blanks(p, has_bars(p, f) ? BAR + 2 : 0);
    if (f->fitted && f->directory.n > 0) {
        put(p, DIM, S("file in "));
        put(p, DIM, name_in_cells(p, f->directory, room_left(p)));
    } else {
        put(p, DIM, S("file"));
    }
    end_line(p);
}

static void
put_value(struct page *p, struct table *t, double value, bool reliable, int cells)
{
    const bool known = isfinite(value);
    const char *shown = known ? marked(p, value, reliable) : "-";

    t->unknown = t->unknown || !known;
    t->unsure = t->unsure || (known && !reliable);
    put(p, PLAIN, str_from(arena_format(p->arena, "%*s", cells, shown)));
}

/* Does the text have the words that it declares? */
static void
put_mark(struct page *p, struct table *t, const struct lucid_report *r)
{
    const bool agrees = r->declared.words == r->counts.words;

    if (!r->declared.found) {
        put(p, PLAIN, S(" "));
        return;
    }
    put(p, agrees ? ACCENT : BOLD, agrees ? S("✓") : S("✗"));
    t->right = t->right || agrees;
    t->wrong = t->wrong || !agrees;
}

/* "-" is explained below. */
static void
put_unknown(struct page *p, struct table *t, int cells)
{
    put(p, PLAIN, str_from(arena_format(p->arena, "%*s", cells, "-")));
    t->unknown = true;
}

static void
put_numbers(struct page *p, struct table *t, const struct report_writer *f,
            const struct lucid_report *r)
{
    const struct lucid_score *ease = ease_of(r);

    if (r->unknown >> COUNTS_words & 1)
        put_unknown(p, t, WORDS);
    else
        put(p, PLAIN, str_from(arena_format(p->arena, "%*s", WORDS, grouped(p, r->counts.words))));
    put_blanks(p, p->column > WORDS ? 0 : 1); /* tens of millions take it */
    put_mark(p, t, r);
    if (p->width >= NARROW && r->unknown >> COUNTS_sentences & 1) {
        put_unknown(p, t, 10);
        put_unknown(p, t, 9);
    } else if (p->width >= NARROW) {
        put(p, PLAIN,
            str_from(arena_format(p->arena, "%10s%9.1f", grouped(p, r->counts.sentences),
                                  r->reading_seconds / 60)));
    }
    put_value(p, t, ease ? ease->value : (double)NAN, ease && !ease->unreliable, 8);
    put_value(p, t, r->consensus.median, is_grade_reliable(r), 7);
    put_blanks(p, 2);
    if (has_bars(p, f)) {
        if (isfinite(r->consensus.median))
            put_bar(p, r->consensus.median / HARDEST_GRADE, BAR);
        else
            put_blanks(p, BAR);
        put_blanks(p, 2);
    }
}

/* What is left of the line is the name's. */
static void
put_name(struct page *p, const struct report_writer *f, lucid_str path)
{
    if (f->fitted && !f->quiet)
        put(p, PLAIN, name_in_cells(p, str_after(path, f->directory.n), room_left(p)));
    else
        put(p, PLAIN, safe_name(p, path));
}

/* "a.md:26:12: declares 551 words, has 549", and the warnings. */
static void
put_notes(struct page *p, const struct lucid_report *r)
{
    const struct lucid_declared *d = &r->declared;

    if (d->found && d->words != r->counts.words) {
        write_str(p->to, safe_name(p, r->path));
        write_format(p->to,
                     ":%" PRIu64 ":%" PRIu64 ": declares %" PRIu64 " words, has %" PRIu64 "\n",
                     d->digits.line, column_of(&d->digits, p->columns), d->words, r->counts.words);
    }
}

/* Many warnings of many files hide all else on a terminal. */
static bool
may_fold(const struct report_writer *f)
{
    return f->terminal && !f->verbose;
}

/* Keep the notes for the end, but not without a bound. */
static void
note(struct page *p, struct table *t, const struct report_writer *f, const struct lucid_report *r)
{
    const size_t before = t->notes.n;
    struct page notes = *p;

    notes.to = &t->notes;
    put_notes(&notes, r);
    t->warnings += r->warnings_n;
    if (may_fold(f))
        notes.to = &t->folded;
    if (!may_fold(f) || t->warnings <= FEW)
        put_warnings(&notes, r);
    if (t->notes.n > NOTED) {
        t->notes.n = before;
        t->not_noted++;
    }
}

/* "3 words  ": the name of a count is a plural. */
static void
put_named(struct page *p, const struct lucid_report *r, size_t row, bool several)
{
    const uint64_t value = counts_at(&r->counts, row);
    const lucid_str name = str_from(counts_name(row));

    write_format(p->to, "%*" PRIu64 " ", several ? 9 : 0, value);
    write_str(p->to, str_head(name, name.n - (value == 1)));
    write_text(p->to, several && value == 1 ? "   " : "  ");
}

static void
put_quiet(struct page *p, const struct report_writer *f, const struct lucid_report *r, bool several)
{
    const uint64_t rows = f->only ? f->only : UINT64_C(1) << COUNTS_words;

    for (size_t row = 0; row < COUNTS; row++)
        if (rows >> row & 1)
            put_named(p, r, row, several);
}

void
text_table_file(struct report_writer *f, const struct lucid_report *r)
{
    const bool first = !f->self;
    struct table *t = table_of(f);
    struct page p = line_of(f, t);

    if (first && !f->quiet)
        put_header(&p, f);
    p.to = rows_begin(t->rows);
    if (f->quiet)
        put_quiet(&p, f, r, f->several);
    else
        put_numbers(&p, t, f, r);
    put_name(&p, f, r->path);
    end_line(&p);
    rows_end(t->rows, r, NULL);
    if (!f->quiet)
        note(&p, t, f, r);
    writer_drain(f->to, HELD);
}

static void
put_kept_notes(struct page *p, struct table *t, const struct report_writer *f)
{
    const bool folded = may_fold(f) && t->warnings > FEW;

    if (!folded)
        write_str(&t->notes, (lucid_str){ t->folded.bytes, t->folded.n });
    else
        write_format(&t->notes, "%s warnings; -v shows them\n", grouped(p, t->warnings));
    if (t->notes.n > 0)
        end_line(p);
    write_str(p->to, (lucid_str){ t->notes.bytes, t->notes.n });
    if (t->not_noted > 0)
        write_format(p->to, "and notes on %s more files: see --format ndjson\n",
                     grouped(p, t->not_noted));
    if (t->notes.error)
        p->to->error = t->notes.error;
}

static bool
has_marks(const struct table *t)
{
    return t->unknown || t->unsure || t->right || t->wrong;
}

/* What the marks in the table mean, those that are there. */
static void
put_legend(struct page *p, const struct table *t)
{
    static const char unknown[] = "- no value: too short, or no formula fits";
    const size_t indent = p->indent;

    if (!has_marks(t))
        return;
    end_line(p);
    p->indent = 0;
    if (t->unknown)
        put_item(p, DIM, "", str_from(unknown));
    if (t->unsure)
        put_item(p, DIM, "   ", S("~ unsure: a short text"));
    if (t->right)
        put_item(p, DIM, "   ", S("✓ as many words as declared"));
    if (t->wrong)
        put_item(p, DIM, "   ", S("✗ not as many"));
    end_line(p);
    p->indent = indent;
}

static void
put_total(struct page *p, struct table *t, const struct report_writer *f,
          const struct lucid_report *total)
{
    if (f->quiet)
        put_quiet(p, f, total, true);
    else
        put_numbers(p, t, f, total);
    put(p, BOLD,
        str_from(arena_format(p->arena, "total of %s file%s", grouped(p, total->files),
                              total->files == 1 ? "" : "s")));
    end_line(p);
}

/* The total stands last, where it is seen when a long table has passed; what is said of
 * its marks, before. */
static void
put_end(struct page *p, struct table *t, const struct report_writer *f,
        const struct lucid_report *total)
{
    struct writer kept = { .bytes = NULL };
    struct page last = *p;

    last.to = &kept;
    if (total->files > 1 || f->total_only)
        put_total(&last, t, f, total);
    put_legend(p, t);
    if (kept.n > 0 && (t->notes.n > 0 || has_marks(t)))
        end_line(p);
    if (f->total_only && !f->quiet)
        put_header(p, f);
    write_str(p->to, (lucid_str){ kept.bytes, kept.n });
    if (kept.error)
        p->to->error = kept.error;
    writer_free(&kept);
}

void
text_table_total(struct report_writer *f, const struct lucid_report *total)
{
    struct table *t = table_of(f);
    struct page p = line_of(f, t);
    const uint64_t left_out = rows_write(t->rows);

    if (left_out > 0 && !f->quiet)
        write_format(f->to, "and %" PRIu64 " more\n", left_out);
    put_kept_notes(&p, t, f);
    if (total->files > 0)
        put_end(&p, t, f, total);
    writer_free(&t->notes);
    writer_free(&t->folded);
    arena_free(&t->line);
}
