/* io/line_reader.h - reading a file line by line, in memory for its longest line. */
#ifndef LUCID_IO_LINE_READER_H
#define LUCID_IO_LINE_READER_H

#include "base/str.h"
#include "io/piece_reader.h"

struct line_reader {
    struct piece_reader from;
    size_t at; /* where the next line begins */
};

/* The next line with its line end, valid until the next call; false at the end or if
 * reading failed. */
bool next_line(struct line_reader *r, lucid_str *line);

/* Everything that is left, including `last`, the last line returned. */
bool rest_of_lines(struct line_reader *r, lucid_str last, lucid_str *rest);

void line_reader_free(struct line_reader *r);

#endif
