/*
 * io/record_reader.h - reading a file record by record, in memory for its longest one: lines,
 * or rows of CSV, which end outside of quotation marks.
 */
#ifndef LUCID_IO_RECORD_READER_H
#define LUCID_IO_RECORD_READER_H

#include "base/str.h"
#include "io/piece_reader.h"

struct record_reader {
    struct piece_reader from;
    size_t most;            /* bytes of a record; of a longer one nothing is kept */
    const char *delimiters; /* of cells, behind which a quotation mark begins one; NULL: lines */
    uint64_t number;        /* of the record, from 1 */
    bool cut;               /* it was too long */

    size_t at, scanned; /* where the record begins, and how far it is known */
    int state;          /* where in a cell that is */
    bool after_cr;
};

/* The next record without its line end, valid until the next call; false at the end or if
 * reading failed. */
bool next_record(struct record_reader *r, lucid_str *record);

void record_reader_free(struct record_reader *r);

#endif
