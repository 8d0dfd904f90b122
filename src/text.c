/* text.c - pieces of text, made fit to be shown. */
#include "text.h"

lucid_str
text_in_a_line(struct arena *a, lucid_str s)
{
    char *to;
    size_t n = 0;
    bool blank = false;

    s = str_trim(s);
    to = arena_allocate(a, s.n + 1, 1);
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == LUCID_MASK)
            continue;
        if (is_ascii_space(s.p[i])) {
            blank = true;
            continue;
        }
        if (blank && n > 0)
            to[n++] = ' ';
        blank = false;
        to[n++] = s.p[i];
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
