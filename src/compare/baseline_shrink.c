/* compare/baseline_shrink.c - a saved report without what no longer occurs. */
#include "compare/baseline.h"

#include <inttypes.h>
#include <stdlib.h>

#include "notation/json_span.h"

/* A part of the text, and what stands there instead. */
struct edit {
    size_t begin, end;
    const char *instead;
};

struct edits {
    lucid_str text;
    struct arena *arena;
    struct edit *list;
    size_t n, capacity;
    uint64_t dropped[LUCID_SEVERITY_ERROR + 1]; /* of each severity */
};

static void
add_edit(struct edits *to, const char *begin, const char *end, const char *instead)
{
    to->list = arena_grow(to->arena, to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n++] = (struct edit){ .begin = (size_t)(begin - to->text.p),
                                       .end = (size_t)(end - to->text.p),
                                       .instead = instead };
}

/* The list of a file without what no longer occurs: from the end of one that is kept, or at the
 * head of the list up to the next, so that no comma is too many, whatever stands round it. */
static void
drop_findings(struct edits *to, const struct baseline_file *file, lucid_str list)
{
    lucid_str rest = json_inside(list), value;
    const char *after = rest.p, *head = NULL; /* the value before; one dropped at the head */
    bool kept = false;                        /* one before */

    for (size_t i = 0; i < file->n && json_cut(&rest, &value); i++) {
        const char *end = value.p + value.n;

        if (head)
            add_edit(to, head, value.p, "");
        head = NULL;
        kept |= file->occurs[i];
        if (!file->occurs[i]) {
            to->dropped[file->findings[i].severity]++;
            if (kept)
                add_edit(to, after, end, "");
            else
                head = value.p;
        }
        after = end;
    }
    if (head)
        add_edit(to, head, after, "");
}

static void
subtract(struct edits *to, lucid_str total, lucid_str key, uint64_t less)
{
    const lucid_str value = json_span_of(total, key);
    uint64_t was = 0;

    for (size_t i = 0; i < value.n && is_ascii_digit(value.p[i]); i++)
        was = 10 * was + (uint64_t)(value.p[i] - '0');
    if (less > 0 && less <= was)
        add_edit(to, value.p, value.p + value.n, arena_format(to->arena, "%" PRIu64, was - less));
}

static uint64_t
count_dropped(const struct edits *of)
{
    uint64_t n = 0;

    for (size_t i = 0; i <= LUCID_SEVERITY_ERROR; i++)
        n += of->dropped[i];
    return n;
}

static void
correct_total(struct edits *to, lucid_str total)
{
    subtract(to, total, S("findings"), count_dropped(to));
    subtract(to, total, S("errors"), to->dropped[LUCID_SEVERITY_ERROR]);
    subtract(to, total, S("warnings"), to->dropped[LUCID_SEVERITY_WARNING]);
    subtract(to, total, S("notes"), to->dropped[LUCID_NOTE]);
}

static void
drop_from_file(struct edits *to, const struct baseline_file *file, lucid_str object)
{
    if (file->looked_at)
        drop_findings(to, file, json_span_of(object, S("findings")));
}

/* Files in the order of the report. */
static const struct baseline_file **
list_in_order(const struct baseline *b, struct arena *a)
{
    const struct baseline_file **list = NEW(a, b->n + 1, const struct baseline_file *);

    for (size_t i = 0; i < b->n; i++)
        list[b->files[i].at] = &b->files[i];
    return list;
}

static int
order_edits(const void *a, const void *b)
{
    const struct edit *x = a, *y = b;

    return x->begin < y->begin ? -1 : x->begin > y->begin;
}

/* Parts of a report that is put together by hand may lie in each other. */
static bool
overlap(const struct edits *of)
{
    for (size_t i = 1; i < of->n; i++)
        if (of->list[i].begin < of->list[i - 1].end)
            return true;
    return false;
}

static lucid_str
make_edited(const struct edits *of)
{
    char *to = arena_allocate(of->arena, of->text.n + 1, 1); /* no edit is longer than before */
    size_t n = 0, at = 0;

    for (size_t i = 0; i <= of->n; i++) {
        const struct edit end = { of->text.n, of->text.n, "" };
        const struct edit *e = i < of->n ? &of->list[i] : &end;

        memcpy(to + n, of->text.p + at, e->begin - at);
        n += e->begin - at;
        memcpy(to + n, e->instead, strlen(e->instead));
        n += strlen(e->instead);
        at = e->end;
    }
    return (lucid_str){ to, n };
}

lucid_str
baseline_shrink(const struct baseline *b, lucid_str text, size_t *dropped, struct arena *a)
{
    const struct baseline_file **files = list_in_order(b, a);
    struct edits edits = { .text = text, .arena = a };
    lucid_str rest = text, report;
    size_t at = 0;

    if (str_starts(rest, S("\xEF\xBB\xBF")))
        rest = str_after(rest, 3);
    while (at < b->n && json_cut(&rest, &report)) {
        const lucid_str list = json_span_of(report, S("files"));
        lucid_str inside = json_inside(list), file;

        if (list.n == 0)
            drop_from_file(&edits, files[at++], report);
        while (at < b->n && json_cut(&inside, &file))
            drop_from_file(&edits, files[at++], file);
        correct_total(&edits, json_span_of(report, S("total")));
    }
    if (edits.n > 0)
        qsort(edits.list, edits.n, sizeof *edits.list, order_edits);
    if (edits.n == 0 || overlap(&edits)) {
        *dropped = 0;
        return text;
    }
    *dropped = (size_t)count_dropped(&edits);
    return make_edited(&edits);
}
