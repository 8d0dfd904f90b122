/* notation/toml_string.c - the four kinds of strings of TOML. */
#include "notation/toml_string.h"

#include "unicode/utf8.h"

struct buffer {
    char *p;
    size_t n;
};

static bool
fail(struct toml *t, size_t at, const char *error)
{
    t->at = at;
    t->error = error;
    return false;
}

static bool
starts_at(const struct toml *t, lucid_str with)
{
    return str_starts(str_after(t->text, t->at), with);
}

static int
hex_value(char c)
{
    if (is_ascii_digit(c))
        return c - '0';
    c = ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The `digits` hexadecimal digits at t->at. */
static bool
read_code_point(struct toml *t, size_t digits, struct buffer *to)
{
    uint32_t cp = 0;

    for (size_t i = 0; i < digits; i++, t->at++) {
        int value = t->at < t->text.n ? hex_value(t->text.p[t->at]) : -1;

        if (value < 0)
            return fail(t, t->at, "a hexadecimal digit is missing");
        cp = cp << 4 | (uint32_t)value;
    }
    if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
        return fail(t, t->at - digits, "no such character");
    to->n += utf8_encode(cp, to->p + to->n);
    return true;
}

/* A backslash at the end of a line takes the blanks and line ends after it. */
static bool
skip_line_end(struct toml *t)
{
    size_t at = t->at;
    bool lines = false;

    while (at < t->text.n && is_ascii_space(t->text.p[at])) {
        lines = lines || t->text.p[at] == '\n' || t->text.p[at] == '\r';
        at++;
    }
    if (lines)
        t->at = at;
    return lines;
}

/* What stands after a backslash. */
static bool
read_escape(struct toml *t, bool lines, struct buffer *to)
{
    static const char letters[] = "btnfr\"\\e", stands_for[] = "\b\t\n\f\r\"\\\x1B";
    char c = t->at < t->text.n ? t->text.p[t->at] : '\0';
    const char *letter = c ? strchr(letters, c) : NULL;

    if (lines && skip_line_end(t))
        return true;
    if (c == 'u' || c == 'U') {
        t->at++;
        return read_code_point(t, c == 'u' ? 4 : 8, to);
    }
    if (!letter)
        return fail(t, t->at, "no such escape");
    to->p[to->n++] = stands_for[letter - letters];
    t->at++;
    return true;
}

static void
skip_first_line_end(struct toml *t)
{
    if (starts_at(t, S("\r\n")))
        t->at += 2;
    else if (starts_at(t, S("\n")) || starts_at(t, S("\r")))
        t->at++;
}

/* One or two quotes may stand before the three that close a string. */
static void
take_quotes(struct toml *t, char quote, struct buffer *to)
{
    for (int i = 0; i < 2 && t->at < t->text.n && t->text.p[t->at] == quote; i++, t->at++)
        to->p[to->n++] = quote;
}

bool
toml_string(struct toml *t, lucid_str *to)
{
    const size_t begin = t->at;
    const char quote = t->text.p[begin];
    const char three[3] = { quote, quote, quote };
    const bool lines = starts_at(t, (lucid_str){ three, 3 });
    const lucid_str close = { three, lines ? 3 : 1 };
    struct buffer out = { NULL, 0 };
    size_t end = begin + close.n;

    /* no more than up to the end of the text; most strings end soon */
    while (end < t->text.n && !str_starts(str_after(t->text, end), close))
        end += t->text.p[end] == '\\' && quote == '"' ? 2 : 1;
    if (end >= t->text.n)
        return fail(t, begin, "a string is not closed");
    out.p = arena_allocate(t->arena, end - begin + 3, 1);
    t->at += close.n;
    if (lines)
        skip_first_line_end(t);
    while (!starts_at(t, close)) {
        char c = t->text.p[t->at];

        if (!lines && (c == '\n' || c == '\r'))
            return fail(t, begin, "a string is not closed in its line");
        t->at++;
        if (c != '\\' || quote != '"')
            out.p[out.n++] = c;
        else if (!read_escape(t, lines, &out))
            return false;
    }
    t->at += close.n;
    if (lines)
        take_quotes(t, quote, &out);
    *to = (lucid_str){ out.p, out.n };
    return true;
}
