/*
 * tokens/bitmaps_non_ascii.c - what the bytes of a block are that are not ASCII.
 *
 * Most letters and marks of the world are of a few kinds, and the kind of a code
 * point is kept once it was worked out.  By its kind a code point is painted over its
 * bytes; what is of no such kind is looked at by all its properties each time.
 */
#include "tokens/bitmaps_non_ascii.h"

#include "base/bits/multiversion.h"
#include "tokens/bitmaps_blocks.h"
#include "tokens/bitmaps_kinds.h"
#include "unicode/utf8.h"

enum { BYTES = CLASSIFY_BYTES };

static void
set(struct bitmaps *s, enum bitmap which, size_t at, size_t n)
{
    uint64_t *bits = s->bits[which] + at / 64;

    bits[0] |= bits_low(n) << at % 64;
    if (at % 64 + n > 64)
        bits[1] |= bits_low(n) >> (64 - at % 64);
}

static bool
is_set(const struct bitmaps *s, enum bitmap which, size_t at)
{
    return s->bits[which][at / 64] >> at % 64 & 1;
}

static void
note_letter(struct bitmaps *s, size_t at, size_t n, uint32_t cp, unsigned bits)
{
    set(s, BITS_ALNUM, at, n);
    if (bits & P_IDEOGRAM) {
        set(s, BITS_CJK, at, n);
        s->singles = true;
        set(s, BITS_CUT, at, n);
    } else if (bits & P_UNSPACED || bitmaps_is_medial(cp)) {
        set(s, BITS_RARE, at, n);
    }
    if (bits & P_LETTER)
        set(s, BITS_LETTER, at, 1);
    if (bits & P_UPPER)
        set(s, BITS_UPPER, at, 1);
    if (bits & P_LOWER)
        set(s, BITS_LOWER, at, 1);
}

static void
note_slow(struct bitmaps *s, size_t at, unsigned what)
{
    s->slow[at / BYTES] |= what;
}

/* What it is to UAX #29. */
static void
note_break(struct bitmaps *s, size_t at, size_t n, uint32_t cp)
{
    const struct properties *p = properties_of(cp);
    const bool counts = (p->bits & (P_LETTER | P_NUMBER)) != 0;

    if (cp == 0x2018 || cp == 0x2019)
        set(s, BITS_MIDDLE, at + n - 1, 1);
    else if (p->word_break == WB_ALETTER && counts)
        set(s, BITS_ALETTER, at, n);
    else if (p->word_break == WB_OTHER)
        set(s, BITS_UAX29, at, counts);
    else if (p->word_break != WB_WSEG_SPACE)
        note_slow(s, at, SLOW_WORDS);
}

/* Any code point. */
static void
note_code_point(struct bitmaps *s, size_t at, size_t n, uint32_t cp)
{
    const struct properties *p = properties_of(cp);
    const bool sticks = p->word_break == WB_EXTEND || p->word_break == WB_ZWJ || (p->bits & P_MARK);

    note_break(s, at, n, cp);
    if (!utf8_is_plain(cp))
        note_slow(s, at, SLOW_GRAPHEMES);
    if (p->bits & P_SPACE)
        set(s, BITS_BLANK, at, n);
    if (p->bits & P_SPACE || bitmaps_is_em_dash(cp))
        set(s, BITS_CUT, at, n);
    else if (bitmaps_is_rare(cp) || (sticks && at > 0 && s->text.p[at - 1] == LUCID_MASK))
        set(s, BITS_RARE, at, n);
    else if (sticks && at > 0 && is_set(s, BITS_ALNUM, at - 1))
        set(s, BITS_ALNUM, at, n);
    else if (!sticks && p->bits & (P_LETTER | P_NUMBER) && !(p->bits & P_PICTOGRAPH))
        note_letter(s, at, n, cp, p->bits);
}

/* ---- 64 bytes at a time */

enum { PAINT_NUMERAL = PAINT(ALNUM) | PAINT(ALETTER) };

/* The 64 bytes i, which are being looked at. */
struct window {
    size_t i;
    uint64_t leads;    /* where code points begin */
    uint64_t katakana; /* of them: those that go on with a word of UAX #29 */
    struct canvas canvas;
};

/* One code point of them. */
struct other {
    size_t at; /* in them */
    size_t n;  /* bytes */
    uint32_t cp;
};

static inline void
paint(struct window *w, const struct other *o, unsigned flags)
{
    canvas_paint(&w->canvas, o->at, o->n, flags);
}

/* What is painted, to the bitmaps: of letters, capitals and the like the first byte.  It does
 * no harm to do it again when there is more. */
