/* in/text/line_cursor.c - the lines of a text, one after the other, each found once. */
#include "in/text/line_cursor.h"

#include "base/bits/cpu.h"
#include "in/text/line_end_bits.h"
#include "base/scan.h"

/* The bytes of a line end that begins at `at`, of what line_end_bits finds. */
static size_t
end_length(lucid_str text, size_t at)
{
    switch (text.p[at]) {
    case '\xC2': return 2;
    case '\xE2': return 3;
    case '\r': return at + 1 < text.n && text.p[at + 1] == '\n' ? 2 : 1;
    default: return 1;
    }
}

/* Where the line end begins whose last byte stands at `at`; text.n: it is none. */
static size_t
end_begin(lucid_str text, size_t at)
{
    if ((text.p[at] & 0x80) == 0)
        return at;
    if (text.p[at] == '\x85')
        return at > 0 && text.p[at - 1] == '\xC2' ? at - 1 : text.n;
    return at > 1 && text.p[at - 1] == '\x80' && text.p[at - 2] == '\xE2' ? at - 2 : text.n;
}

/* The next line end at or after `from`; text.n: none. */
static size_t
next_end(struct line_cursor *c, size_t from)
{
    for (;;) {
        size_t begin;

        if (c->found == 0)
            c->found = line_end_bits(c->text, &c->searched, c->wide);
        if (c->found == 0)
            return c->text.n;
        begin = end_begin(c->text, c->searched - LINE_BLOCK + bits_first(c->found));
        c->found &= c->found - 1;
        if (begin >= from && begin < c->text.n)
            return begin;
    }
}

static void
find_line(struct line_cursor *c)
{
    const size_t end = next_end(c, c->at);
    const size_t n = end < c->text.n ? end_length(c->text, end) : 0;

    c->line.text = (lucid_str){ c->text.p + c->at, end - c->at };
    c->line.length = end + n - c->at;
    c->line.paragraph = n > 0 && (c->text.p[end] == '\f' || c->text.p[end + n - 1] == '\xA9');
}

void
cursor_begin(struct line_cursor *c, lucid_str text)
{
    *c = (struct line_cursor){ .text = text, .wide = has_avx2() };
    if (text.n > 0)
        find_line(c);
}

void
cursor_advance(struct line_cursor *c, size_t n)
{
    c->at += n;
    if (n <= c->line.text.n && n < c->line.length) {
        c->line.text = str_after(c->line.text, n);
        c->line.length -= n;
    } else if (c->at < c->text.n) {
        find_line(c);
    }
}
