/*
 * tokens/bitmaps_non_ascii.c - what the bytes of a block are that are not ASCII.
 *
 * Most letters and marks of the world are of a few kinds, and the kind of a code
 * point is kept once it was worked out.  What is of no such kind is looked at by
 * all its properties each time.
 */
#include "tokens/bitmaps_non_ascii.h"

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

/* Bits of 64 bytes, and of the next, that are still to be set. */
struct strokes {
    uint64_t here[BITMAPS], next[BITMAPS];
};

static const enum bitmap painted[] = {
    BITS_ALNUM, BITS_CUT,    BITS_RARE,    BITS_CJK,   BITS_UPPER,
    BITS_LOWER, BITS_LETTER, BITS_ALETTER, BITS_UAX29, BITS_JOINED,
};

static inline void
paint(struct strokes *to, enum bitmap which, size_t at, size_t n)
{
    to->here[which] |= bits_low(n) << at;
    if (at + n > BYTES)
        to->next[which] |= bits_low(n) >> (BYTES - at);
}

static void
flush(struct bitmaps *s, size_t i, struct strokes *from)
{
    for (size_t k = 0; k < sizeof painted / sizeof *painted; k++) {
        const enum bitmap which = painted[k];

        s->bits[which][i] |= from->here[which];
        s->bits[which][i + 1] |= from->next[which];
        from->here[which] = from->next[which] = 0;
    }
}

/* One code point of the 64 bytes i. */
struct other {
    size_t i, at; /* at: in them */
    size_t n;     /* bytes */
    uint32_t cp;
};

/* Is the byte before it in a word? */
static bool
follows(const struct bitmaps *s, const struct strokes *with, enum bitmap which,
        const struct other *o)
{
    if (o->at > 0)
        return (s->bits[which][o->i] | with->here[which]) >> (o->at - 1) & 1;
    return o->i > 0 && s->bits[which][o->i - 1] >> (BYTES - 1);
}

static void
note_complex(struct bitmaps *s, struct strokes *with, const struct other *o)
{
    flush(s, o->i, with);
    if (o->cp > 0x10FFFF)
        s->slow[o->i] = SLOW_WORDS | SLOW_GRAPHEMES;
    else
        note_code_point(s, o->i * BYTES + o->at, o->n, o->cp);
}

/* A run of katakana is one word to UAX #29. */
static void
note_katakana(struct bitmaps *s, struct strokes *to, const struct other *o)
{
    const size_t at = o->i * BYTES + o->at;

    if (s->after_katakana != at || at == 0)
        paint(to, BITS_UAX29, o->at, 1);
    s->after_katakana = at + o->n;
    if ((at > 0 && (s->text.p[at - 1] == '_' || s->text.p[at - 1] == LUCID_MASK)) ||
        (s->after_katakana < s->text.n && s->text.p[s->after_katakana] == '_'))
        note_slow(s, at, SLOW_WORDS); /* WB13a, 13b */
}

/* A mark that sticks to a letter.  False: it does not, or to what it is not
 * known here. */
static bool
note_mark(struct bitmaps *s, struct strokes *to, const struct other *o)
{
    const size_t at = o->i * BYTES + o->at;

    if (!follows(s, to, BITS_ALNUM, o) || s->after_katakana == at || s->after_numeral == at ||
        is_ascii_digit(s->text.p[at - 1]))
        return false;
    if (follows(s, to, BITS_ALETTER, o))
        paint(to, BITS_ALETTER, o->at, o->n);
    paint(to, BITS_ALNUM, o->at, o->n);
    paint(to, BITS_JOINED, o->at, 1);
    return true;
}

/* Most letters; `small`: it has a capital. */
static inline void
paint_letter(struct strokes *to, const struct other *o, bool small)
{
    const uint64_t bytes = bits_low(o->n) << o->at, first = UINT64_C(1) << o->at;

    to->here[BITS_ALNUM] |= bytes;
    to->here[BITS_ALETTER] |= bytes;
    to->here[BITS_LETTER] |= first;
    to->here[BITS_LOWER] |= small ? first : 0;
    if (o->at + o->n > BYTES) {
        to->next[BITS_ALNUM] |= bits_low(o->n) >> (BYTES - o->at);
        to->next[BITS_ALETTER] |= bits_low(o->n) >> (BYTES - o->at);
    }
}

