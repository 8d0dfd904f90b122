/* unicode/utf8.c - code points; the only includer of utf8proc. */
#include "unicode/utf8.h"

#include <utf8proc.h>

#include "base/bits/uninitialized.h"
#include "base/bits/swar.h"
#include "base/scan.h"

enum { FOLD_BUFFER = 128, FOLD_ROOM = 8 };

size_t
utf8_ascii(lucid_str s)
{
    return scan_ascii(s);
}

/* How many continuation bytes follow a lead byte; 0: it is none. */
static size_t
trail_of(unsigned char lead)
{
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
}

/* May `second` follow `lead`?  Unicode 15, table 3-7. */
static bool
is_second(unsigned char lead, unsigned char second)
{
    unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;

    return second >= low && second <= high;
}

uint32_t
utf8_decode_any(lucid_str s, size_t *length)
{
    unsigned char lead = (unsigned char)s.p[0];
    size_t trail = trail_of(lead), n = 1;
    uint32_t cp = lead & (0x3FU >> trail);

    *length = 1;
    if (lead < 0x80)
        return lead;
    if (s.p[0] == LUCID_MASK)
        return UTF8_MASKED;
    for (; n <= trail && n < s.n; n++) {
        unsigned char c = (unsigned char)s.p[n];

        if (n == 1 ? !is_second(lead, c) : (c & 0xC0) != 0x80)
            break;
        cp = cp << 6 | (c & 0x3F);
    }
    *length = n;
    return trail && n == trail + 1 ? cp : UTF8_BAD;
}

/* Whatever the last bytes are. */
static uint32_t
decode_last_any(lucid_str s, size_t *length)
{
    size_t back = 1, n;

    while (back < 4 && back < s.n && (s.p[s.n - back] & 0xC0) == 0x80)
        back++;
    for (; back > 0; back--) {
        uint32_t cp = utf8_decode(str_after(s, s.n - back), &n);

        *length = n;
        if (n == back)
            return cp;
    }
    return UTF8_BAD;
}

uint32_t
utf8_decode_last(lucid_str s, size_t *length)
{
    const unsigned char *end = (const unsigned char *)s.p + s.n;
    unsigned last, before;

    if (s.n < 3)
        return decode_last_any(s, length);
    last = end[-1] ^ 0x80U;
    before = end[-2];
    if (last >= 0x80) {
        *length = 1;
        return end[-1];
    }
    if (last < 0x40 && before >= 0xC2 && before < 0xE0) {
        *length = 2;
        return (before & 0x1F) << 6 | last;
    }
    before ^= 0x80U;
    /* E0 and ED may not be followed by every byte */
    if ((last | before) < 0x40 && end[-3] > 0xE0 && end[-3] < 0xF0 && end[-3] != 0xED) {
        *length = 3;
        return (uint32_t)(end[-3] & 0x0F) << 12 | before << 6 | last;
    }
    return decode_last_any(s, length);
}

size_t
utf8_valid(lucid_str s)
{
    size_t at = 0, n;

    for (;;) {
        at += utf8_ascii(str_after(s, at));
        if (at == s.n)
            return at;
        do {
            if (utf8_decode(str_after(s, at), &n) > 0x10FFFF)
                return at;
            at += n;
        } while (at < s.n && s.p[at] & 0x80);
    }
}

uint64_t
utf8_count(lucid_str s)
{
    return scan_count_leads(s);
}

static uint64_t
count_crlf(lucid_str s)
{
    uint64_t count = 0;

    for (size_t at = 0; at < s.n;) {
        const char *cr = memchr(s.p + at, '\r', s.n - at);

        if (!cr)
            break;
        at = (size_t)(cr - s.p) + 1;
        count += at < s.n && s.p[at] == '\n';
    }
    return count;
}

uint64_t
utf8_count_graphemes(lucid_str s)
{
    uint32_t before = UTF8_BAD;
    uint64_t count = 0;
    int32_t state = 0;

    for (size_t at = 0, n; at < s.n; at += n) {
        lucid_str rest = str_after(s, at);
        size_t ascii = utf8_ascii(rest);
        uint32_t cp = utf8_decode(rest, &n);

        if (cp == UTF8_MASKED)
            continue;
        count += utf8_grapheme_boundary(before, cp, &state);
        if (ascii > 1) {
            n = ascii;
            count += n - 1 - count_crlf(str_head(rest, n));
            cp = (unsigned char)rest.p[n - 1];
            state = 0;
        }
        before = cp;
    }
    return count;
}

size_t
utf8_width(lucid_str s)
{
    size_t width = 0, n;

    for (; s.n > 0; s = str_after(s, n)) {
        uint32_t cp;

        n = utf8_printable(s);
        width += n;
        if (n > 0)
            continue;
        cp = utf8_decode(s, &n);
        if (cp == UTF8_BAD)
            width++;
        else if (cp != UTF8_MASKED)
            width += (size_t)utf8proc_charwidth((utf8proc_int32_t)cp);
    }
    return width;
}

enum utf8_direction
utf8_direction(uint32_t cp)
{
    if (cp > 0x10FFFF)
        return UTF8_NEUTRAL;
    switch (utf8proc_get_property((utf8proc_int32_t)cp)->bidi_class) {
    case UTF8PROC_BIDI_CLASS_L: return UTF8_LEFT_TO_RIGHT;
    case UTF8PROC_BIDI_CLASS_R:
    case UTF8PROC_BIDI_CLASS_AL: return UTF8_RIGHT_TO_LEFT;
    default: return UTF8_NEUTRAL;
    }
}

static bool
is_wide(uint32_t cp)
{
    return cp >= 0x1100 && cp <= 0x10FFFF && utf8proc_charwidth((utf8proc_int32_t)cp) == 2;
}

