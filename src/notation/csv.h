/* notation/csv.h - the cells of a row of CSV (RFC 4180). */
#ifndef LUCID_NOTATION_CSV_H
#define LUCID_NOTATION_CSV_H

#include "base/arena.h"

struct csv_row {
    lucid_str rest;
    char delimiter;
    bool done; /* the last cell was cut off */
};

/* Cut the next cell off, as it stands there; false: there is none left.  A row has one cell
 * at least. */
bool csv_next(struct csv_row *row, lucid_str *cell);

/* What it holds; false: its quotation marks are not closed, or not at its end. */
bool csv_read(lucid_str cell, lucid_str *content, struct arena *a);

#endif
