/* io/piece_reader.c - the bytes of a file that are at hand. */
#include "io/piece_reader.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "io/read_fully.h"

enum { PIECE = 256 * 1024 };

static bool
make_room(struct piece_reader *r)
{
    const size_t capacity = 2 * r->capacity + PIECE;
    char *bytes;

    if (r->capacity - r->n >= PIECE)
        return true;
    bytes = r->capacity < SIZE_MAX / 4 ? realloc(r->bytes, capacity) : NULL;
    if (!bytes)
        return false;
    r->bytes = bytes;
    r->capacity = capacity;
    return true;
}

bool
piece_reader_more(struct piece_reader *r)
{
    ssize_t got;

    if (r->ended || r->error)
        return false;
    if (!make_room(r)) {
        r->error = ENOMEM;
        return false;
    }
    got = read_some(r->fd, r->bytes + r->n, PIECE);
    if (got < 0)
        r->error = errno;
    r->ended = got == 0;
    r->n += got > 0 ? (size_t)got : 0;
    return got > 0;
}

void
piece_reader_drop(struct piece_reader *r, size_t n)
{
    r->n -= n;
    if (r->n > 0 && n > 0)
        memmove(r->bytes, r->bytes + n, r->n);
}

void
piece_reader_free(struct piece_reader *r)
{
    free(r->bytes);
    *r = (struct piece_reader){ .fd = r->fd };
}
