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

/* Is one of eight bytes, which need not be ASCII, this one? */
static inline bool
holds(uint64_t bytes, char c)
{
    const uint64_t x = bytes ^ SWAR_TIMES((unsigned char)c);

    return ((x - SWAR_TIMES(1)) & ~x & SWAR_HIGH) != 0;
}

/* The bytes before the first line end. */
static size_t
line_length(lucid_str s)
{
    size_t n = 0;

    for (; s.n - n >= 8; n += 8) {
        const uint64_t bytes = swar_at(s.p + n);

        if (holds(bytes, '\n') || holds(bytes, '\r'))
            break;
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
