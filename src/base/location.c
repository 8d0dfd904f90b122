/* base/location.c - line and column of an offset in the document's text. */
#include "base/location.h"

#include "base/scan.h"

static bool
ends_line(lucid_str text, size_t i)
{
    return text.p[i] == '\n' || (text.p[i] == '\r' && (i + 1 >= text.n || text.p[i + 1] != '\n'));
}

/* Go on over text in which LF alone ends lines. */
static void
go_over(struct lucid_place *at, lucid_str text)
{
    const size_t lines = scan_count(text, '\n');
    lucid_str last = text;

    at->offset += text.n;
    if (lines > 0) {
        while (text.p[text.n - 1] != '\n')
            text.n--;
        last = str_after(last, text.n);
        at->line += lines;
        at->column = at->byte = 1;
    }
    at->byte += last.n;
    at->column += scan_count_leads(last) + scan_count(last, LUCID_MASK);
}

struct lucid_place
place_of(struct locator *l, uint64_t offset)
{
    struct lucid_place at = l->known;
    lucid_str rest;

    if (at.line == 0 || offset < at.offset)
        at = l->start.line ? l->start : (struct lucid_place){ 1, 1, l->begins, 1 };
    rest = str_after(l->text, (size_t)(at.offset - l->begins));
    rest = str_head(rest, (size_t)(offset - at.offset));
    if (rest.n > 0 && !memchr(rest.p, '\r', rest.n))
        go_over(&at, rest);
    for (; at.offset < offset && at.offset - l->begins < l->text.n; at.offset++) {
        size_t i = (size_t)(at.offset - l->begins);

        at.byte++;
        if (ends_line(l->text, i)) {
            at.line++;
            at.column = at.byte = 1;
        } else if (((unsigned char)l->text.p[i] & 0xC0) != 0x80) {
            at.column++;
        }
    }
    l->known = at;
    return at;
}

void
locator_advance(struct locator *l, size_t n, uint64_t line)
{
    struct lucid_place at = { .line = line, .column = 1, .offset = l->begins, .byte = 1 };
    size_t begin = n;

    while (begin > 0 && l->text.p[begin - 1] != '\n')
        begin--;
    if (line > 0 && begin > 0) {
        at.offset += begin;
        go_over(&at, (lucid_str){ l->text.p + begin, n - begin });
        l->known = at;
    } else {
        place_of(l, l->begins + n);
    }
    l->start = l->known;
    l->text = str_after(l->text, n);
    l->begins += n;
}
