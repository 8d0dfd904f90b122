/* notation/json.c - JSON records. */
#include "notation/json.h"

#include <assert.h>
#include <math.h>

#include "base/bits/bits.h"
#include "base/bits/swar.h"
#include "base/decimal.h"
#include "unicode/utf8.h"

/* ---- strings */

/* JSON asks for controls, quote and backslash (RFC 8259, 7). */
static bool
is_escaped(uint32_t cp)
{
    return cp == '"' || cp == '\\' || is_unseen(cp);
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

/* Of eight bytes those with a value below 0x20, that of a quote or a backslash, or one from 0x7F
 * up, as their high bits; behind the first there may be others.  A byte is below n when its top
 * bit is set by taking n off, and was not before. */
static uint64_t
others_of(uint64_t bytes)
{
    const uint64_t quote = bytes ^ SWAR_TIMES('"'), backslash = bytes ^ SWAR_TIMES('\\');
    const uint64_t low =
        (bytes - SWAR_TIMES(0x20)) | (quote - SWAR_TIMES(1)) | (backslash - SWAR_TIMES(1));

    return (low | bytes | (bytes + SWAR_TIMES(1))) & SWAR_HIGH;
}

/* Bytes from the start that stand for themselves: plain ASCII.  The last eight are looked at with
 * some that were. */
static size_t
plain_length(lucid_str s)
{
    enum { EIGHT = 8 };

    uint64_t others;

    for (size_t n = 0; n + EIGHT <= s.n; n += EIGHT) {
        others = others_of(swar_at(s.p + n));
        if (others)
            return n + bits_first(others) / 8;
    }
    if (s.n < EIGHT) {
        others = others_of(swar_part(s.p, s.n)) & bits_low(8 * (unsigned)s.n);
        return others ? bits_first(others) / 8 : s.n;
    }
    others = others_of(swar_at(s.p + s.n - EIGHT));
    return others ? s.n - EIGHT + bits_first(others) / 8 : s.n;
}

/* A character, or what must stand in its place.  Where JSON is read, by ourselves too, a NUL
 * often ends a string: two words would become one. */
static size_t
write_character(struct writer *w, lucid_str s, bool masks)
{
    size_t n;
    uint32_t cp = utf8_decode(s, &n);

    if (cp == UTF8_BAD || cp == 0 || (cp == UTF8_MASKED && !masks))
        write_text(w, "\xEF\xBF\xBD");
    else if (cp != UTF8_MASKED && is_escaped(cp))
        write_escape(w, cp);
    else if (cp != UTF8_MASKED)
        write_str(w, str_head(s, n));
    return n;
}

static void
write_escaped_string(struct writer *w, lucid_str s, bool masks)
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

/* Most strings need no escape. */
static void
write_string(struct writer *w, lucid_str s, bool masks)
{
    char *to;

    if (plain_length(s) < s.n) {
        write_escaped_string(w, s, masks);
        return;
    }
    to = writer_room(w, s.n + 2);
    if (!to)
        return;
    *to = '"';
    if (s.n > 0)
        memcpy(to + 1, s.p, s.n);
    to[s.n + 1] = '"';
    w->n += s.n + 2;
}

void
write_json_string(struct writer *w, lucid_str text)
{
    write_string(w, text, true);
}

/* ---- members */

/* Room for the comma and the key, and for `more` bytes of the value; NULL when memory is
 * out. */
static inline char *
begin(struct json *j, lucid_str key, size_t more)
{
    char *to = writer_room(j->to, key.n + sizeof ",\"\":" + more);

    if (!to)
        return NULL;
    if (j->depth > 0 && to[-1] != '{' && to[-1] != '[')
        *to++ = ',';
    if (key.p) {
        *to++ = '"';
        memcpy(to, key.p, key.n);
        to += key.n;
        memcpy(to, "\":", 2);
        to += 2;
    }
    return to;
}

static inline void
end(struct json *j, const char *to)
{
    j->to->n = (size_t)(to - j->to->bytes);
}

void
json_begin_at(struct json *j, lucid_str key)
{
    const char *to = begin(j, key, 0);

    if (to)
        end(j, to);
}

void
json_open_at(struct json *j, lucid_str key, char bracket)
{
    char *to = begin(j, key, 1);

    assert(j->depth < JSON_DEPTH && (j->depth > 0 || bracket == '{'));
    j->open[j->depth++] = bracket;
    if (!to)
        return;
    *to = bracket;
    end(j, to + 1);
}

void
json_close(struct json *j, char bracket)
{
    char *to;

    assert(j->depth > 0 && j->open[j->depth - 1] == (bracket == '}' ? '{' : '['));
    j->depth--;
    to = writer_room(j->to, 1);
    if (!to)
        return;
    *to = bracket;
    j->to->n++;
}

/* ---- values */

static inline void
add_word(struct json *j, lucid_str key, lucid_str word)
{
    char *to = begin(j, key, word.n);

    if (!to)
        return;
    memcpy(to, word.p, word.n);
    end(j, to + word.n);
}

void
json_null_at(struct json *j, lucid_str key)
{
    add_word(j, key, S("null"));
}

void
json_bool_at(struct json *j, lucid_str key, bool value)
{
    add_word(j, key, value ? S("true") : S("false"));
}

void
json_count_at(struct json *j, lucid_str key, uint64_t value)
{
    char *to = begin(j, key, DECIMAL_ROOM);

    if (to)
        end(j, to + decimal_from_count(value, to));
}

void
json_double_at(struct json *j, lucid_str key, double value)
{
    char *to = isfinite(value) ? begin(j, key, DECIMAL_ROOM) : NULL;

    if (to)
        end(j, to + decimal_from(value, to));
    else
        json_null_at(j, key);
}

static void
add_string(struct json *j, lucid_str key, lucid_str s, bool masks)
{
    json_begin_at(j, key);
    write_string(j->to, s, masks);
}

void
json_text_at(struct json *j, lucid_str key, lucid_str text)
{
    add_string(j, key, text, true);
}

void
json_name_at(struct json *j, lucid_str key, lucid_str name)
{
    add_string(j, key, name, false);
}

void
json_hash(struct json *j, const char *key, uint64_t value)
{
    char digits[17] = "";

    for (size_t i = 0; i < 16; i++)
        digits[i] = "0123456789abcdef"[value >> (60 - 4 * i) & 15];
    if (value)
        json_word(j, key, digits);
    else
        json_null(j, key);
}

void
json_place(struct json *j, const char *line, const char *column, const struct lucid_place *at)
{
    if (at->line == 0) {
        json_null(j, line);
        json_null(j, column);
        return;
    }
    json_count(j, line, at->line);
    json_count(j, column, at->column);
}
