/* out/html/found.c - what check found, marked in a text and listed below each of its blocks.
 *
 * Marks do not nest: where findings overlap, the text has the mark of the worst.  Each finding
 * has a number, which stands where it begins.
 */
#include "out/html/article.h"

#include <inttypes.h>
#include <stdlib.h>

#include "write/findings.h"

enum { KINDS = LUCID_SEVERITY_ERROR + 1, NONE = -1 };

static const char *const classes[KINDS] = { "n", "w", "e" };

/* Where a finding ends to be marked. */
struct end {
    uint64_t at;
    enum lucid_severity severity;
};

/* From the beginning of a block to its end. */
struct sweep {
    const struct article *a;
    const struct lucid_finding *const *list; /* those that begin in the block */
    size_t n, begun;
    struct end *ends;
    size_t ended;
    uint64_t active[KINDS];
    int open; /* the severity of the mark that is open, or NONE */
};

static int
order_ends(const void *x, const void *y)
{
    const struct end *a = x, *b = y;

    return (a->at > b->at) - (a->at < b->at);
}

/* What is about a whole paragraph has a number there and no mark. */
static uint64_t
end_of(const struct lucid_finding *f, const struct annotated_block *b)
{
    const uint64_t begin = b->place.offset, end = begin + b->text.n;
    const bool whole = f->place.offset == begin && f->end.offset >= end && b->sentences_n > 1;

    return f->end.offset > f->place.offset && !whole ? f->end.offset : f->place.offset;
}

static struct sweep
sweep_of(const struct article *a, const struct annotated_block *b)
{
    struct found *all = a->found;
    const uint64_t end = b->place.offset + b->text.n;
    struct sweep s = { .a = a, .open = NONE };

    while (all->marked < all->n && all->list[all->marked]->place.offset < b->place.offset)
        all->marked++;
    s.list = all->list + all->marked;
    for (; all->marked < all->n && all->list[all->marked]->place.offset < end; all->marked++)
        s.n++;
    s.ends = NEW(a->page->arena, s.n + 1, struct end);
    for (size_t i = 0; i < s.n; i++)
        s.ends[i] = (struct end){ end_of(s.list[i], b), s.list[i]->severity };
    qsort(s.ends, s.n, sizeof *s.ends, order_ends);
    return s;
}

static void
change_mark(struct sweep *s, int severity)
{
    if (s->open != NONE && s->open != severity)
        write_text(s->a->w, "</mark>");
    if (severity != NONE && s->open != severity)
        write_format(s->a->w, "<mark class=\"%s\">", classes[severity]);
    s->open = severity;
}

static int
worst(const struct sweep *s)
{
    int severity = KINDS - 1;

    while (severity >= 0 && s->active[severity] == 0)
        severity--;
    return severity;
}

/* Take in what begins or ends there, or before in what is masked. */
static void
go_to(struct sweep *s, uint64_t at)
{
    const size_t before = s->begun;

    for (; s->begun < s->n && s->list[s->begun]->place.offset <= at; s->begun++)
        s->active[s->list[s->begun]->severity]++;
    if (s->begun > before)
        change_mark(s, NONE);
    for (size_t i = before; i < s->begun; i++)
        write_format(s->a->w, "<b class=\"no\">%zu</b>",
                     (size_t)(&s->list[i] - s->a->found->list) + 1);
    for (; s->ended < s->n && s->ends[s->ended].at <= at; s->ended++)
        s->active[s->ends[s->ended].severity]--;
    change_mark(s, worst(s));
}

/* Where the next one begins or ends. */
static uint64_t
next_change(const struct sweep *s)
{
    const uint64_t begin = s->begun < s->n ? s->list[s->begun]->place.offset : UINT64_MAX;
    const uint64_t end = s->ended < s->n ? s->ends[s->ended].at : UINT64_MAX;

    return begin < end ? begin : end;
}

void
found_runs(const struct article *a, const struct annotated_block *b)
{
    struct annotated_runs from = annotated_runs_of(a->text, b);
    struct sweep s = sweep_of(a, b);
    struct annotated_run run;

    while (annotated_next_run(&from, &run)) {
        lucid_str rest = run.text;

        while (rest.n > 0) {
            const uint64_t at = b->place.offset + (uint64_t)(rest.p - b->text.p);
            uint64_t next;
            size_t n;

            go_to(&s, at);
            next = next_change(&s) - at;
            n = next < rest.n ? (size_t)next : rest.n;
            html_text(a->w, str_head(rest, n));
            rest = str_after(rest, n);
        }
    }
    change_mark(&s, NONE);
}

/* "3 warning: sentence of 38 words, more than 30 → split it (sentence-length, line 4)" */
static void
put_finding(const struct article *a, const struct lucid_finding *f, size_t number)
{
    const char *hint;
    const lucid_str what = finding_words(f, &hint);

    write_format(a->w, "<li class=\"%s\"><b class=\"no\">%zu</b> <b>%s:</b> ", classes[f->severity],
                 number, severity_name(f->severity));
    html_text(a->w, what);
    if (hint) {
        write_text(a->w, " → <strong>");
        html_text(a->w, str_from(hint));
        write_text(a->w, "</strong>");
    }
    write_format(a->w, " <small>%s", f->rule);
    if (f->place.line > 0)
        write_format(a->w, ", line %" PRIu64, f->place.line);
    write_text(a->w, "</small></li>\n");
}

void
found_list(struct article *a, size_t end)
{
    struct found *all = a->found;

    if (all->next >= end)
        return;
    article_end_list(a);
    write_text(a->w, "<ul class=\"found\" lang=\"en\" dir=\"ltr\">\n");
    for (; all->next < end; all->next++)
        put_finding(a, all->list[all->next], all->next + 1);
    write_text(a->w, "</ul>\n");
}

void
found_list_block(struct article *a, const struct annotated_block *b)
{
    const struct found *all = a->found;
    size_t end = all->next;

    while (end < all->n && all->list[end]->place.offset < b->place.offset + b->text.n)
        end++;
    found_list(a, end);
}
