/*
 * write/rows.h - the rows of a table in the order that is asked for.
 *
 * Without an order a row goes out as it comes.  Otherwise rows are kept, as they are
 * written, until the last has come; of the worst N no more than about 2N are kept.
 */
#ifndef LUCID_WRITE_ROWS_H
#define LUCID_WRITE_ROWS_H

#include "write/output.h"

struct rows;

/* For a table that is asked for no order: `usual` may be ORDER_NONE. */
struct rows *rows_new(const struct report_writer *f, enum row_order usual);

/* Where the next row is written, and that it is: of the file of this report, which may have
 * been worse or better before (NULL: it is not compared). */
struct writer *rows_begin(struct rows *rows);
void rows_end(struct rows *rows, const struct lucid_report *r, const struct lucid_report *before);

/* Write those that were kept; returns how many were left out. */
uint64_t rows_write(struct rows *rows);

#endif
