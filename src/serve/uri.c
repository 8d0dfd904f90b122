/* serve/uri.c - the URIs by which editors name texts (RFC 3986, RFC 8089). */
#include "serve/uri.h"

static int
hex_value(char c)
{
    c = ascii_lower(c);
    if (is_ascii_digit(c))
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* A NUL would end the name: it stays as it is. */
static lucid_str
unescape(lucid_str s, struct arena *a)
{
    char *to = arena_allocate(a, s.n + 1, 1);
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++) {
        const int high = s.p[i] == '%' && i + 2 < s.n ? hex_value(s.p[i + 1]) : -1;
        const int low = high >= 0 ? hex_value(s.p[i + 2]) : -1;

        to[n++] = s.p[i];
        if (low < 0 || high + low == 0)
            continue;
        to[n - 1] = (char)(16 * high + low);
        i += 2;
    }
    return (lucid_str){ to, n };
}

static lucid_str
before(lucid_str s, char mark)
{
    const char *at = s.n > 0 ? memchr(s.p, mark, s.n) : NULL;

    return at ? str_head(s, (size_t)(at - s.p)) : s;
}

/* "file:///a/b", "file:/a/b", "file://host/share/b". */
static lucid_str
path_of(lucid_str rest)
{
    if (!str_starts(rest, S("//")))
        return rest;
    rest = str_after(rest, 2);
    return str_after(rest, before(rest, '/').n);
}

lucid_str
uri_name(lucid_str uri, bool *is_file, struct arena *a)
{
    const lucid_str scheme = before(uri, ':');
    lucid_str rest = uri;
    const char *slash;

    if (scheme.n < uri.n)
        rest = str_after(uri, scheme.n + 1);
    rest = unescape(path_of(before(before(rest, '?'), '#')), a);
    *is_file = str_equal_nocase(scheme, S("file")) && rest.n > 0 && rest.p[0] == '/';
    while (!*is_file && rest.n > 0 && (slash = memchr(rest.p, '/', rest.n)) != NULL)
        rest = str_after(rest, (size_t)(slash - rest.p) + 1);
    return rest;
}
