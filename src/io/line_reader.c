/* io/line_reader.c - a file, line by line. */
#include "io/line_reader.h"

/* Lines that were given are done with. */
static void
drop_given(struct line_reader *r)
{
    piece_reader_drop(&r->from, r->at);
    r->at = 0;
}

bool
next_line(struct line_reader *r, lucid_str *line)
{
    struct piece_reader *from = &r->from;
    size_t searched = r->at;

    for (;;) {
        const char *end =
            from->n > searched ? memchr(from->bytes + searched, '\n', from->n - searched) : NULL;
        size_t n = end ? (size_t)(end - from->bytes) + 1 - r->at : from->n - r->at;

        if (end || (from->ended && n > 0)) {
            *line = (lucid_str){ from->bytes + r->at, n };
            r->at += n;
            return true;
        }
        drop_given(r);
        searched = from->n;
        if (!piece_reader_more(from) && (from->error || from->n == 0))
            return false;
    }
}

bool
rest_of_lines(struct line_reader *r, lucid_str last, lucid_str *rest)
{
    r->at -= last.n;
    drop_given(r);
    while (piece_reader_more(&r->from))
        ;
    *rest = (lucid_str){ r->from.bytes, r->from.n };
    r->at = r->from.n;
    return !r->from.error;
}

void
line_reader_free(struct line_reader *r)
{
    piece_reader_free(&r->from);
    r->at = 0;
}
