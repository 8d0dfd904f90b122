/* text.c - pieces of text, made fit to be shown. */
#include "text.h"

lucid_str
text_in_a_line(struct arena *a, lucid_str s)
{
    char *to;
    size_t n = 0;
    bool after_blank = false;

    s = str_trim(s);
    to = arena_allocate(a, s.n + 1, 1);
    for (size_t i = 0; i < s.n; i++) { /* no jumps: where a word ends is not foreseen */
        const bool blank = is_ascii_space(s.p[i]), mask = s.p[i] == LUCID_MASK;

        to[n] = blank ? ' ' : s.p[i];
        n += (size_t) !(mask | (blank & after_blank));
        after_blank = blank | (mask & after_blank);
    }
    return (lucid_str){ to, n };
}

lucid_str
text_head(lucid_str s, size_t most)
{
    if (s.n <= most)
        return s;
    while (most > 0 && ((unsigned char)s.p[most] & 0xC0) == 0x80)
        most--;
    return str_head(s, most);
}
