/* unicode/utf8_printable.c - ASCII that is shown as it is. */
#include "base/bits/sse2.h"
#include "base/bits/swar.h"
#include "unicode/utf8.h"

#if defined(LUCID_SSE2)

enum { STEP = 16 };

static __m128i
is_not_printable(__m128i v)
{
    return _mm_cmpeq_epi8(sixteen_between(v, ' ', '~'), _mm_setzero_si128());
}

/* The last bytes are looked at with some that were passed over. */
static size_t
find_not_printable(lucid_str s)
{
    size_t at = 0;

    while (at < s.n && s.n >= STEP) {
        const size_t from = at + STEP <= s.n ? at : s.n - STEP;
        const unsigned found =
            (unsigned)_mm_movemask_epi8(is_not_printable(sixteen_at(s.p + from)));

        if (found)
            return from + (size_t)__builtin_ctz(found);
        at = from + STEP;
    }
    return at;
}

#else

/* There is no such step. */
static size_t
find_not_printable(lucid_str s)
{
    (void)s;
    return 0;
}

#endif

size_t
utf8_printable(lucid_str s)
{
    size_t at = find_not_printable(s);

    for (uint64_t x; at + sizeof x <= s.n; at += sizeof x) {
        x = swar_at(s.p + at);
        if ((x & SWAR_HIGH) || swar_between(x, ' ', '~') != SWAR_HIGH)
            break;
    }
    while (at < s.n && s.p[at] >= ' ' && s.p[at] <= '~')
        at++;
    return at;
}
