/* base/str.c - slices of text. */
#include "base/str.h"

#include "base/bits/swar.h"

int
str_compare(lucid_str a, lucid_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;

    if (order != 0)
        return order;
    return (a.n > b.n) - (a.n < b.n);
}

bool
str_equal_nocase(lucid_str a, lucid_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (ascii_lower(a.p[i]) != ascii_lower(b.p[i]))
            return false;
    return true;
}

lucid_str
str_trim(lucid_str s)
{
    while (s.n > 0 && (is_ascii_space(*s.p) || *s.p == LUCID_MASK))
        s = str_after(s, 1);
    while (s.n > 0 && (is_ascii_space(s.p[s.n - 1]) || s.p[s.n - 1] == LUCID_MASK))
        s.n--;
    return s;
}

/* The bytes before the first line end, where the line is long. */
static size_t
long_line_length(lucid_str s)
{
    const char *end = memchr(s.p, '\n', s.n);
    const size_t n = end ? (size_t)(end - s.p) : s.n;

    end = memchr(s.p, '\r', n);
    return end ? (size_t)(end - s.p) : n;
}

/* The same of any line. */
static size_t
line_length(lucid_str s)
{
    enum { USUAL = 256 };

    size_t n = 0;

    for (; s.n - n >= 8; n += 8) {
        const uint64_t bytes = swar_at(s.p + n);

        if (swar_holds(bytes, '\n') || swar_holds(bytes, '\r'))
            break;
        if (n == USUAL)
            return n + long_line_length(str_after(s, n));
    }
    while (n < s.n && s.p[n] != '\n' && s.p[n] != '\r')
        n++;
    return n;
}

bool
str_next_line(lucid_str *rest, lucid_str *line)
{
    const size_t n = line_length(*rest);
    size_t end;

    if (rest->n == 0)
        return false;
    *line = str_head(*rest, n);
    end = n < rest->n ? n + 1 : n;
    if (end < rest->n && rest->p[n] == '\r' && rest->p[end] == '\n')
        end++;
    *rest = str_after(*rest, end);
    return true;
}
