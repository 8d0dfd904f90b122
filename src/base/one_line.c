/* base/one_line.c - pieces of text, made fit to be shown. */
#include "base/one_line.h"

#include "base/bits/swar.h"

/* A line that is being made. */
struct line {
    char *to;
    size_t n;
    bool after_blank;
};

/* No jumps: where a word ends is not foreseen. */
static void
add_bytes(struct line *l, const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const bool blank = is_ascii_space(p[i]), mask = p[i] == LUCID_MASK;

        l->to[l->n] = blank ? ' ' : p[i];
        l->n += (size_t) !(mask | (blank & l->after_blank));
        l->after_blank = blank | (mask & l->after_blank);
    }
}

/* Do eight bytes stay as they are: ASCII without controls, of blanks one at a time? */
static bool
stay(uint64_t bytes, bool after_blank)
{
    const uint64_t blanks = swar_equal(bytes, ' ');
    const uint64_t before = blanks << 8 | (after_blank ? 0x80 : 0);

    return !((bytes & SWAR_HIGH) | swar_between(bytes, '\0', '\x1F') | (blanks & before));
}

size_t
line_of_text(char *to, lucid_str s)
{
    struct line l = { .to = to };

    s = str_trim(s);
    for (; s.n >= 8; s = str_after(s, 8)) {
        if (!stay(swar_at(s.p), l.after_blank)) {
            add_bytes(&l, s.p, 8);
            continue;
        }
        memcpy(l.to + l.n, s.p, 8);
        l.n += 8;
        l.after_blank = s.p[7] == ' ';
    }
    add_bytes(&l, s.p, s.n);
    return l.n;
}

lucid_str
text_in_a_line(struct arena *a, lucid_str s)
{
    char *to;

    s = str_trim(s);
    to = arena_allocate(a, s.n + 1, 1);
    return (lucid_str){ to, line_of_text(to, s) };
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
