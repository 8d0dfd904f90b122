/*
 * unicode/breaks.c - the boundaries of UAX #29 (Unicode 15.0), untailored.
 *
 * Masks are transparent: they go with what stands before them or, at the
 * start, with what follows.  No rule looks back over a boundary, so each
 * function needs no more than the text from the last boundary on; what it
 * looks ahead at is passed over at most once more.
 */
#include "unicode/breaks.h"

#include "unicode/utf8.h"

/* A code point with what sticks to it: WB4's (Extend | Format | ZWJ)*, or
 * SB5's (Extend | Format)*. */
struct unit {
    size_t end;   /* in the text; masks after it are its own */
    uint8_t kind; /* of enum word_break or sentence_break */
    bool pictograph;
    bool bare;   /* nothing sticks to it */
    bool joiner; /* it ends in a ZWJ */
};

/* The code point at *at, which is moved behind it and the masks after it;
 * UTF8_MASKED where none is left. */
static uint32_t
take(lucid_str text, size_t *at)
{
    uint32_t cp = UTF8_MASKED;

    while (*at < text.n && cp == UTF8_MASKED) {
        size_t n;

        cp = utf8_decode(str_after(text, *at), &n);
        *at += n;
    }
    while (*at < text.n && text.p[*at] == LUCID_MASK)
        ++*at;
    return cp;
}

static const struct properties *
properties_at(lucid_str text, size_t *at, uint32_t *cp)
{
    *cp = take(text, at);
    return properties_of(*cp > 0x10FFFF ? 0xFFFD : *cp);
}

static bool
sticks_to_word(uint8_t kind)
{
    return kind == WB_EXTEND || kind == WB_FORMAT || kind == WB_ZWJ;
}

static bool
is_newline(uint8_t kind)
{
    return kind == WB_NEWLINE || kind == WB_CR || kind == WB_LF;
}

static struct unit
word_unit(lucid_str text, size_t at)
{
    struct unit u = { .bare = true };
    uint32_t cp;
    const struct properties *p = properties_at(text, &at, &cp);

    u.kind = p->word_break;
    u.pictograph = (p->bits & P_PICTOGRAPH) != 0;
    u.joiner = u.kind == WB_ZWJ;
    u.end = at;
    while (at < text.n && !is_newline(u.kind)) {
        if (!(text.p[at] & 0x80))
            break;
        p = properties_at(text, &at, &cp);
        if (!sticks_to_word(p->word_break))
            break;
        u.bare = false;
        u.joiner = p->word_break == WB_ZWJ;
        u.end = at;
    }
    return u;
}

static bool
is_letter(uint8_t kind)
{
    return kind == WB_ALETTER || kind == WB_HEBREW_LETTER;
}

/* WB8 to WB10, 13 to 13b, 5 and 7a: kinds that need no look ahead. */
static bool
joins(uint8_t before, uint8_t after)
{
    switch (after) {
    case WB_ALETTER:
    case WB_HEBREW_LETTER:
    case WB_NUMERIC:
        return is_letter(before) || before == WB_NUMERIC || before == WB_EXTEND_NUM_LET;
    case WB_KATAKANA: return before == WB_KATAKANA || before == WB_EXTEND_NUM_LET;
    case WB_EXTEND_NUM_LET:
        return is_letter(before) || before == WB_NUMERIC || before == WB_KATAKANA ||
               before == WB_EXTEND_NUM_LET;
    case WB_SINGLE_QUOTE: return before == WB_HEBREW_LETTER;
    default: return false;
    }
}

/* WB6, 7, 7b, 7c, 11 and 12: is `middle` inside a word or number? */
static bool
bridges(uint8_t before, uint8_t middle, uint8_t after)
{
    switch (middle) {
    case WB_MID_LETTER: return is_letter(before) && is_letter(after);
    case WB_MID_NUM: return before == WB_NUMERIC && after == WB_NUMERIC;
    case WB_MID_NUM_LET:
    case WB_SINGLE_QUOTE:
        return is_letter(before) ? is_letter(after) : before == WB_NUMERIC && after == WB_NUMERIC;
    case WB_DOUBLE_QUOTE: return before == WB_HEBREW_LETTER && after == WB_HEBREW_LETTER;
    default: return false;
    }
}

