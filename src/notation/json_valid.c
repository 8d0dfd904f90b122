/* notation/json_valid.c - is it JSON? (RFC 8259) */
#include "notation/json_valid.h"

enum { MAX_DEPTH = 1000 }; /* CJSON_NESTING_LIMIT */

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

static bool
take_string(lucid_str *rest)
{
    if (!take(rest, '"'))
        return false;
    while (rest->n > 0 && *rest->p != '"')
        *rest = str_after(*rest, *rest->p == '\\' && rest->n > 1 ? 2 : 1);
    return take(rest, '"');
}

/* true, false, null, or what begins as a number and goes on like one. */
static bool
take_scalar(lucid_str *rest)
{
    const lucid_str words[] = { S("true"), S("false"), S("null") };
    size_t n = 0;

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_starts(*rest, words[i])) {
            *rest = str_after(*rest, words[i].n);
            return true;
        }
    if (rest->n == 0 || !(is_ascii_digit(*rest->p) || *rest->p == '-'))
        return false;
    while (n < rest->n && (is_ascii_digit(rest->p[n]) || memchr("+-.eE", rest->p[n], 5)))
        n++;
    *rest = str_after(*rest, n);
    return true;
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
        } else if (!take_string(&rest) && !take_scalar(&rest)) {
            return false;
        }
        if (!close_values(&rest, open, &depth, &more))
            return false;
    }
    return rest.n == 0;
}
