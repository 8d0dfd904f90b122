/* in/notebook/json_scan.c - JSON with its places. */
#include "in/notebook/json_scan.h"

#include "unicode/utf8.h"

static void
skip_blanks(struct json_scan *s)
{
    while (s->at < s->text.n && is_ascii_space(s->text.p[s->at]))
        s->at++;
}

/* The next character that is no blank; NUL at the end. */
static char
next_character(struct json_scan *s)
{
    skip_blanks(s);
    return s->at < s->text.n ? s->text.p[s->at] : '\0';
}

bool
json_scan_enter(struct json_scan *s, char open)
{
    if (s->wrong || next_character(s) != open)
        return false;
    s->at++;
    return true;
}

bool
json_scan_item(struct json_scan *s)
{
    char c = next_character(s);

    if (s->wrong)
        return false;
    if (c == ',') {
        s->at++;
        c = next_character(s);
    }
    if (c == ']' || c == '}') {
        s->at++;
        return false;
    }
    s->wrong = c == '\0';
    return !s->wrong;
}

static void
skip_string(struct json_scan *s)
{
    for (s->at++; s->at < s->text.n && s->text.p[s->at] != '"'; s->at++)
        s->at += s->text.p[s->at] == '\\';
    s->wrong = s->at >= s->text.n;
    s->at += !s->wrong;
}

/* A number or a word. */
static void
skip_scalar(struct json_scan *s)
{
    const size_t begin = s->at;

    while (s->at < s->text.n && !is_ascii_space(s->text.p[s->at]) &&
           !strchr(",:]}[{\"", s->text.p[s->at]))
        s->at++;
    s->wrong = s->at == begin;
}

/* All of an object or array, by the depth of its brackets. */
static void
skip_nested(struct json_scan *s)
{
    size_t depth = 0;

    while (s->at < s->text.n && !s->wrong) {
        const char c = s->text.p[s->at];

        if (c == '"') {
            skip_string(s);
            continue;
        }
        s->at++;
        depth += c == '{' || c == '[';
        if ((c == '}' || c == ']') && --depth == 0)
            return;
    }
    s->wrong = true;
}

void
json_scan_value(struct json_scan *s, lucid_str *value)
{
    const char c = next_character(s);
    const size_t begin = s->at;

    if (c == '"')
        skip_string(s);
    else if (c == '{' || c == '[')
        skip_nested(s);
    else
        skip_scalar(s);
    *value = (lucid_str){ s->text.p + begin, s->wrong ? 0 : s->at - begin };
}

bool
json_scan_member(struct json_scan *s, lucid_str *key)
{
    lucid_str quoted;

    if (!json_scan_item(s))
        return false;
    json_scan_value(s, &quoted);
    *key = json_scan_content(quoted);
    if (!s->wrong && next_character(s) == ':')
        s->at++;
    else
        s->wrong = true;
    return !s->wrong;
}

lucid_str
json_scan_content(lucid_str value)
{
    if (value.n < 2 || value.p[0] != '"')
        return (lucid_str){ "", 0 };
    return (lucid_str){ value.p + 1, value.n - 2 };
}

/* The four hexadecimal digits at the head; false: there are not so many. */
static bool
read_unit(lucid_str s, uint32_t *unit)
{
    *unit = 0;
    for (size_t i = 0; i < 4; i++) {
        const char c = i < s.n ? ascii_lower(s.p[i]) : '\0';

        if (!is_ascii_digit(c) && !(c >= 'a' && c <= 'f'))
            return false;
        *unit = 16 * *unit + (uint32_t)(is_ascii_digit(c) ? c - '0' : c - 'a' + 10);
    }
    return true;
}

/* \uXXXX, or two of them that are one character; 0: it is neither. */
static size_t
read_unicode(lucid_str s, char to[4], size_t *n)
{
    uint32_t c, low;
    size_t length = 6;

    if (!read_unit(str_after(s, 2), &c))
        return 0;
    if (c >= 0xD800 && c < 0xDC00 && s.n >= 12 && s.p[6] == '\\' && s.p[7] == 'u' &&
        read_unit(str_after(s, 8), &low) && low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        length = 12;
    }
    if (c == 0 || (c >= 0xD800 && c < 0xE000))
        c = 0xFFFD;
    *n = utf8_encode(c, to);
    return length;
}

size_t
json_scan_character(lucid_str s, char to[4], size_t *n)
{
    static const char escapes[] = "n\nt\tr\rb\bf\f";
    size_t length;

    to[0] = s.p[0];
    *n = 1;
    if (s.p[0] != '\\' || s.n < 2)
        return 1;
    if (s.p[1] == 'u' && (length = read_unicode(s, to, n)) > 0)
        return length;
    to[0] = s.p[1];
    for (const char *e = escapes; *e; e += 2)
        if (s.p[1] == *e)
            to[0] = e[1];
    return 2;
}