/* May `middle` need a look at what follows it? */
static bool
may_bridge(uint8_t before, uint8_t middle)
{
    return bridges(before, middle, before);
}

/* Is there no boundary between two units (WB3, 3c, 3d, 15 and 16 and joins)?
 * *flags counts regional indicators. */
static bool
sticks(const struct unit *before, const struct unit *after, size_t *flags)
{
    if (before->kind == WB_CR)
        return after->kind == WB_LF;
    if (is_newline(before->kind) || is_newline(after->kind))
        return false;
    if (before->joiner && after->pictograph)
        return true;
    if (after->kind == WB_WSEG_SPACE)
        return before->kind == WB_WSEG_SPACE && before->bare;
    if (after->kind == WB_REGIONAL_INDICATOR)
        return before->kind == WB_REGIONAL_INDICATOR && ++*flags % 2 == 1;
    return joins(before->kind, after->kind);
}

/* The letter or number that `middle` joins to what is before it: *after is that
 * then. */
static bool
is_bridged(lucid_str text, const struct unit *before, const struct unit *middle, struct unit *after)
{
    if (middle->end == text.n || !may_bridge(before->kind, middle->kind))
        return false;
    *after = word_unit(text, middle->end);
    return bridges(before->kind, middle->kind, after->kind);
}

static size_t
any_word_break(lucid_str text)
{
    struct unit last = word_unit(text, 0);
    size_t flags = 0;

    while (last.end < text.n) {
        struct unit next = word_unit(text, last.end), after;

        /* before 7a, which would part what follows an apostrophe from it */
        if (is_bridged(text, &last, &next, &after))
            next = after;
        else if (!sticks(&last, &next, &flags))
            break;
        last = next;
    }
    return last.end;
}

/* What the ASCII characters are in a word. */
enum { LETTER = 1, DIGIT = 2, UNDERSCORE = 4, MID_LETTER = 8, MID_NUMBER = 16, BEYOND = 32 };
enum { IN_WORD = LETTER | DIGIT | UNDERSCORE };

#define TIMES_2(x)  x, x
#define TIMES_4(x)  TIMES_2(x), TIMES_2(x)
#define TIMES_8(x)  TIMES_4(x), TIMES_4(x)
#define TIMES_26(x) TIMES_8(x), TIMES_8(x), TIMES_8(x), TIMES_2(x)
#define TIMES_32(x) TIMES_8(x), TIMES_8(x), TIMES_8(x), TIMES_8(x)

/* clang-format off */
static const uint8_t ascii_kinds[256] = {
    TIMES_32(0),
    TIMES_4(0), TIMES_2(0), 0, MID_LETTER | MID_NUMBER,                 /* ' */
    TIMES_4(0), MID_NUMBER, 0, MID_LETTER | MID_NUMBER, 0,              /* , . */
    TIMES_8(DIGIT), TIMES_2(DIGIT), MID_LETTER, MID_NUMBER, TIMES_4(0), /* : ; */
    0, TIMES_26(LETTER), TIMES_4(0), UNDERSCORE,
    0, TIMES_26(LETTER), TIMES_4(0), 0,
    TIMES_32(BEYOND), TIMES_32(BEYOND), TIMES_32(BEYOND), TIMES_32(BEYOND),
};
/* clang-format on */

static uint8_t
kind_at(lucid_str text, size_t at)
{
    return at < text.n ? ascii_kinds[(unsigned char)text.p[at]] : 0;
}

/* The end of the word of ASCII that begins at `at` with a letter, digit or
 * underscore, or `at` where what is not ASCII has a say. */
static size_t
ascii_word_end(lucid_str text, size_t at)
{
    const size_t begin = at;

    for (;;) {
        uint8_t kind, before, after;

        while ((kind = kind_at(text, at)) & IN_WORD)
            at++;
        if (!(kind & (MID_LETTER | MID_NUMBER | BEYOND)))
            return at;
        before = kind_at(text, at - 1);
        after = kind_at(text, at + 1);
        if ((kind | after) & BEYOND)
            return begin;
        if (!(kind & MID_LETTER && before & after & LETTER) &&
            !(kind & MID_NUMBER && before & after & DIGIT))
            return at;
        at++;
    }
}

