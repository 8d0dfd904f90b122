/* notation/json_span.c - where the values stand in the text of JSON. */
#include "notation/json_span.h"

/* What json_read takes for a blank: cJSON takes every control character. */
static bool
is_blank(char c)
{
    return (unsigned char)c <= ' ';
}

static size_t
string_length(lucid_str s)
{
    size_t n = 1;

    while (n < s.n && s.p[n] != '"')
        n += s.p[n] == '\\' ? 2 : 1;
    return n < s.n ? n + 1 : s.n;
}

/* To the bracket that closes the first one. */
static size_t
container_length(lucid_str s)
{
    size_t depth = 0, n = 0;

    while (n < s.n) {
        const char c = s.p[n];

        if (c == '"') {
            n += string_length(str_after(s, n));
            continue;
        }
        n++;
        depth += c == '{' || c == '[';
        if ((c == '}' || c == ']') && --depth == 0)
            break;
    }
    return n;
}

static size_t
value_length(lucid_str s)
{
    size_t n = 0;

    if (s.p[0] == '"')
        return string_length(s);
    if (s.p[0] == '{' || s.p[0] == '[')
        return container_length(s);
    while (n < s.n && !is_blank(s.p[n]) && !strchr(",:]}", s.p[n]))
        n++;
    return n;
}

lucid_str
json_inside(lucid_str value)
{
    if (value.n < 2 || (value.p[0] != '{' && value.p[0] != '['))
        return (lucid_str){ value.p, 0 };
    return (lucid_str){ value.p + 1, value.n - 2 };
}

bool
json_cut(lucid_str *rest, lucid_str *value)
{
    size_t n = 0;

    while (n < rest->n && (is_blank(rest->p[n]) || strchr(",:", rest->p[n])))
        n++;
    *rest = str_after(*rest, n);
    *value = str_head(*rest, rest->n > 0 ? value_length(*rest) : 0);
    *rest = str_after(*rest, value->n);
    return value->n > 0;
}

lucid_str
json_span_of(lucid_str object, lucid_str key)
{
    lucid_str rest = json_inside(object), name, value;

    while (json_cut(&rest, &name) && json_cut(&rest, &value))
        if (name.n == key.n + 2 && str_equal((lucid_str){ name.p + 1, key.n }, key))
            return value;
    return (lucid_str){ object.p, 0 };
}