static void
note_letter_of(struct strokes *to, enum kind kind, const struct other *o)
{
    paint(to, BITS_ALNUM, o->at, o->n);
    paint(to, BITS_LETTER, o->at, 1);
    if (kind == CAPITAL)
        paint(to, BITS_UPPER, o->at, 1);
    if (kind <= HEBREW_LETTER)
        paint(to, BITS_ALETTER, o->at, o->n);
}

/* A mark that may go on with a word, or a mask that hides one. */
static bool
is_mid(lucid_str text, size_t at)
{
    return at < text.n && text.p[at] && strchr(".,':;\xFF", text.p[at]);
}

/* In words of UAX #29 it is as good as a letter, but beside what goes between
 * numerals or between letters. */
static void
note_numeral(struct bitmaps *s, struct strokes *to, const struct other *o)
{
    const size_t at = o->i * BYTES + o->at;

    paint(to, BITS_ALNUM, o->at, o->n);
    paint(to, BITS_ALETTER, o->at, o->n);
    s->after_numeral = at + o->n;
    if (is_mid(s->text, at - 1) || is_mid(s->text, s->after_numeral) ||
        follows(s, to, BITS_MIDDLE, o))
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

static void
note_single(struct bitmaps *s, struct strokes *to, const struct other *o)
{
    note_letter_of(to, IDEOGRAM, o);
    paint(to, BITS_CJK, o->at, o->n);
    paint(to, BITS_CUT, o->at, o->n);
    s->singles = true;
}

static void
note_other(struct bitmaps *s, struct strokes *to, unsigned kind, const struct other *o)
{
    const lucid_str text = s->text;
    const size_t at = o->i * BYTES + o->at;

    switch (kind) {
    case SIGN: return;
    case NUMERAL: note_numeral(s, to, o); return;
    case MID_NUMBER: note_mid_number(s, at); return;
    case HEBREW_LETTER:
        if (at > 0 && (text.p[at - 1] == '"' || text.p[at - 1] == LUCID_MASK))
            note_slow(s, at, SLOW_WORDS); /* WB7b, 7c */
        /* fall through */
    case CAPITAL: note_letter_of(to, kind, o); return;
    case UNSPACED_LETTER | JOINS:
        if (!follows(s, to, BITS_ALNUM, o))
            note_slow(s, at, SLOW_GRAPHEMES);
        paint(to, BITS_JOINED, o->at, 1);
        /* fall through */
    case UNSPACED_LETTER:
        note_letter_of(to, UNSPACED_LETTER, o);
        paint(to, BITS_RARE, o->at, o->n);
        paint(to, BITS_UAX29, o->at, 1);
        return;
    case KATAKANA:
        note_katakana(s, to, o);
        note_single(s, to, o);
        return;
    case IDEOGRAM:
        note_single(s, to, o);
        paint(to, BITS_UAX29, o->at, 1);
        return;
    case MARK | JOINS:
        if (note_mark(s, to, o))
            return;
        break;
    default: break;
    }
    note_complex(s, to, o);
}

/* U+2018 to U+201D: the first two are apostrophes too. */
static bool
is_curly_quote(uint32_t cp)
{
    return cp >= 0x2018 && cp <= 0x201D;
}

/* to: empty, and empty again at the end. */
static void
note_bytes(struct bitmaps *s, size_t i, uint64_t leads, struct strokes *to)
{
    bool letters = false;

    for (; leads; leads &= leads - 1) {
        struct other o = { .i = i, .at = bits_first(leads) };
        unsigned kind;

        o.cp = utf8_decode(str_after(s->text, i * BYTES + o.at), &o.n);
        if (is_curly_quote(o.cp)) {
            if (o.cp <= 0x2019)
                set(s, BITS_MIDDLE, i * BYTES + o.at + 2, 1);
            if (s->after_numeral == i * BYTES + o.at)
                note_mid_number(s, i * BYTES + o.at);
            continue;
        }
        letters = true;
        kind = bitmaps_kind(s, o.cp);
        if (kind == SMALL_LETTER || kind == LETTER)
            paint_letter(to, &o, kind == SMALL_LETTER);
        else
            note_other(s, to, kind, &o);
    }
    if (letters)
        flush(s, i, to);
}

void
bitmaps_others(struct bitmaps *s, size_t n)
{
    struct strokes to = { { 0 }, { 0 } };

    for (size_t i = 0; i < n; i++) {
        const struct classes *c = &s->classes[i];
        const uint64_t leads = c->high & ~(c->tail | c->mask);

        if (leads)
            note_bytes(s, i, leads, &to);
    }
}