size_t
next_word_break(lucid_str text)
{
    size_t end = 0;

    if (text.n == 0)
        return 0;
    if (kind_at(text, 0) & IN_WORD)
        end = ascii_word_end(text, 0);
    else if (!(kind_at(text, 0) & BEYOND) && text.p[0] != ' ' && text.p[0] != '\r')
        end = !(kind_at(text, 1) & BEYOND); /* alone, if nothing can stick to it */
    return end ? end : any_word_break(text);
}

static struct unit
sentence_unit(lucid_str text, size_t at)
{
    struct unit u = { .bare = true };
    uint32_t cp;

    u.kind = properties_at(text, &at, &cp)->sentence_break;
    u.end = at;
    if (u.kind == SB_CR || u.kind == SB_LF || u.kind == SB_SEP)
        return u;
    while (at < text.n && text.p[at] & 0x80) {
        uint8_t kind = properties_at(text, &at, &cp)->sentence_break;

        if (kind != SB_EXTEND && kind != SB_FORMAT)
            break;
        u.end = at;
    }
    return u;
}

static bool
is_separator(uint8_t kind)
{
    return kind == SB_SEP || kind == SB_CR || kind == SB_LF;
}

/* SB8: does a lower-case letter come before any other letter, mark or end of
 * paragraph? */
static bool
goes_on_in_lower_case(lucid_str text, size_t at)
{
    while (at < text.n) {
        struct unit u = sentence_unit(text, at);

        switch (u.kind) {
        case SB_LOWER: return true;
        case SB_UPPER:
        case SB_OLETTER:
        case SB_SEP:
        case SB_CR:
        case SB_LF:
        case SB_ATERM:
        case SB_STERM: return false;
        default: at = u.end;
        }
    }
    return false;
}

/* Where a sentence stands after the mark that may end it. */
struct ending {
    enum { NOWHERE, AT_MARK, AT_CLOSE, AT_SPACE } stage;
    uint8_t mark;   /* SB_ATERM or SB_STERM */
    uint8_t before; /* the kind before the mark */
    uint8_t last;   /* the kind read last */
};

/* SB6 and SB7: a full stop inside a number or an abbreviation. */
static bool
is_inside(const struct ending *e, uint8_t kind)
{
    if (e->stage != AT_MARK || e->mark != SB_ATERM)
        return false;
    return kind == SB_NUMERIC ||
           (kind == SB_UPPER && (e->before == SB_UPPER || e->before == SB_LOWER));
}

/* Is there a boundary before the unit `u`, which stands at `at`? */
static bool
ends_before(struct ending *e, const struct unit *u, lucid_str text, size_t at)
{
    switch (u->kind) {
    case SB_SCONTINUE: /* SB8a */
    case SB_ATERM:
    case SB_STERM: e->stage = NOWHERE; return false;
    case SB_SP: e->stage = AT_SPACE; return false;
    case SB_SEP:
    case SB_CR:
    case SB_LF: return false;
    case SB_CLOSE:
        if (e->stage != AT_SPACE) {
            e->stage = AT_CLOSE;
            return false;
        }
        break;
    default: break;
    }
    if (!is_inside(e, u->kind) && !(e->mark == SB_ATERM && goes_on_in_lower_case(text, at)))
        return true;
    e->stage = NOWHERE;
    return false;
}

size_t
next_sentence_break(lucid_str text)
{
    struct ending e = { .stage = NOWHERE };
    size_t at = 0;

    while (at < text.n) {
        struct unit u = sentence_unit(text, at);

        if (e.stage != NOWHERE && ends_before(&e, &u, text, at))
            return at;
        at = u.end;
        if (u.kind == SB_CR && at < text.n && sentence_unit(text, at).kind == SB_LF)
            return sentence_unit(text, at).end;
        if (is_separator(u.kind))
            return at;
        if (u.kind == SB_ATERM || u.kind == SB_STERM)
            e = (struct ending){ AT_MARK, u.kind, e.last, u.kind };
        e.last = u.kind;
    }
    return at;
}

size_t
next_grapheme_break(lucid_str text)
{
    int32_t state = 0;
    size_t at = 0;
    uint32_t before;

    if (text.n == 0)
        return 0;
    before = take(text, &at);
    while (at < text.n) {
        size_t end = at;
        uint32_t after = take(text, &end);

        if (utf8_grapheme_boundary(before, after, &state))
            break;
        before = after;
        at = end;
    }
    return at;
}
