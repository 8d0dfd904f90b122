/*
 * unicode/graphemes.c - the grapheme clusters of UAX #29 (Unicode 15.0), untailored.
 *
 * By our own tables: utf8proc has other rules from release to release.
 */
#include "unicode/utf8.h"

enum { HANGUL = 0xAC00, HANGUL_END = 0xD7A4, HANGUL_T = 28 };

/* What stands before a boundary, up to and without `before`. */
enum { ODD_FLAGS = 1, PICTOGRAPH = 2, PICTOGRAPH_JOINED = 4 };

static bool
is_hangul(uint32_t cp)
{
    return cp >= HANGUL && cp < HANGUL_END;
}

/* May what ends in this go on with a vowel (LV, V; L is apart), or with a final? */
static bool
takes_vowel(uint32_t cp, uint8_t kind)
{
    return kind == GB_V || (is_hangul(cp) && (cp - HANGUL) % HANGUL_T == 0);
}

static bool
takes_final(uint32_t cp, uint8_t kind)
{
    return kind == GB_V || kind == GB_T || is_hangul(cp);
}

bool
utf8_is_plain(uint32_t cp)
{
    return cp < 0x300 || (cp >= 0x370 && cp < 0x483) || (cp >= 0x2010 && cp < 0x2060) ||
           (cp >= 0x3041 && cp < 0x3097) || (cp >= 0x30A0 && cp < 0xA000);
}

enum utf8_cluster
utf8_cluster(uint32_t cp)
{
    const struct properties *p = properties_of(cp);

    switch (p->grapheme_break) {
    case GB_OTHER: return p->bits & P_PICTOGRAPH ? UTF8_CLUSTER_OTHER : UTF8_CLUSTER_PLAIN;
    case GB_EXTEND:
    case GB_SPACING_MARK: return UTF8_CLUSTER_JOINS;
    default: return UTF8_CLUSTER_OTHER;
    }
}

/* The state with `before` in it, for GB11 to 13. */
static int32_t
step(int32_t state, const struct properties *before)
{
    if (before->grapheme_break == GB_REGIONAL_INDICATOR)
        return ~state & ODD_FLAGS;
    if (before->bits & P_PICTOGRAPH)
        return PICTOGRAPH;
    if (state & PICTOGRAPH && before->grapheme_break == GB_EXTEND)
        return PICTOGRAPH;
    return state & PICTOGRAPH && before->grapheme_break == GB_ZWJ ? PICTOGRAPH_JOINED : 0;
}

static bool
is_control(uint8_t kind)
{
    return kind == GB_CR || kind == GB_LF || kind == GB_CONTROL;
}

bool
utf8_grapheme_boundary(uint32_t before, uint32_t after, int32_t *state)
{
    const struct properties *b, *a;

    if (before > 0x10FFFF || after > 0x10FFFF || (utf8_is_plain(before) && utf8_is_plain(after))) {
        *state = 0;
        return !(before == '\r' && after == '\n');
    }
    b = properties_of(before);
    a = properties_of(after);
    *state = step(*state, b);
    if (is_control(b->grapheme_break) || is_control(a->grapheme_break))
        return !(before == '\r' && after == '\n');
    if (b->grapheme_break == GB_PREPEND)
        return false;
    switch (a->grapheme_break) {
    case GB_EXTEND:
    case GB_ZWJ:
    case GB_SPACING_MARK: return false;
    case GB_REGIONAL_INDICATOR: return !(*state & ODD_FLAGS);
    case GB_L: return b->grapheme_break != GB_L;
    case GB_V: return b->grapheme_break != GB_L && !takes_vowel(before, b->grapheme_break);
    case GB_T: return !takes_final(before, b->grapheme_break);
    default: break;
    }
    if (is_hangul(after))
        return b->grapheme_break != GB_L;
    return !(*state & PICTOGRAPH_JOINED && a->bits & P_PICTOGRAPH);
}
