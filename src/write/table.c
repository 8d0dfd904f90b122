/* write/table.c - a table of text with a row a file, whose cells stand between separators. */
#include "write/table.h"

#include "write/rows.h"

enum { HELD = 64 * 1024 };

struct table {
    const struct table_dialect *dialect;
    struct columns columns;
    struct rows *rows;
};

void
table_begin(struct report_writer *f, const struct table_dialect *dialect)
{
    struct table *t = NEW(f->arena, 1, struct table);

    t->dialect = dialect;
    t->columns = columns_wanted(f, dialect->columns);
    t->rows = rows_new(f, ORDER_NONE);
    f->self = t;
    for (size_t i = 0; i < t->columns.n; i++) {
        write_text(f->to, i ? dialect->between : "");
        dialect->heading(f->to, &t->columns.list[i], f->arena);
    }
    write_text(f->to, dialect->end);
}

bool
table_shows_metrics(const struct report_writer *f)
{
    const struct table *t = f->self;

    return columns_show_metrics(&t->columns);
}

static void
write_value(struct writer *w, const struct report_writer *f, const struct table_dialect *dialect,
            const struct cell *cell)
{
    switch (cell->kind) {
    case CELL_EMPTY: break;
    case CELL_NAME: dialect->name(w, cell->text); break;
    case CELL_TEXT: dialect->text(w, cell->text); break;
    case CELL_COUNT: write_unsigned(w, cell->count); break;
    case CELL_REAL:
        write_real(w, cell->real, f->precise ? (int)f->precision : dialect->precision);
        break;
    }
}

void
table_row(struct report_writer *f, const struct lucid_report *r)
{
    const struct table *t = f->self;
    struct writer *w = rows_begin(t->rows);

    for (size_t i = 0; i < t->columns.n; i++) {
        const struct cell cell = column_cell(&t->columns.list[i], r);

        write_text(w, i ? t->dialect->between : "");
        write_value(w, f, t->dialect, &cell);
    }
    write_text(w, t->dialect->end);
    rows_end(t->rows, r, NULL);
    writer_drain(f->to, HELD);
}

/* A row of another kind would be in every reader's way: a spreadsheet would add it up with the
 * others. */
void
table_end(struct report_writer *f, const struct lucid_report *total)
{
    const struct lucid_report row = total_row(total);
    const struct table *t = f->self;

    if (f->total_only)
        table_row(f, &row);
    rows_write(t->rows);
}
