/* in/lines.c - a paragraph a line: a test drops it into src/in. */
#include "read/input.h"

static size_t
read_lines(struct window *from, const struct sink *to)
{
    size_t at = 0;

    while (at < from->n) {
        const char *end = memchr(from->text + at, '\n', from->n - at);
        const size_t n = end ? (size_t)(end - from->text) + 1 - at : from->n - at;

        if (!end && !from->last)
            break;
        to->block(to->self, &(struct lucid_block){ .kind = LUCID_PARAGRAPH,
                                                   .text = { from->text + at, n },
                                                   .offset = from->offset + at });
        at += n;
    }
    return at;
}

const struct input input_lines = {
    .name = "lines",
    .what = "a paragraph a line",
    .extensions = ".lns",
    .read = read_lines,
};
