/* write/rows.c - the rows of a table in the order that is asked for. */
#include "write/rows.h"

#include <math.h>
#include <stdlib.h>

#include "write/shown_scores.h"

struct row {
    struct row_key by;
    size_t begin, n; /* in the text of all rows */
};

struct rows {
    struct writer *to, text; /* text: of those that are kept */
    struct arena *arena;
    enum row_order order;
    bool reverse;
    size_t most; /* 0: all */
    struct row *list;
    size_t n, capacity;
    size_t begun; /* where in the text the row at hand is */
    uint64_t given;
    struct row_key last;
};

enum { SLACK = 256 };

struct rows *
rows_new(const struct report_writer *f, enum row_order usual)
{
    struct rows *rows = NEW(f->arena, 1, struct rows);

    rows->to = f->to;
    rows->arena = f->arena;
    rows->order = f->order != ORDER_NONE ? f->order : usual;
    if (rows->order == ORDER_NONE && (f->worst || f->reverse))
        rows->order = f->worst ? ORDER_GRADE : ORDER_PATH;
    rows->reverse = f->reverse;
    rows->most = f->worst;
    return rows;
}

struct writer *
rows_begin(struct rows *rows)
{
    rows->begun = rows->text.n;
    return rows->order == ORDER_NONE ? rows->to : &rows->text;
}

static double
hardness(const struct lucid_report *r)
{
    return r->consensus.median;
}

/* The least comes first: the longest, the hardest, what got harder by most. */
static double
key_of(const struct rows *rows, const struct lucid_report *r, const struct lucid_report *before)
{
    const struct lucid_score *ease;

    switch (rows->order) {
    case ORDER_WORDS: return -(double)r->counts.words;
    case ORDER_GRADE: return -hardness(r);
    case ORDER_CHANGE: return before ? hardness(before) - hardness(r) : (double)NAN;
    case ORDER_EASE: ease = ease_of(r); return ease ? ease->value : (double)NAN;
    case ORDER_NONE:
    case ORDER_PATH: break;
    }
    return 0;
}

/* What has no number is last in either direction. */
static int
compare_keys(const struct row_key *a, const struct row_key *b)
{
    const bool a_has = !isnan(a->key), b_has = !isnan(b->key);

    return a_has && b_has ? (a->key > b->key) - (a->key < b->key) : b_has - a_has;
}

int
row_key_compare(const struct row_key *a, const struct row_key *b)
{
    int order = compare_keys(a, b);

    if (order == 0)
        order = a->reverse ? str_compare(b->path, a->path) : str_compare(a->path, b->path);
    return order ? order : (a->number > b->number) - (a->number < b->number);
}

static int
compare(const void *x, const void *y)
{
    return row_key_compare(&((const struct row *)x)->by, &((const struct row *)y)->by);
}

/* Copy the text of the rows that are left, in their order. */
static void
pack(struct rows *rows)
{
    struct writer packed = { .bytes = NULL };

    for (size_t i = 0; i < rows->n; i++) {
        struct row *row = &rows->list[i];
        const size_t begin = packed.n;

        write_str(&packed, (lucid_str){ rows->text.bytes + row->begin, row->n });
        row->begin = begin;
    }
    if (rows->text.error)
        packed.error = rows->text.error;
    writer_free(&rows->text);
    rows->text = packed;
}

static void
put_in_order(struct rows *rows)
{
    if (rows->n > 0)
        qsort(rows->list, rows->n, sizeof *rows->list, compare);
    if (rows->most > 0 && rows->n > rows->most)
        rows->n = rows->most;
}

void
rows_end(struct rows *rows, const struct lucid_report *r, const struct lucid_report *before)
{
    struct row row = { .by = { .number = rows->given++, .reverse = rows->reverse },
                       .begin = rows->begun };

    if (rows->order == ORDER_NONE)
        return;
    row.by.key = key_of(rows, r, before) * (rows->reverse ? -1 : 1);
    if (rows->order == ORDER_PATH)
        row.by.path = arena_copy(rows->arena, r->path);
    rows->last = row.by;
    row.n = rows->text.n - row.begin;
    rows->list = arena_grow(rows->arena, rows->list, rows->n, &rows->capacity, sizeof row);
    rows->list[rows->n++] = row;
    if (rows->most > 0 && rows->n > 2 * rows->most + SLACK) {
        put_in_order(rows);
        pack(rows);
    }
}

bool
rows_are_sorted(const struct rows *rows)
{
    return rows->order != ORDER_NONE;
}

struct row_key
rows_last_key(const struct rows *rows)
{
    return rows->last;
}

uint64_t
rows_write(struct rows *rows)
{
    if (rows->order == ORDER_NONE)
        return 0;
    put_in_order(rows);
    for (size_t i = 0; i < rows->n; i++) {
        write_str(rows->to, (lucid_str){ rows->text.bytes + rows->list[i].begin, rows->list[i].n });
        writer_drain(rows->to, 64 * 1024);
    }
    if (rows->text.error)
        rows->to->error = rows->text.error;
    writer_free(&rows->text);
    return rows->given - rows->n;
}
