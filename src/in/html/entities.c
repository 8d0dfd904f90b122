/* in/html/entities.c - character references. */
#include "in/html/entities.h"

#include "unicode/utf8.h"
#include "in/html/entities_table.h"

enum {
    ENTITIES = sizeof entities / sizeof entities[0],
    MAX_LENGTH = 33, /* &CounterClockwiseContourIntegral; */
    MAX_BARE = 6     /* &frac12 and its like need no semicolon */
};

/* HTML standard, 13.2.5.80: what 0x80 to 0x9F were in windows-1252. */
static const uint16_t windows_1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

static const struct entity *
find_name(lucid_str name)
{
    size_t low = 0, high = ENTITIES;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct entity *e = &entities[middle];
        int order =
            str_compare(name, (lucid_str){ (const char *)entity_names + e->name, e->length });

        if (order == 0)
            return e;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

static size_t
read_named(lucid_str s, bool strict, char out[8], size_t *n)
{
    lucid_str name = str_after(s, 1);
    const struct entity *e = NULL;
    size_t run = 0;

    while (run < name.n && run < MAX_LENGTH &&
           (is_ascii_alpha(name.p[run]) || is_ascii_digit(name.p[run])))
        run++;
    if (run < name.n && name.p[run] == ';')
        e = find_name(str_head(name, run + 1));
    for (run = run < MAX_BARE ? run : MAX_BARE; !e && !strict && run >= 2; run--)
        e = find_name(str_head(name, run));
    if (!e)
        return 0;
    *n = utf8_encode(e->first, out);
    /* &nGt; and &nLt; are shorter than their text: the stroke is left out */
    if (e->second && *n + 3 <= (size_t)e->length + 1)
        *n += utf8_encode(e->second, out + *n);
    return (size_t)e->length + 1;
}

static int
digit_value(char c)
{
    if (is_ascii_digit(c))
        return c - '0';
    c = ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 16;
}

static uint32_t
mend_code_point(uint32_t cp)
{
    if (cp >= 0x80 && cp <= 0x9F)
        return windows_1252[cp - 0x80];
    if (cp == 0 || cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
        return 0xFFFD;
    return cp;
}

static size_t
read_number(lucid_str s, bool strict, char out[8], size_t *n)
{
    bool hex = s.n > 2 && ascii_lower(s.p[2]) == 'x';
    size_t begin = hex ? 3 : 2, at = begin;
    uint32_t base = hex ? 16 : 10, cp = 0;

    for (; at < s.n && (uint32_t)digit_value(s.p[at]) < base; at++)
        if (cp <= 0x10FFFF)
            cp = cp * base + (uint32_t)digit_value(s.p[at]);
    if (at == begin || (strict && (at == s.n || s.p[at] != ';')))
        return 0;
    *n = utf8_encode(mend_code_point(cp), out);
    return at < s.n && s.p[at] == ';' ? at + 1 : at;
}

size_t
entity_read(lucid_str s, bool strict, char out[8], size_t *n)
{
    if (s.n >= 3 && s.p[1] == '#')
        return read_number(s, strict, out, n);
    return read_named(s, strict, out, n);
}