bool
utf8_may_begin_line(uint32_t cp)
{
    if (!is_wide(cp))
        return false;
    switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
    case UTF8PROC_CATEGORY_LM: return false;
    default: return true;
    }
}

bool
utf8_may_end_line(uint32_t cp)
{
    const utf8proc_category_t of = utf8proc_category((utf8proc_int32_t)cp);

    return is_wide(cp) && of != UTF8PROC_CATEGORY_PS && of != UTF8PROC_CATEGORY_PI;
}

/* Plain ASCII from `from` in lower case; n is 8 or less. */
static void
fold_ascii_block(const char *from, size_t n, char *to)
{
    uint64_t x = 0;

    memcpy(&x, from, n);
    x |= swar_between(x, 'A', 'Z') >> 2;
    memcpy(to, &x, n);
}

static void
fold_ascii(const char *from, size_t n, char *to)
{
    size_t at = 0;

    for (; at + 8 <= n; at += 8)
        fold_ascii_block(from + at, 8, to + at);
    if (n > 8)
        fold_ascii_block(from + n - 8, 8, to + n - 8);
    else
        for (; at < n; at++)
            to[at] = ascii_lower(from[at]);
}

/* Code points on their way to NFC, and where they go. */
struct folding {
    utf8proc_int32_t cp[FOLD_BUFFER + FOLD_ROOM];
    size_t n;
    char *to;
    size_t written, room;
};

/* Canonical order, then composition.  The buffer is small, so a text that is
 * all combining marks costs no more than linear time. */
static void
flush_folding(struct folding *f)
{
    utf8proc_ssize_t n = (utf8proc_ssize_t)f->n;

    for (size_t i = 1; i < f->n; i++) {
        utf8proc_int32_t cp = f->cp[i];
        int class = utf8proc_get_property(cp)->combining_class;
        size_t at = i;

        for (; class && at > 0; at--) {
            if (utf8proc_get_property(f->cp[at - 1])->combining_class <= class)
                break;
            f->cp[at] = f->cp[at - 1];
        }
        f->cp[at] = cp;
    }
    if (f->n > 1)
        n = utf8proc_normalize_utf32(f->cp, n, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    for (utf8proc_ssize_t i = 0; i < n && f->written + 4 <= f->room; i++)
        f->written += utf8_encode((uint32_t)f->cp[i], f->to + f->written);
    f->n = 0;
}

/* Can cp neither move before nor melt into what stands before it? */
static bool
begins_afresh(uint32_t cp)
{
    bool jamo = (cp >= 0x1160 && cp < 0x1200) || (cp >= 0xD7B0 && cp < 0xD800);

    return !jamo && !(properties_of(cp)->bits & P_MARK);
}

/* Apostrophes and hyphens in the shapes that a keyboard has. */
static inline uint32_t
straighten(uint32_t cp)
{
    if (cp < 0x2010 ? cp != 0x02BC : cp > 0x201B && cp != 0xFF07)
        return cp;
    switch (cp) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BC:
    case 0xFF07: return '\'';
    case 0x2010:
    case 0x2011: return '-';
    default: return cp;
    }
}

static void
fold_one(struct folding *f, uint32_t cp)
{
    utf8proc_option_t options = UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
    utf8proc_ssize_t n;
    int class = 0;

    if (cp > 0x10FFFF)
        return;
    if (f->n >= FOLD_BUFFER || begins_afresh(cp))
        flush_folding(f);
    cp = straighten(cp);
    /* utf8proc may know more letters than our tables; words must not depend on it */
    if (properties_of(cp)->bits == 0 && properties_of(cp)->alone) {
        f->cp[f->n++] = (utf8proc_int32_t)cp;
        return;
    }
    n = utf8proc_decompose_char((utf8proc_int32_t)cp, f->cp + f->n, FOLD_ROOM, options, &class);
    for (; n > 0 && n <= FOLD_ROOM; n--, f->n++) /* that of ŉ is another apostrophe */
        f->cp[f->n] = (utf8proc_int32_t)straighten((uint32_t)f->cp[f->n]);
}

static uint8_t
alone_of(uint32_t cp)
{
    return cp <= 0x10FFFF ? properties_of(cp)->alone : 0;
}

/* Fold from *at on what stays alone, to the first that does not and back to
 * the last code point that it may change. */
static void
fold_alone(lucid_str s, size_t *at, struct folding *f)
{
    size_t here = *at, written = f->written, n;
    uint8_t class = 1;

    for (; here < s.n; here += n) {
        const uint32_t cp = straighten(utf8_decode(str_after(s, here), &n));
        const uint8_t own = alone_of(cp);

        if (own == 1) {
            *at = here;
            f->written = written;
        } else if (own < class) {
            return;
        }
        class = own;
        written += utf8_encode(cp < UNICODE_FOLDS ? unicode_folds[cp] : cp, f->to + written);
    }
    *at = here;
    f->written = written;
}

size_t
utf8_fold(lucid_str s, char *to)
{
    size_t ascii = utf8_ascii(s), at, n;
    UNINITIALIZED struct folding f;

    fold_ascii(s.p, ascii, to);
    if (ascii == s.n)
        return ascii;
    /* A mark may follow the last of the ASCII letters. */
    at = ascii - (ascii > 0);
    f.n = 0;
    f.to = to;
    f.written = at;
    f.room = 3 * s.n + 16;
    while (fold_alone(s, &at, &f), at < s.n) {
        do {
            fold_one(&f, utf8_decode(str_after(s, at), &n));
            at += n;
        } while (at < s.n && alone_of(utf8_decode(str_after(s, at), &n)) != 1);
        flush_folding(&f);
    }
    return f.written;
}
