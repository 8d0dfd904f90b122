/* base/str.c - slices of text. */
#include "base/str.h"

#include "base/scan.h"

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

bool
str_next_line(lucid_str *rest, lucid_str *line)
{
    const size_t n = scan_newline(*rest, 0);
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
