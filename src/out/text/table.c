/* out/text/table.c - several files: a line each, then the total and what was
 * noticed of each. */
#include "out/text/page.h"

#include <inttypes.h>
#include <math.h>

#include "formula/counts.h"

enum { NARROW = 60, NOTED = 64 * 1024, HELD = 16 * 1024 };

/* What is kept from line to line. */
struct table {
    struct arena line;   /* emptied for each */
    struct writer notes; /* lines to print below */
    uint64_t not_noted;  /* files whose notes were too many */
};

static struct table *
table_of(struct report_writer *f)
{
    if (!f->self) {
        struct table *t = NEW(f->arena, 1, struct table);

        t->line.exhausted = f->arena->exhausted;
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

static void
put_header(struct page *p)
{
    put(p, DIM, S("    words  "));
    if (p->width >= NARROW)
        put(p, DIM, S(" sentences  minutes"));
    put(p, DIM, S("    ease  grade  file"));
    end_line(p);
}

static void
put_value(struct page *p, double value, bool reliable, int cells)
{
    write_format(p->to, "%*s", cells, isfinite(value) ? marked(p, value, reliable) : "-");
}

/* Does the text have the words that it declares? */
static void
put_mark(struct page *p, const struct lucid_report *r)
{
    const bool agrees = r->declared.words == r->counts.words;

    if (!r->declared.found)
        put(p, PLAIN, S(" "));
    else
        put(p, agrees ? ACCENT : BOLD, agrees ? S("✓") : S("✗"));
}

static void
put_numbers(struct page *p, const struct lucid_report *r)
{
    const struct lucid_score *ease = ease_of(r);

    if (r->unknown >> COUNTS_words & 1)
        write_text(p->to, "        - ");
    else
        write_format(p->to, "%9" PRIu64 " ", r->counts.words);
    put_mark(p, r);
    if (p->width >= NARROW && r->unknown >> COUNTS_sentences & 1)
        put(p, PLAIN, S("         -        -"));
    else if (p->width >= NARROW)
        write_format(p->to, "%10" PRIu64 "%9.1f", r->counts.sentences, r->reading_seconds / 60);
    put_value(p, ease ? ease->value : (double)NAN, ease && !ease->unreliable, 8);
    put_value(p, r->consensus.median, is_grade_reliable(r), 7);
    write_text(p->to, "  ");
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
    put_warnings(p, r);
}

/* Keep the notes for the end, but not without a bound. */
static void
note(struct page *p, struct table *t, const struct lucid_report *r)
{
    const size_t before = t->notes.n;
    struct page notes = *p;

    notes.to = &t->notes;
    put_notes(&notes, r);
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
        put_header(&p);
    if (f->quiet)
        put_quiet(&p, f, r, f->several);
    else
        put_numbers(&p, r);
    put(&p, PLAIN, safe_name(&p, r->path));
    end_line(&p);
    if (!f->quiet)
        note(&p, t, r);
    writer_drain(f->to, HELD);
}

static void
put_kept_notes(struct page *p, struct table *t)
{
    if (t->notes.n > 0)
        end_line(p);
    write_str(p->to, (lucid_str){ t->notes.bytes, t->notes.n });
    if (t->not_noted > 0)
        write_format(p->to, "and notes on %" PRIu64 " more files: see --format ndjson\n",
                     t->not_noted);
    if (t->notes.error)
        p->to->error = t->notes.error;
}

static void
put_total(struct page *p, const struct report_writer *f, const struct lucid_report *total)
{
    if (f->quiet)
        put_quiet(p, f, total, true);
    else
        put_numbers(p, total);
    put(p, BOLD,
        str_from(arena_format(p->arena, "total of %" PRIu64 " file%s", total->files,
                              total->files == 1 ? "" : "s")));
    end_line(p);
}

void
text_table_total(struct report_writer *f, const struct lucid_report *total)
{
    const bool alone = f->total_only && total->files > 0;
    struct table *t = table_of(f);
    struct page p = line_of(f, t);

    if (alone && !f->quiet)
        put_header(&p);
    if (total->files > 1 || alone)
        put_total(&p, f, total);
    put_kept_notes(&p, t);
    writer_free(&t->notes);
    arena_free(&t->line);
}