static void
pass_on(struct bitmaps *s, const struct window *w)
{
    const size_t i = w->i;
    uint64_t of[PLANES], hebrew;

    canvas_planes(&w->canvas, of);
    hebrew = of[PLANE_LOWER] & of[PLANE_UPPER];
    if (hebrew) {
        bitmaps_note_hebrew(s, i, hebrew & w->leads);
        of[PLANE_LOWER] &= ~hebrew;
        of[PLANE_UPPER] &= ~hebrew;
    }
    s->bits[BITS_ALNUM][i] |= of[PLANE_ALNUM];
    s->bits[BITS_ALETTER][i] |= of[PLANE_ALETTER];
    s->bits[BITS_LETTER][i] |= of[PLANE_LETTER] & w->leads;
    s->bits[BITS_LOWER][i] |= of[PLANE_LOWER] & w->leads;
    s->bits[BITS_UPPER][i] |= of[PLANE_UPPER] & w->leads;
    s->bits[BITS_RARE][i] |= of[PLANE_UNSPACED];
    s->bits[BITS_CJK][i] |= of[PLANE_SINGLE];
    s->bits[BITS_CUT][i] |= of[PLANE_SINGLE];
    s->bits[BITS_JOINED][i] |= of[PLANE_JOINED] & w->leads;
    s->bits[BITS_UAX29][i] |= (of[PLANE_UNSPACED] | of[PLANE_SINGLE]) & w->leads & ~w->katakana;
    s->singles |= of[PLANE_SINGLE] != 0;
}

static size_t
place_in_text(const struct window *w, const struct other *o)
{
    return w->i * BYTES + o->at;
}

/* Has the byte before it the bit? */
static bool
follows(const struct bitmaps *s, const struct window *w, enum plane plane, enum bitmap which,
        const struct other *o)
{
    const size_t at = place_in_text(w, o);

    return (o->at > 0 && w->canvas.bytes[o->at - 1] >> plane & 1) ||
           (at > 0 && is_set(s, which, at - 1));
}

static void
note_complex(struct bitmaps *s, const struct window *w, const struct other *o)
{
    pass_on(s, w);
    if (o->cp > 0x10FFFF)
        s->slow[w->i] = SLOW_WORDS | SLOW_GRAPHEMES;
    else
        note_code_point(s, place_in_text(w, o), o->n, o->cp);
}

/* A run of katakana is one word to UAX #29. */
static void
note_katakana(struct bitmaps *s, struct window *w, const struct other *o)
{
    const size_t at = place_in_text(w, o);

    if (s->after_katakana == at && at > 0)
        w->katakana |= UINT64_C(1) << o->at;
    s->after_katakana = at + o->n;
    if ((at > 0 && (s->text.p[at - 1] == '_' || s->text.p[at - 1] == LUCID_MASK)) ||
        (s->after_katakana < s->text.n && s->text.p[s->after_katakana] == '_'))
        note_slow(s, at, SLOW_WORDS); /* WB13a, 13b */
    paint(w, o, IDEOGRAM);
}

/* A mark that sticks to a letter.  False: it does not, or to what it is not
 * known here. */
static bool
note_mark(const struct bitmaps *s, struct window *w, const struct other *o)
{
    const size_t at = place_in_text(w, o);
    unsigned flags = PAINT(ALNUM) | PAINT(JOINED);

    if (!follows(s, w, PLANE_ALNUM, BITS_ALNUM, o) || s->after_katakana == at ||
        s->after_numeral == at || is_ascii_digit(s->text.p[at - 1]))
        return false;
    if (follows(s, w, PLANE_ALETTER, BITS_ALETTER, o))
        flags |= PAINT(ALETTER);
    paint(w, o, flags);
    return true;
}

/* May what stands there be in a word with a mark beside it, or be a mask? */
static bool
may_be_inside(lucid_str text, size_t at)
{
    return at < text.n && (is_ascii_alnum(text.p[at]) || text.p[at] & 0x80);
}

/* A mark that may go on with a word, or a mask that hides one; `beyond` is on its other side. */
static bool
is_mid(lucid_str text, size_t at, size_t beyond)
{
    if (at >= text.n || !text.p[at] || !strchr(".,':;\xFF", text.p[at]))
        return false;
    return text.p[at] == LUCID_MASK || may_be_inside(text, beyond);
}

/* In words of UAX #29 it is as good as a letter, but beside what goes between
 * numerals or between letters. */
static void
note_numeral(struct bitmaps *s, struct window *w, const struct other *o)
{
    const size_t at = place_in_text(w, o);

    paint(w, o, PAINT_NUMERAL);
    s->after_numeral = at + o->n;
    if (is_mid(s->text, at - 1, at - 2) ||
        is_mid(s->text, s->after_numeral, s->after_numeral + 1) ||
        (at > 0 && is_set(s, BITS_MIDDLE, at - 1)))
        note_slow(s, at, SLOW_WORDS); /* WB6, 7, 11, 12 */
}

/* Between numerals it is inside a word. */
static void
note_mid_number(struct bitmaps *s, size_t at)
{
    if (at > 0 && (is_ascii_digit(s->text.p[at - 1]) || s->after_numeral == at ||
                   s->text.p[at - 1] == LUCID_MASK))
        note_slow(s, at, SLOW_WORDS); /* WB12 */
}

