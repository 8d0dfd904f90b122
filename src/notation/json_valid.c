/* notation/json_valid.c - is it JSON? (RFC 8259) */
#include "notation/json_valid.h"

enum {
    MAX_DEPTH = 1000, /* CJSON_NESTING_LIMIT */
    MAX_NUMBER = 63   /* bytes that cJSON 1.7.15 takes for one */
};

static void
skip_blanks(lucid_str *rest)
{
    while (rest->n > 0 && strchr(" \t\r\n", *rest->p) && *rest->p)
        *rest = str_after(*rest, 1);
}

static bool
take(lucid_str *rest, char c)
{
    if (rest->n == 0 || *rest->p != c)
        return false;
    *rest = str_after(*rest, 1);
    return true;
}

/* The unit of UTF-16 that four hexadecimal digits say; false: they do not. */
static bool
take_unit(lucid_str *rest, unsigned *unit)
{
    *unit = 0;
    for (int i = 0; i < 4; i++, *rest = str_after(*rest, 1)) {
        const char c = rest->n > 0 ? ascii_lower(*rest->p) : ' ';

        if (!is_ascii_digit(c) && (c < 'a' || c > 'f'))
            return false;
        *unit = 16 * *unit + (unsigned)(is_ascii_digit(c) ? c - '0' : c - 'a' + 10);
    }
    return true;
}

/* What follows a backslash. */
static bool
take_escape(lucid_str *rest)
{
    unsigned unit;

    if (rest->n > 0 && *rest->p && strchr("\"\\/bfnrt", *rest->p))
        return take(rest, *rest->p);
    return take(rest, 'u') && take_unit(rest, &unit);
}

static bool
take_string(lucid_str *rest)
{
    if (!take(rest, '"'))
        return false;
    while (rest->n > 0 && *rest->p != '"') {
        if (take(rest, '\\')) {
            if (!take_escape(rest))
                return false;
        } else {
            *rest = str_after(*rest, 1);
        }
    }
    return take(rest, '"');
}

/* At least one. */
static bool
take_digits(lucid_str *rest)
{
    const size_t n = rest->n;

    while (rest->n > 0 && is_ascii_digit(*rest->p))
        *rest = str_after(*rest, 1);
    return rest->n < n;
}

static bool
take_number(lucid_str *rest)
{
    take(rest, '-');
    if (!take(rest, '0') && !take_digits(rest))
        return false;
    if (take(rest, '.') && !take_digits(rest))
        return false;
    if (take(rest, 'e') || take(rest, 'E')) {
        if (!take(rest, '+'))
            take(rest, '-');
        return take_digits(rest);
    }
    return true;
}

static bool
take_scalar(lucid_str *rest)
{
    const lucid_str words[] = { S("true"), S("false"), S("null") };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_starts(*rest, words[i])) {
            *rest = str_after(*rest, words[i].n);
            return true;
        }
    return take_number(rest);
}

/* The key of a member, where one stands. */
static bool
take_key(lucid_str *rest)
{
    skip_blanks(rest);
    if (!take_string(rest))
        return false;
    skip_blanks(rest);
    return take(rest, ':');
}

/* After a value: close what ends here; false where something is wrong.  *more: another value
 * follows. */
static bool
close_values(lucid_str *rest, const char *open, size_t *depth, bool *more)
{
    *more = false;
    for (;;) {
        skip_blanks(rest);
        if (*depth == 0)
            return true;
        if (take(rest, ',')) {
            *more = true;
            return open[*depth - 1] == ']' || take_key(rest);
        }
        if (!take(rest, open[*depth - 1]))
            return false;
        --*depth;
    }
}

bool
json_is_valid(lucid_str rest)
{
    char open[MAX_DEPTH];
    size_t depth = 0;
    bool more = true;

    while (more) {
        skip_blanks(&rest);
        if (rest.n > 0 && (*rest.p == '{' || *rest.p == '[')) {
            const bool object = *rest.p == '{';

            if (depth == MAX_DEPTH)
                return false;
            open[depth++] = object ? '}' : ']';
            rest = str_after(rest, 1);
            skip_blanks(&rest);
            if (rest.n > 0 && *rest.p != open[depth - 1]) {
                if (object && !take_key(&rest))
                    return false;
                continue;
            }
        } else if (rest.n > 0 && *rest.p == '"' ? !take_string(&rest) : !take_scalar(&rest)) {
            return false;
        }
        if (!close_values(&rest, open, &depth, &more))
            return false;
    }
    return rest.n == 0;
}

/* ---- what cJSON does not read, though it is JSON */

/* Cut an escape off, the whole pair of two surrogates; false: it is half of one. */
static bool
take_character(lucid_str *rest)
{
    unsigned unit, next;

    if (!take(rest, 'u')) {
        *rest = str_after(*rest, rest->n > 0);
        return true;
    }
    if (!take_unit(rest, &unit) || unit < 0xD800 || unit > 0xDFFF)
        return true;
    return unit < 0xDC00 && take(rest, '\\') && take(rest, 'u') && take_unit(rest, &next) &&
           next >= 0xDC00 && next <= 0xDFFF;
}

bool
json_is_readable(lucid_str text)
{
    lucid_str rest = text;
    bool inside = false; /* of a string */
    size_t number = 0;   /* bytes of it so far */

    if (!json_is_valid(text))
        return false;
    while (rest.n > 0) {
        const char c = *rest.p;

        rest = str_after(rest, 1);
        number = !inside && (is_ascii_digit(c) || memchr("+-.eE", c, 5)) ? number + 1 : 0;
        if (number > MAX_NUMBER || (c == '\\' && !take_character(&rest)))
            return false;
        inside ^= c == '"';
    }
    return true;
}
