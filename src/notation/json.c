/* notation/json.c - JSON records, built and printed with cJSON. */
#include "notation/json.h"

#include <assert.h>
#include <cjson/cJSON.h>
#include <errno.h>
#include <limits.h>

#include "unicode/utf8.h"

/* What cJSON writes beside a key and a value, and what it asks for too much. */
enum { BESIDE = 8, TOO_MUCH = 16 };

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

static bool
is_plain_byte(char c)
{
    return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
}

/* Has one of eight bytes a value below 0x20, that of a quote or a backslash, or
 * one from 0x7F up?  A byte is below n when its top bit is set by taking n off,
 * and was not before. */
static bool
has_other(uint64_t bytes)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones * 0x80;
    const uint64_t quote = bytes ^ ones * '"', backslash = bytes ^ ones * '\\';
    const uint64_t low = (bytes - ones * 0x20) | (quote - ones) | (backslash - ones);

    return ((low | bytes | (bytes + ones)) & tops) != 0;
}

/* Bytes from the start that stand for themselves: plain ASCII. */
static size_t
plain_length(lucid_str s)
{
    size_t n = 0;
    uint64_t bytes;

    for (; n + sizeof bytes <= s.n; n += sizeof bytes) {
        memcpy(&bytes, s.p + n, sizeof bytes);
        if (has_other(bytes))
            break;
    }
    while (n < s.n && is_plain_byte(s.p[n]))
        n++;
    return n;
}

bool
json_is_plain(lucid_str text)
{
    return plain_length(text) == text.n;
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

/* May cJSON escape the string?  It ends one at a NUL, lets bad bytes through
 * and leaves DEL, C1 and bidi controls as they are. */
static bool
is_plain(lucid_str s)
{
    size_t n;

    for (; s.n > 0; s = str_after(s, n)) {
        uint32_t cp = '"';

        n = plain_length(s);
        if (n == 0)
            cp = utf8_decode(s, &n);
        if (cp >= UTF8_MASKED || (is_escaped(cp) && cp != '"' && cp != '\\' && cp != '\n'))
            return false;
    }
    return true;
}

/* ---- the tree */

/* A record that cannot be built is dropped, and so is all that follows. */
static void
fail(struct json *j, int error)
{
    if (!j->to->error)
        j->to->error = error;
}

/* Put a new item, NULL when memory was out, into the record; printed it takes
 * at most `room`. */
static void
add(struct json *j, const char *key, cJSON *item, size_t room)
{
    j->room += room + strlen(key) + BESIDE;
    if (cJSON_AddItemToObjectCS(j->record, key, item))
        return;
    cJSON_Delete(item);
    fail(j, ENOMEM);
}

/* What was written to the writer since `at` becomes an item: the writer's
 * buffer is the place to put it together. */
static void
add_written(struct json *j, const char *key, size_t at, bool raw)
{
    cJSON *item = NULL;
    size_t n;

    write_str(j->to, (lucid_str){ "", 1 });
    if (j->to->error)
        return;
    n = j->to->n - at;
    item = raw ? cJSON_CreateRaw(j->to->bytes + at) : cJSON_CreateString(j->to->bytes + at);
    j->to->n = at;
    add(j, key, item, raw ? n : 2 * n);
}

static bool
is_inside(const struct json *j)
{
    assert(j->depth > 0);
    return j->depth > 1;
}

size_t
json_begin_at(struct json *j, lucid_str key)
{
    char *to = is_inside(j) ? writer_room(j->to, key.n + sizeof ",\"\":") : NULL;

    if (!to)
        return j->to->n;
    if (to[-1] != '{' && to[-1] != '[')
        *to++ = ',';
    if (key.p) {
        *to++ = '"';
        memcpy(to, key.p, key.n);
        to += key.n;
        *to++ = '"';
        *to++ = ':';
    }
    return j->to->n = (size_t)(to - j->to->bytes);
}

void
json_end(struct json *j, const char *key, size_t at)
{
    if (!is_inside(j))
        add_written(j, key, at, true);
}

void
json_open_at(struct json *j, lucid_str key, char bracket)
{
    assert(j->depth < JSON_DEPTH);
    if (j->depth == 0) {
        assert(bracket == '{');
        j->record = cJSON_CreateObject(); /* where it is NULL nothing can be added */
        j->room = TOO_MUCH;
    } else {
        const size_t at = json_begin_at(j, key);

        if (j->depth == 1) {
            j->key = key.p;
            j->at = at;
        }
        write_str(j->to, (lucid_str){ &bracket, 1 });
    }
    j->open[j->depth++] = bracket;
}

static void
print(struct json *j)
{
    char *to = j->record ? writer_room(j->to, j->room) : NULL;

    if (!to)
        fail(j, ENOMEM);
    else if (j->room > INT_MAX || !cJSON_PrintPreallocated(j->record, to, (int)j->room, false))
        fail(j, EOVERFLOW);
    else
        j->to->n += strlen(to);
}

void
json_close(struct json *j, char bracket)
{
    assert(j->depth > 0 && j->open[j->depth - 1] == (bracket == '}' ? '{' : '['));
    if (--j->depth > 0) {
        write_str(j->to, (lucid_str){ &bracket, 1 });
        if (j->depth == 1)
            add_written(j, j->key, j->at, true);
        return;
    }
    print(j);
    cJSON_Delete(j->record);
}

/* ---- values */

static void
add_word(struct json *j, lucid_str key, lucid_str word)
{
    json_begin_at(j, key);
    write_str(j->to, word);
}

void
json_null_at(struct json *j, lucid_str key)
{
    if (is_inside(j))
        add_word(j, key, S("null"));
    else
        add(j, key.p, cJSON_CreateNull(), sizeof "null");
}

void
json_bool_at(struct json *j, lucid_str key, bool value)
{
    if (is_inside(j))
        add_word(j, key, value ? S("true") : S("false"));
    else
        add(j, key.p, cJSON_CreateBool(value), sizeof "false");
}

/* Numbers are raw: cJSON's are doubles of 15 digits. */
void
json_count_at(struct json *j, lucid_str key, uint64_t value)
{
    const size_t at = json_begin_at(j, key);

    write_unsigned(j->to, value);
    json_end(j, key.p, at);
}

void
json_double_at(struct json *j, lucid_str key, double value)
{
    const size_t at = json_begin_at(j, key);

    write_double(j->to, value);
    json_end(j, key.p, at);
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

static void
add_string(struct json *j, lucid_str key, lucid_str s, bool masks)
{
    const size_t at = json_begin_at(j, key);
    const bool plain = !is_inside(j) && is_plain(s);

    if (plain)
        write_str(j->to, s);
    else
        write_string(j->to, s, masks);
    if (!is_inside(j))
        add_written(j, key.p, at, !plain);
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