/* An apostrophe too. */
static void
note_curly(struct bitmaps *s, size_t at)
{
    set(s, BITS_MIDDLE, at + 2, 1);
    if (s->after_numeral == at)
        note_mid_number(s, at);
}

/* A kind that is not known, or takes more than paint. */
APART static void
note_other(struct bitmaps *s, struct window *w, unsigned kind, const struct other *o)
{
    const size_t at = place_in_text(w, o);

    if (kind == UNKNOWN)
        kind = bitmaps_note_kind(s, o->cp);
    if (kind & PAINT(ALNUM)) {
        paint(w, o, kind);
        return;
    }
    switch (kind) {
    case SIGN: return;
    case CURLY: note_curly(s, at); return;
    case NUMERAL: note_numeral(s, w, o); return;
    case MID_NUMBER: note_mid_number(s, at); return;
    case UNSPACED_MARK:
        if (!follows(s, w, PLANE_ALNUM, BITS_ALNUM, o))
            note_slow(s, at, SLOW_GRAPHEMES);
        paint(w, o, UNSPACED_LETTER | PAINT(JOINED));
        return;
    case KATAKANA: note_katakana(s, w, o); return;
    case MARK:
        if (note_mark(s, w, o))
            return;
        break;
    default: break;
    }
    note_complex(s, w, o);
}

/* What most marks are painted: they follow a letter, or another mark, that is painted, and
 * neither katakana nor a numeral.  0: more must be known. */
static inline unsigned
paint_of_mark(const struct window *w, size_t at, unsigned kind)
{
    const unsigned before = at > 0 ? w->canvas.bytes[at - 1] : 0;

    if (!(before & (PAINT(LETTER) | PAINT(JOINED))))
        return 0;
    if (kind == UNSPACED_MARK)
        return UNSPACED_LETTER | PAINT(JOINED);
    if (before & PAINT(SINGLE))
        return 0;
    return (before & PAINT(ALETTER)) | PAINT(ALNUM) | PAINT(JOINED);
}

/* A code point of two or three bytes, which most are, of text that is UTF-8 but for masks;
 * COMPLEX_CODE: look at it again. */
enum { COMPLEX_CODE = BITMAPS_KINDS };

static inline uint32_t
decode_short(const unsigned char *p, size_t *n)
{
    const unsigned second = p[1] ^ 0x80U, third = p[2] ^ 0x80U;

    if (p[0] < 0xE0 && second < 0x40) {
        *n = 2;
        return (uint32_t)(p[0] & 0x1F) << 6 | second;
    }
    if (p[0] < 0xF0 && (second | third) < 0x40) {
        *n = 3;
        return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)second << 6 | third;
    }
    return COMPLEX_CODE;
}

/* What is not painted at once. */
APART static void
look_again(struct bitmaps *s, struct window *w, size_t at)
{
    const lucid_str rest = str_after(s->text, w->i * BYTES + at);
    struct other o = { .at = at };

    o.cp = utf8_decode(rest, &o.n);
    note_other(s, w, o.cp < BITMAPS_KINDS ? s->kinds[o.cp] : COMPLEX, &o);
}

/* Apart, where the compiler does not know how large the canvas is and checks no store. */
APART static void
look_at_window(struct bitmaps *s, struct window *w)
{
    const unsigned char *const text = (const unsigned char *)s->text.p + w->i * BYTES;
    const unsigned char *const kinds = s->kinds;

    w->katakana = 0;
    for (uint64_t leads = w->leads; leads; leads &= leads - 1) {
        const size_t at = bits_first(leads);
        size_t n = 0;
        const uint32_t cp = decode_short(text + at, &n);
        const unsigned kind = cp != COMPLEX_CODE ? kinds[cp] : COMPLEX;
        const unsigned flags = kind & PAINT(ALNUM)                     ? kind
                               : kind == MARK || kind == UNSPACED_MARK ? paint_of_mark(w, at, kind)
                                                                       : 0;

        if (flags)
            canvas_paint_short(&w->canvas, at, n, flags);
        else if (kind != SIGN)
            look_again(s, w, at);
    }
    if (w->canvas.seen)
        pass_on(s, w);
}

/* So few that looking at each takes less: letters with accents, quotation marks. */
static bool
are_few(uint64_t leads)
{
    for (unsigned i = 0; i < 3; i++)
        leads &= leads - 1;
    return leads == 0;
}

void
bitmaps_others(struct bitmaps *s, size_t n)
{
    struct window w = { .i = 0 };

    for (; w.i < n; w.i++) {
        const struct classes *c = &s->classes[w.i];

        w.leads = c->high & ~(c->tail | c->mask);
        if (w.canvas.seen)
            pass_on(s, &w); /* the end of a code point */
        if (w.leads && (are_few(w.leads) || !bitmaps_blocks(s, w.i, w.leads)))
            look_at_window(s, &w);
        canvas_next(&w.canvas);
    }
}
