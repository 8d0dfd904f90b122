/* io/piece_reader.h - the bytes of a file that are at hand, read piece by piece. */
#ifndef LUCID_IO_PIECE_READER_H
#define LUCID_IO_PIECE_READER_H

#include <stdbool.h>
#include <stddef.h>

struct piece_reader {
    int fd;
    char *bytes; /* malloc'd */
    size_t n, capacity;
    bool ended;
    int error; /* errno of a read that failed, ENOMEM too */
};

/* Read another piece behind those at hand; false at the end or on an error. */
bool piece_reader_more(struct piece_reader *r);

/* The first bytes are done with. */
void piece_reader_drop(struct piece_reader *r, size_t n);

void piece_reader_free(struct piece_reader *r);

#endif
