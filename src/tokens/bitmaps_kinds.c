/* tokens/bitmaps_kinds.c - kinds of code points. */
#include "tokens/bitmaps_kinds.h"

#include "unicode/utf8.h"

bool
bitmaps_is_em_dash(uint32_t cp)
{
    return cp == 0x2014 || cp == 0x2015 || cp == 0x2E3A || cp == 0x2E3B || cp == 0xFE31 ||
           cp == 0xFE58;
}

bool
bitmaps_is_rare(uint32_t cp)
{
    return cp == 0x2012 || cp == 0x2013 || cp == 0x2026 || cp == 0xFE0F || cp == 0x20E3;
}

bool
bitmaps_is_medial(uint32_t cp)
{
    return (cp >= 0x1160 && cp < 0x1200) || (cp >= 0xD7B0 && cp < 0xD800);
}

static enum kind
kind_of_letter(uint32_t cp, const struct properties *p)
{
    if (bitmaps_is_medial(cp) || p->bits & P_PICTOGRAPH || (p->bits & P_UPPER && p->bits & P_LOWER))
        return COMPLEX;
    if (p->bits & P_IDEOGRAM)
        return p->word_break == WB_OTHER      ? IDEOGRAM
               : p->word_break == WB_KATAKANA ? KATAKANA
                                              : COMPLEX;
    if (p->bits & P_UNSPACED)
        return p->word_break == WB_OTHER ? UNSPACED_LETTER : COMPLEX;
    if (p->word_break == WB_HEBREW_LETTER)
        return HEBREW_LETTER;
    if (p->word_break != WB_ALETTER)
        return COMPLEX;
    return p->bits & P_UPPER ? CAPITAL : p->bits & P_LOWER ? SMALL_LETTER : LETTER;
}

static unsigned
find_kind(uint32_t cp)
{
    const struct properties *p = properties_of(cp);
    const enum utf8_cluster cluster = utf8_cluster(cp);
    enum kind kind = COMPLEX;

    if (cp == 0x2018 || cp == 0x2019)
        return CURLY;
    if (cluster == UTF8_CLUSTER_OTHER || p->bits & P_SPACE || bitmaps_is_em_dash(cp) ||
        bitmaps_is_rare(cp))
        return COMPLEX;
    if (p->word_break == WB_EXTEND)
        return cluster == UTF8_CLUSTER_JOINS ? MARK : COMPLEX;
    if (p->word_break == WB_ZWJ || p->bits & P_MARK)
        return COMPLEX;
    if (p->bits & P_LETTER)
        kind = kind_of_letter(cp, p);
    else if (p->bits & P_NUMBER)
        kind = p->word_break == WB_NUMERIC ? NUMERAL : COMPLEX;
    else if (p->word_break == WB_OTHER)
        kind = SIGN;
    else if (p->word_break == WB_MID_NUM)
        kind = MID_NUMBER;
    if (cluster == UTF8_CLUSTER_PLAIN)
        return kind;
    return kind == UNSPACED_LETTER ? UNSPACED_MARK : COMPLEX;
}

unsigned
bitmaps_note_kind(struct bitmaps *s, uint32_t cp)
{
    return s->kinds[cp] = (unsigned char)find_kind(cp);
}

void
bitmaps_note_hebrew(struct bitmaps *s, size_t i, uint64_t letters)
{
    for (uint64_t first = letters & ~(letters << 2); first; first &= first - 1) {
        const size_t at = i * CLASSIFY_BYTES + bits_first(first);

        if (at > 0 && (s->text.p[at - 1] == '"' || s->text.p[at - 1] == LUCID_MASK))
            s->slow[i] |= SLOW_WORDS; /* WB7b, 7c */
    }
}
