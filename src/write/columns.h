/* write/columns.h - the values of a report as the columns of a table, whatever its format. */
#ifndef LUCID_WRITE_COLUMNS_H
#define LUCID_WRITE_COLUMNS_H

#include "write/output.h"

enum cell_kind {
    CELL_EMPTY, /* not known */
    CELL_NAME,  /* of a file: any bytes */
    CELL_TEXT,
    CELL_COUNT,
    CELL_REAL
};

struct cell {
    enum cell_kind kind;
    lucid_str text;
    uint64_t count;
    double real;
};

/* `at` is where the report holds the value, or which formula it is. */
struct column {
    const char *name;
    struct cell (*cell)(const struct lucid_report *r, size_t at); /* NULL: always empty */
    size_t at;
};

struct columns {
    struct column *list;
    size_t n;
};

/* All there are, in the order of tsv, which is frozen. */
struct columns columns_all(struct arena *a);

/* The path and the counts that were asked for alone, a bit a row of counts.def. */
struct columns columns_only(uint64_t only, struct arena *a);

/* Those of a list, "path,words,grade".  NULL, or which of the list is none. */
const char *columns_read(const char *list, struct columns *to, struct arena *a);

/* The table for people. */
#define COLUMNS_FOR_PEOPLE "path,words,sentences,grade,ease,reading_minutes,declared"

/* Those that a table is asked for, or else the list, or all where that is NULL. */
struct columns columns_wanted(const struct report_writer *f, const char *otherwise);

/* Does a metric work out what is in one of them? */
bool columns_show_metrics(const struct columns *c);

struct cell column_cell(const struct column *c, const struct lucid_report *r);

/* Its name for people: "Reading minutes". */
const char *column_heading(const struct column *c, struct arena *a);

/* A report on a total, without what totals do not have. */
struct lucid_report total_row(const struct lucid_report *total);

/* With so many decimals; negative: the fewest digits that read back the same. */
void write_real(struct writer *w, double value, int precision);

#endif
