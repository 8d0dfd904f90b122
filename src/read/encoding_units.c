/* read/encoding_units.c - the encodings that are decoded here, a code point at a time. */
#include "read/encoding_units.h"

#include "unicode/utf8.h"

const char *const encoding_names[] = { "UTF-8",    "UTF-16LE", "UTF-16BE",
                                       "UTF-32LE", "UTF-32BE", "windows-1252" };

/* Other names of the encodings that need no iconv. */
static const struct {
    const char *name;
    int kind;
} aliases[] = {
    { "utf8", ENCODING_UTF8 },       { "utf16", ENCODING_UTF16LE },
    { "utf16le", ENCODING_UTF16LE }, { "utf16be", ENCODING_UTF16BE },
    { "utf32", ENCODING_UTF32LE },   { "utf32le", ENCODING_UTF32LE },
    { "utf32be", ENCODING_UTF32BE }, { "windows1252", ENCODING_1252 },
    { "cp1252", ENCODING_1252 },     { "ascii", ENCODING_UTF8 },
    { "usascii", ENCODING_UTF8 },    { "ucs2", ENCODING_UTF16LE },
    { "ucs2le", ENCODING_UTF16LE },  { "ucs2be", ENCODING_UTF16BE },
    { "ucs4", ENCODING_UTF32BE },    { "ucs4be", ENCODING_UTF32BE },
    { "ucs4le", ENCODING_UTF32LE },  { "csucs4", ENCODING_UTF32BE },
};

/* Windows-1252, bytes 0x80 to 0x9F; 0: none. */
static const uint16_t windows_1252[32] = { 0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
                                           0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
                                           0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D,
                                           0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
                                           0x0153, 0,      0x017E, 0x0178 };

bool
encoding_is_named(const char *name, const char *alias)
{
    for (; *name; name++) {
        if (*name == '-' || *name == '_')
            continue;
        if (*alias == '\0' || ascii_lower(*name) != *alias)
            return false;
        alias++;
    }
    return *alias == '\0';
}

/* The kind of an encoding of that name. */
int
encoding_kind(const char *name)
{
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (encoding_is_named(name, aliases[i].name))
            return aliases[i].kind;
    return ENCODING_ICONV;
}

size_t
encoding_bom(lucid_str head, int *kind)
{
    static const struct {
        const char bytes[5];
        unsigned char n;
        int kind;
    } boms[] = {
        { "\xFF\xFE\0\0", 4, ENCODING_UTF32LE }, { "\0\0\xFE\xFF", 4, ENCODING_UTF32BE },
        { "\xEF\xBB\xBF", 3, ENCODING_UTF8 },    { "\xFF\xFE", 2, ENCODING_UTF16LE },
        { "\xFE\xFF", 2, ENCODING_UTF16BE },
    };

    for (size_t i = 0; i < sizeof boms / sizeof *boms; i++)
        if (str_starts(head, (lucid_str){ boms[i].bytes, boms[i].n })) {
            *kind = boms[i].kind;
            return boms[i].n;
        }
    return 0;
}

static uint32_t
unit_16(const char *p, int kind)
{
    uint32_t a = (unsigned char)p[0], b = (unsigned char)p[1];

    return kind == ENCODING_UTF16LE ? b << 8 | a : a << 8 | b;
}

static uint32_t
decode_16(lucid_str s, int kind, size_t *n)
{
    uint32_t high, low;

    *n = s.n < 2 ? s.n : 2;
    if (s.n < 2)
        return ENCODING_CUT;
    high = unit_16(s.p, kind);
    if (high < 0xD800 || high > 0xDFFF)
        return high;
    if (high > 0xDBFF)
        return UTF8_BAD;
    if (s.n < 4)
        return ENCODING_CUT;
    low = unit_16(s.p + 2, kind);
    if (low < 0xDC00 || low > 0xDFFF)
        return UTF8_BAD;
    *n = 4;
    return 0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF);
}

static uint32_t
decode_32(lucid_str s, int kind, size_t *n)
{
    uint32_t cp = 0;

    *n = s.n < 4 ? s.n : 4;
    if (s.n < 4)
        return ENCODING_CUT;
    for (size_t i = 0; i < 4; i++)
        cp = cp << 8 | (unsigned char)s.p[kind == ENCODING_UTF32LE ? 3 - i : i];
    return cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF) ? UTF8_BAD : cp;
}

static uint32_t
decode_1252(lucid_str s, size_t *n)
{
    unsigned char c = (unsigned char)*s.p;

    *n = 1;
    if (c < 0x80 || c >= 0xA0)
        return c;
    return windows_1252[c - 0x80] ? windows_1252[c - 0x80] : UTF8_BAD;
}

static uint32_t
decode_8(lucid_str s, size_t *n)
{
    uint32_t cp = utf8_decode(s, n);
    unsigned char c = (unsigned char)*s.p;

    if (cp == UTF8_MASKED)
        return UTF8_BAD;
    /* a good beginning that reaches the end */
    return cp == UTF8_BAD && *n == s.n && c >= 0xC2 && c <= 0xF4 && *n < 4 ? ENCODING_CUT : cp;
}

uint32_t
encoding_decode(int kind, lucid_str s, size_t *n)
{
    switch (kind) {
    case ENCODING_UTF16LE:
    case ENCODING_UTF16BE: return decode_16(s, kind, n);
    case ENCODING_UTF32LE:
    case ENCODING_UTF32BE: return decode_32(s, kind, n);
    case ENCODING_1252: return decode_1252(s, n);
    default: return decode_8(s, n);
    }
}
