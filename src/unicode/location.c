/* unicode/location.c - line and column of an offset in the document's text. */
#include "unicode/location.h"

#include "base/bits/swar.h"
#include "base/scan.h"
#include "unicode/utf8.h"

static bool
ends_line(lucid_str text, size_t i)
{
    return text.p[i] == '\n' || (text.p[i] == '\r' && (i + 1 >= text.n || text.p[i + 1] != '\n'));
}

/* Where the line begins that `at` is in, from `least` on. */
static size_t
line_begin(lucid_str text, size_t least, size_t at)
{
    enum { EIGHT = 8 };

    while (at - least >= EIGHT && !swar_holds(swar_at(text.p + at - EIGHT), '\n'))
        at -= EIGHT;
    while (at > least && text.p[at - 1] != '\n')
        at--;
    return at;
}

/* Go on over a character, as terminals and editors show it: a wide one takes two cells, a tab those
 * up to the next eighth. */
static void
go_over_character(struct lucid_place *at, lucid_str c)
{
    at->column += scan_count_leads(c) + scan_count(c, LUCID_MASK);
    if (*c.p == '\t')
        at->cell = (at->cell + 7) / 8 * 8 + 1;
    else
        at->cell += utf8_width(c) + scan_count(c, LUCID_MASK);
}

/* Go on over text without the end of a line. */
static void
go_along(struct lucid_place *at, lucid_str text)
{
    at->byte += text.n;
    while (text.n > 0) {
        size_t n = utf8_printable(text);

        at->column += n;
        at->cell += n;
        text = str_after(text, n);
        if (text.n == 0)
            return;
        utf8_decode(text, &n);
        go_over_character(at, str_head(text, n));
        text = str_after(text, n);
    }
}

/* Go on over text[begin, end). */
static void
go_over(struct lucid_place *at, lucid_str text, size_t begin, size_t end)
{
    const lucid_str part = { text.p + begin, end - begin };
    const uint64_t line = at->line;
    size_t last = begin; /* where the last line begins */

    at->offset += part.n;
    if (part.n > 0 && memchr(part.p, '\r', part.n)) {
        for (size_t i = begin; i < end; i++)
            if (ends_line(text, i)) {
                at->line++;
                last = i + 1;
            }
    } else {
        at->line += scan_count(part, '\n');
        last = at->line > line ? line_begin(text, begin, end) : begin;
    }
    if (at->line > line)
        at->column = at->byte = at->cell = 1;
    go_along(at, (lucid_str){ text.p + last, end - last });
}

struct lucid_place
place_of(struct locator *l, uint64_t offset)
{
    struct lucid_place at = l->known;
    uint64_t end = l->begins + l->text.n;

    if (at.line == 0 || offset < at.offset)
        at = l->start.line ? l->start : (struct lucid_place){ 1, 1, l->begins, 1, 1 };
    if (end > offset)
        end = offset;
    if (end > at.offset)
        go_over(&at, l->text, (size_t)(at.offset - l->begins), (size_t)(end - l->begins));
    l->known = at;
    return at;
}

void
locator_advance(struct locator *l, size_t n, uint64_t line)
{
    struct lucid_place at = {
        .line = line, .column = 1, .offset = l->begins, .byte = 1, .cell = 1
    };
    const size_t begin = line_begin(l->text, 0, n);

    if (line > 0 && begin > 0) {
        at.offset += begin;
        go_over(&at, l->text, begin, n);
        l->known = at;
    } else {
        place_of(l, l->begins + n);
    }
    l->start = l->known;
    l->text = str_after(l->text, n);
    l->begins += n;
}
