/* io/line_reader.c - a file, line by line. */
#include "io/line_reader.h"

#include <errno.h>
#include <stdlib.h>

#include "io/read_fully.h"

enum { PIECE = 256 * 1024 };

/* Read another piece; false at the end or on an error. */
static bool
read_more(struct line_reader *r)
{
    ssize_t got;

    if (r->ended || r->error)
        return false;
    if (r->capacity - r->n < PIECE) {
        size_t capacity = 2 * r->capacity + PIECE;
        char *bytes = capacity > r->capacity ? realloc(r->bytes, capacity) : NULL;

        if (!bytes) {
            r->error = ENOMEM;
            return false;
        }
        r->bytes = bytes;
        r->capacity = capacity;
    }
    got = read_some(r->fd, r->bytes + r->n, PIECE);
    if (got < 0)
        r->error = errno;
    r->ended = got == 0;
    r->n += got > 0 ? (size_t)got : 0;
    return got > 0;
}

/* Lines that were given are done with. */
static void
drop_given(struct line_reader *r)
{
    if (r->at == 0)
        return;
    r->n -= r->at;
    memmove(r->bytes, r->bytes + r->at, r->n);
    r->at = 0;
}

bool
next_line(struct line_reader *r, lucid_str *line)
{
    size_t searched = r->at;

    for (;;) {
        const char *end =
            r->n > searched ? memchr(r->bytes + searched, '\n', r->n - searched) : NULL;
        size_t n = end ? (size_t)(end - r->bytes) + 1 - r->at : r->n - r->at;

        if (end || (r->ended && n > 0)) {
            *line = (lucid_str){ r->bytes + r->at, n };
            r->at += n;
            return true;
        }
        drop_given(r);
        searched = r->n;
        if (!read_more(r) && (r->error || r->n == 0))
            return false;
    }
}

bool
rest_of_lines(struct line_reader *r, lucid_str last, lucid_str *rest)
{
    r->at -= last.n;
    drop_given(r);
    while (read_more(r))
        ;
    *rest = (lucid_str){ r->bytes, r->n };
    r->at = r->n;
    return !r->error;
}

void
line_reader_free(struct line_reader *r)
{
    free(r->bytes);
    r->bytes = NULL;
    r->n = r->capacity = r->at = 0;
}
