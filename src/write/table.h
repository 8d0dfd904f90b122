/* write/table.h - a table of text with a row a file, whose cells stand between separators. */
#ifndef LUCID_WRITE_TABLE_H
#define LUCID_WRITE_TABLE_H

#include "write/columns.h"

/* What a kind of table has of its own. */
struct table_dialect {
    const char *columns; /* those that it has unless others are asked for; NULL: all */
    const char *between, *end;
    int precision; /* of numbers, unless another is asked for: see write_real */
    void (*heading)(struct writer *w, const struct column *c, struct arena *a);
    void (*name)(struct writer *w, lucid_str name);
    void (*text)(struct writer *w, lucid_str text);
};

/* What an output does; the dialect stays where it is. */
void table_begin(struct report_writer *f, const struct table_dialect *dialect);
void table_row(struct report_writer *f, const struct lucid_report *r);
void table_end(struct report_writer *f, const struct lucid_report *total);
bool table_shows_metrics(const struct report_writer *f);

#endif
