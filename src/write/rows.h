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

/* By what a row is sorted. */
struct row_key {
    double key;      /* the least comes first, and what has no number last */
    lucid_str path;  /* where that is the key; the run's */
    uint64_t number; /* in the order in which they come */
    bool reverse;
};

int row_key_compare(const struct row_key *a, const struct row_key *b);

/* For a table that is asked for no order: `usual` may be ORDER_NONE. */
struct rows *rows_new(const struct report_writer *f, enum row_order usual);

/* Where the next row is written, and that it is: of the file of this report, which may have
 * been worse or better before (NULL: it is not compared). */
struct writer *rows_begin(struct rows *rows);
void rows_end(struct rows *rows, const struct lucid_report *r, const struct lucid_report *before);

/* Are they kept and sorted?  Then what goes with a row can be sorted by the key of the one that
 * came last. */
bool rows_are_sorted(const struct rows *rows);
struct row_key rows_last_key(const struct rows *rows);

/* Write those that were kept; returns how many were left out. */
uint64_t rows_write(struct rows *rows);

#endif
