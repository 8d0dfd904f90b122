/* in/html/entities.c - character references. */
#include "in/html/entities.h"

#include <string.h>

#include "unicode/utf8.h"
#include "in/html/entities_table.h"

enum {
    BLOCKS = sizeof entity_blocks / sizeof entity_blocks[0],
    MAX_LENGTH = 33, /* &CounterClockwiseContourIntegral; */
    MAX_BARE = 6     /* &frac12 and its like need no semicolon */
};

/* HTML standard, 13.2.5.80: what 0x80 to 0x9F were in windows-1252. */
static const uint16_t windows_1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

/* A name of the table, and its text. */
struct entity {
    char name[MAX_LENGTH + 1];
    size_t length; /* of the name */
    lucid_str text;
};

/* Go on to the next, which stands at `p`; after it comes what is returned. */
static const unsigned char *
next_entity(struct entity *e, const unsigned char *p)
{
    const size_t shared = p[0] % ENTITY_BARE, rest = p[1] % 32, text = p[1] / 32;

    memcpy(e->name + shared, p + 2, rest);
    e->length = shared + rest;
    if (p[0] < ENTITY_BARE)
        e->name[e->length++] = ';';
    e->text = (lucid_str){ (const char *)p + 2 + rest, text };
    return p + 2 + rest + text;
}

static int
compare_name(lucid_str name, const struct entity *e)
{
    return str_compare(name, (lucid_str){ e->name, e->length });
}

/* The number of the last block that begins with it or something less. */
static size_t
find_block(lucid_str name)
{
    size_t low = 0, high = BLOCKS;
    struct entity e = { .length = 0 };

    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;

        next_entity(&e, entities + entity_blocks[middle]);
        if (compare_name(name, &e) < 0)
            high = middle;
        else
            low = middle;
    }
    return low;
}

static bool
find_name(lucid_str name, struct entity *e)
{
    const size_t block = find_block(name);
    const unsigned char *p = entities + entity_blocks[block];
    const unsigned char *end =
        block + 1 < BLOCKS ? entities + entity_blocks[block + 1] : entities + sizeof entities;

    while (p < end) {
        int order;

        p = next_entity(e, p);
        order = compare_name(name, e);
        if (order <= 0)
            return order == 0;
    }
    return false;
}

static size_t
read_named(lucid_str s, bool strict, char out[8], size_t *n)
{
    lucid_str name = str_after(s, 1);
    struct entity e = { .length = 0 };
    bool found = false;
    size_t run = 0;

    while (run < name.n && run < MAX_LENGTH &&
           (is_ascii_alpha(name.p[run]) || is_ascii_digit(name.p[run])))
        run++;
    if (run < name.n && name.p[run] == ';')
        found = find_name(str_head(name, run + 1), &e);
    for (run = run < MAX_BARE ? run : MAX_BARE; !found && !strict && run >= 2; run--)
        found = find_name(str_head(name, run), &e);
    if (!found)
        return 0;
    memcpy(out, e.text.p, e.text.n);
    *n = e.text.n;
    return e.length + 1;
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
