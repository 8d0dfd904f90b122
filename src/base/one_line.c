/* base/one_line.c - pieces of text, made fit to be shown. */
#include "base/one_line.h"

#include "base/bits/sse2.h"

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

#if defined(LUCID_SSE2)

enum { STEP = 16 };

/* White space but a blank, a mask, or a blank: the one before it is looked at, too. */
static __m128i
is_uneven(__m128i v, __m128i before)
{
    return _mm_or_si128(_mm_or_si128(sixteen_between(v, '\t', '\r'), sixteen_equal(v, LUCID_MASK)),
                        _mm_and_si128(sixteen_equal(v, ' '), sixteen_equal(before, ' ')));
}

/* The last bytes are looked at with some that were passed over. */
static size_t
pass_sixteen(lucid_str s, size_t at)
{
    while (at < s.n && s.n > STEP) {
        const size_t from = at + STEP <= s.n ? at : s.n - STEP;
        const char *p = s.p + from;
        const unsigned found =
            (unsigned)_mm_movemask_epi8(is_uneven(sixteen_at(p), sixteen_at(p - 1)));

        if (found)
            return from + (size_t)__builtin_ctz(found);
        at = from + STEP;
    }
    return at;
}

#else

/* There is no such step. */
static size_t
pass_sixteen(lucid_str s, size_t at)
{
    (void)s;
    return at;
}

#endif

static bool
goes_on_evenly(char c, bool after_blank)
{
    return (c < '\t' || c > '\r') && c != LUCID_MASK && (c != ' ' || !after_blank);
}

/* The first byte that is white space other than a blank, a mask, or a blank behind a blank; the end
 * of s if there is none. */
static size_t
find_uneven(lucid_str s)
{
    size_t at = s.n > 0 && goes_on_evenly(*s.p, false);

    if (at > 0)
        at = pass_sixteen(s, at);
    while (at > 0 && at < s.n && goes_on_evenly(s.p[at], s.p[at - 1] == ' '))
        at++;
    return at;
}

size_t
line_of_text(char *to, lucid_str s)
{
    enum { SOME = 8 };

    struct line l = { .to = to };

    for (s = str_trim(s); s.n > 0;) {
        size_t n = l.after_blank && *s.p == ' ' ? 0 : find_uneven(s);

        if (n > 0) {
            memcpy(l.to + l.n, s.p, n);
            l.n += n;
            l.after_blank = s.p[n - 1] == ' ';
            s = str_after(s, n);
        }
        n = s.n < SOME ? s.n : SOME;
        add_bytes(&l, s.p, n);
        s = str_after(s, n);
    }
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
