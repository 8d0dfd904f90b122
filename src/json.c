/* json.c - JSON as it is written. */
#include "json.h"

#include "utf8.h"

/* What stands before any value: a comma, a key. */
static void
begin_value(struct json *j, const char *key)
{
    if (key) {
        write_str(j->to, j->more ? S(",\"") : S("\""));
        write_text(j->to, key);
        write_str(j->to, S("\":"));
    } else if (j->more) {
        write_str(j->to, S(","));
    }
    j->more = true;
}

void
json_open(struct json *j, const char *key, char bracket)
{
    begin_value(j, key);
    write_str(j->to, (lucid_str){ &bracket, 1 });
    j->more = false;
}

void
json_close(struct json *j, char bracket)
{
    write_str(j->to, (lucid_str){ &bracket, 1 });
    j->more = true;
}

void
json_null(struct json *j, const char *key)
{
    begin_value(j, key);
    write_str(j->to, S("null"));
}

void
json_bool(struct json *j, const char *key, bool value)
{
    begin_value(j, key);
    write_str(j->to, value ? S("true") : S("false"));
}

void
json_count(struct json *j, const char *key, uint64_t value)
{
    char digits[20]; /* of UINT64_MAX */
    size_t at = sizeof digits;

    do
        digits[--at] = (char)('0' + value % 10);
    while (value /= 10);
    begin_value(j, key);
    write_str(j->to, (lucid_str){ digits + at, sizeof digits - at });
}

void
json_double(struct json *j, const char *key, double value)
{
    begin_value(j, key);
    write_double(j->to, value);
}

/* Must cp be escaped?  JSON asks for controls, quote and backslash (RFC 8259,
 * 7); the others could turn a terminal's text around or hide in it. */
static bool
is_escaped(uint32_t cp)
{
    return cp < 0x20 || cp == '"' || cp == '\\' || (cp >= 0x7F && cp < 0xA0) || cp == 0x061C ||
           cp == 0x200E || cp == 0x200F || (cp >= 0x2028 && cp <= 0x202E) ||
           (cp >= 0x2066 && cp <= 0x2069) || cp == 0xFEFF || (cp >= 0xFFF9 && cp <= 0xFFFB) ||
           (cp >= 0xE0000 && cp <= 0xE007F);
}

static void
write_unit(struct writer *w, uint32_t unit)
{
    static const char hex[] = "0123456789abcdef";
    const char escape[] = {
        '\\', 'u', hex[unit >> 12 & 15], hex[unit >> 8 & 15], hex[unit >> 4 & 15], hex[unit & 15]
    };

    write_str(w, (lucid_str){ escape, sizeof escape });
}

static void
write_escape(struct writer *w, uint32_t cp)
{
    switch (cp) {
    case '"': write_text(w, "\\\""); return;
    case '\\': write_text(w, "\\\\"); return;
    case '\n': write_text(w, "\\n"); return;
    case '\r': write_text(w, "\\r"); return;
    case '\t': write_text(w, "\\t"); return;
    default: break;
    }
    if (cp >= 0x10000) {
        write_unit(w, 0xD800 + ((cp - 0x10000) >> 10));
        cp = 0xDC00 + ((cp - 0x10000) & 0x3FF);
    }
    write_unit(w, cp);
}

/* Bytes from the start that stand for themselves: plain ASCII. */
static size_t
plain_length(lucid_str s)
{
    size_t n = 0;

    while (n < s.n && s.p[n] >= 0x20 && s.p[n] < 0x7F && s.p[n] != '"' && s.p[n] != '\\')
        n++;
    return n;
}

/* A character, or what must stand in its place. */
static size_t
write_character(struct writer *w, lucid_str s, bool masks)
{
    size_t n;
    uint32_t cp = utf8_decode(s, &n);

    if (cp == UTF8_BAD || (cp == UTF8_MASKED && !masks))
        write_text(w, "\xEF\xBF\xBD");
    else if (cp != UTF8_MASKED && is_escaped(cp))
        write_escape(w, cp);
    else if (cp != UTF8_MASKED)
        write_str(w, str_head(s, n));
    return n;
}

static void
write_string(struct writer *w, lucid_str s, bool masks)
{
    write_str(w, S("\""));
    while (s.n > 0) {
        size_t n = plain_length(s);

        write_str(w, str_head(s, n));
        if (n == 0)
            n = write_character(w, s, masks);
        s = str_after(s, n);
    }
    write_str(w, S("\""));
}

void
write_json_string(struct writer *w, lucid_str text)
{
    write_string(w, text, true);
}

void
json_text(struct json *j, const char *key, lucid_str text)
{
    begin_value(j, key);
    write_string(j->to, text, true);
}

void
json_name(struct json *j, const char *key, lucid_str name)
{
    begin_value(j, key);
    write_string(j->to, name, false);
}
