/* io/line_reader.h - a file, line by line, in the memory of its longest line. */
#ifndef LUCID_LINES_H
#define LUCID_LINES_H

#include "base/str.h"

struct line_reader {
    int fd;
    char *bytes; /* malloc'd */
    size_t n, capacity;
    size_t at; /* where the next line begins */
    bool ended;
    int error; /* errno of a read that failed, ENOMEM too */
};

/* The next line with its end, until the next call; false at the end or when
 * reading failed. */
bool next_line(struct line_reader *r, lucid_str *line);

/* All that is left, the last line again too. */
bool rest_of_lines(struct line_reader *r, lucid_str last, lucid_str *rest);

void line_reader_free(struct line_reader *r);

#endif
