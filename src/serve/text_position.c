/* serve/text_position.c - lines and characters as editors count them. */
#include "serve/text_position.h"

#include "unicode/utf8.h"

static bool
ends_line(lucid_str text, size_t i)
{
    return text.p[i] == '\n' || (text.p[i] == '\r' && (i + 1 == text.n || text.p[i + 1] != '\n'));
}

/* Units that a byte adds: all of a code point are added by its first. */
static uint64_t
units_of(char byte, enum text_unit unit)
{
    const unsigned char c = (unsigned char)byte;

    if (unit == UNIT_UTF8)
        return 1;
    return c >= 0xF0 ? 2 : (c & 0xC0) != 0x80;
}

struct text_position
position_behind(lucid_str text, struct text_position at, size_t offset, enum text_unit unit)
{
    if (offset > text.n)
        offset = text.n;
    for (; at.offset < offset; at.offset++) {
        at.character += units_of(text.p[at.offset], unit);
        if (ends_line(text, at.offset)) {
            at.line++;
            at.character = 0;
        }
    }
    return at;
}

/* Where the line begins; the end of the text, if there are not so many. */
static size_t
line_begin(lucid_str text, uint64_t line)
{
    size_t i = 0;

    for (; line > 0 && i < text.n; i++)
        line -= ends_line(text, i);
    return i;
}

size_t
position_offset(lucid_str text, const struct text_position *at, enum text_unit unit)
{
    size_t i = line_begin(text, at->line);
    uint64_t left = at->character;

    while (i < text.n && text.p[i] != '\n' && text.p[i] != '\r') {
        const uint64_t units =
            unit == UNIT_UTF8 ? utf8_length(text.p[i]) : units_of(text.p[i], unit);

        if (units > left)
            break;
        left -= units;
        i += utf8_length(text.p[i]);
    }
    return i < text.n ? i : text.n;
}
