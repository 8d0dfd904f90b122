/* word/word_general.c - the rules of a writer's words, code point by code point. */
#include "word/word_general.h"

#include "unicode/utf8.h"

/* Of the marks that may part words: how they do it. */
enum parting {
    PART_NEVER,
    PART_ALWAYS,  /* an em dash */
    PART_HYPHENS, /* a hyphen: two or more do */
    PART_EN_DASH, /* likewise; and one between letters */
    PART_DOTS     /* three or more between letters; U+2026 is three */
};

static enum parting
parting_of(uint32_t cp)
{
    switch (cp) {
    case '-': return PART_HYPHENS;
    case '.':
    case 0x2026: return PART_DOTS;
    case 0x2012:
    case 0x2013: return PART_EN_DASH;
    case 0x2014:
    case 0x2015:
    case 0x2E3A:
    case 0x2E3B:
    case 0xFE31:
    case 0xFE58: return PART_ALWAYS;
    default: return PART_NEVER;
    }
}

/* What is known of the piece of a run that is being read. */
struct word_part {
    lucid_str text;    /* the run, and all that follows */
    size_t begin, end; /* from the first letter or digit to behind the last */
    size_t letters, alphabetic, upper, lower;
    bool found;        /* one letter or digit at least */
    bool open;         /* nothing but marks and masks since the last one */
    bool after_letter; /* likewise, and it was a letter */
    bool address;      /* a URL: what parts words elsewhere does not here */
    bool capital, ideogram, unspaced;
    size_t run_end; /* before the mark that parts it from the next */
};

static uint32_t
decode_at(lucid_str text, size_t at, size_t *n)
{
    return utf8_decode(str_after(text, at), n);
}

/* Of masks and of what is no UTF-8 nothing is known. */
static const struct properties *
look_up(uint32_t cp)
{
    static const struct properties none = { 0 };

    return cp > 0x10FFFF ? &none : properties_of(cp);
}

static size_t
skip_masks(lucid_str text, size_t at)
{
    while (at < text.n && text.p[at] == LUCID_MASK)
        at++;
    return at;
}

/* The code point at or after `at` that is no mask; UTF8_BAD at the end. */
static uint32_t
look_at(lucid_str text, size_t at, size_t *n)
{
    at = skip_masks(text, at);
    return at < text.n ? decode_at(text, at, n) : UTF8_BAD;
}

/* Combining marks, joiners, variation selectors, halfwidth voicing marks. */
static bool
sticks(const struct properties *p)
{
    return p->word_break == WB_EXTEND || p->word_break == WB_ZWJ || p->bits & P_MARK;
}

/* A digit on a key is an emoji: U+FE0F perhaps and U+20E3 follow it. */
static bool
is_keycap(lucid_str text, size_t after)
{
    size_t n = 0;
    uint32_t cp;

    after = skip_masks(text, after);
    cp = look_at(text, after, &n);
    if (cp == 0xFE0F)
        cp = look_at(text, after + n, &n);
    return cp == 0x20E3;
}

/* Does the piece so far begin or hold a URL? */
static bool
is_address(const struct word_part *p, size_t at)
{
    lucid_str head = str_head(str_after(p->text, p->begin), at - p->begin);

    if (head.n >= 4 && str_equal_nocase(str_head(head, 4), S("www.")))
        return true;
    for (size_t i = 0; i + 3 <= head.n; i++) {
        const char *colon = memchr(head.p + i, ':', head.n - i);

        if (!colon)
            return false;
        i = (size_t)(colon - head.p);
        if (str_starts(str_after(head, i), S("://")))
            return true;
    }
    return false;
}

static bool
letter_at(lucid_str text, size_t at)
{
    size_t n;

    return (look_up(look_at(text, at, &n))->bits & P_LETTER) != 0;
}

/* *at stands on a mark that may part words.  Move it behind all such marks in
 * a row and tell whether they do. */
static bool
parts_words(struct word_part *p, size_t *at, enum parting first)
{
    bool dots = first == PART_DOTS, en_dash = false;
    size_t begin = *at, count = 0;

    while (*at < p->text.n) {
        size_t n;
        uint32_t cp = decode_at(p->text, *at, &n);
        enum parting part = parting_of(cp);

        if (part == PART_NEVER || part == PART_ALWAYS || (part == PART_DOTS) != dots)
            break;
        en_dash = en_dash || part == PART_EN_DASH;
        count += cp == 0x2026 ? 3 : 1;
        *at = skip_masks(p->text, *at + n);
    }
    if (dots ? count < 3 : count < 2 && !en_dash)
        return false;
    if ((dots || count == 1) && !(p->after_letter && letter_at(p->text, *at)))
        return false;
    p->address = p->address || (p->found && is_address(p, begin));
    return !p->address;
}

/* A letter or digit that ends at `end`. */
static void
take_letter(struct word_part *p, size_t end, uint32_t cp, uint16_t bits)
{
    bool medial = (cp >= 0x1160 && cp < 0x1200) || (cp >= 0xD7B0 && cp < 0xD800);

    p->found = p->open = true;
    p->end = end;
    p->letters += !medial; /* a syllable of Hangul is a letter, taken apart or not */
    p->ideogram = (bits & P_IDEOGRAM) != 0;
    p->after_letter = (bits & P_LETTER) != 0;
    if (!p->after_letter)
        return;
    if (p->alphabetic == 0)
        p->capital = (bits & P_UPPER) != 0;
    p->alphabetic++;
    p->upper += (bits & P_UPPER) != 0;
    p->lower += (bits & P_LOWER) != 0;
    p->unspaced = p->unspaced || bits & P_UNSPACED;
}

/* Go behind the punctuation at *at; false where it parts words. */
static bool
read_mark(struct word_part *p, size_t *at, uint32_t cp, size_t n)
{
    enum parting part = parting_of(cp);
    bool parts = part == PART_ALWAYS;

    p->run_end = *at;
    if (part == PART_NEVER || part == PART_ALWAYS)
        *at += n;
    else
        parts = parts_words(p, at, part);
    p->open = p->after_letter = false;
    if (parts && p->found)
        return false;
    p->run_end = *at;
    return true;
}

/* Go behind the code point at *at; false where the piece ends, be it before or
 * behind that. */
static bool
read_piece(struct word_part *p, size_t *at)
{
    size_t n;
    uint32_t cp = decode_at(p->text, *at, &n);
    const struct properties *of = look_up(cp);
    const uint16_t bits = of->bits;

    p->run_end = *at;
    if (bits & P_SPACE)
        return false;
    if (cp != UTF8_MASKED && !sticks(of)) {
        bool counts = bits & (P_LETTER | P_NUMBER) && !(bits & P_PICTOGRAPH) &&
                      !(bits & P_NUMBER && is_keycap(p->text, *at + n));

        if (p->ideogram || (counts && bits & P_IDEOGRAM && p->found))
            return false;
        if (!counts)
            return read_mark(p, at, cp, n);
        if (!p->found)
            p->begin = *at;
        take_letter(p, *at + n, cp, bits);
    } else if (cp != UTF8_MASKED && p->open) {
        p->end = *at + n;
    }
    *at += n;
    p->run_end = *at;
    return true;
}

static size_t
count_of(lucid_str s, char c)
{
    size_t count = 0;

    for (size_t i = 0; i < s.n; i++)
        count += s.p[i] == c;
    return count;
}

/* Does s hold more of `one` than of `other`? */
static bool
lacks(lucid_str s, char one, char other)
{
    return count_of(s, one) > count_of(s, other);
}

lucid_str
word_with_bracket(lucid_str run, size_t begin, size_t end)
{
    lucid_str core = { run.p + begin, end - begin };
    lucid_str after = str_after(run, end);

    if ((str_starts(after, S(")")) && lacks(core, '(', ')')) ||
        (str_starts(after, S("]")) && lacks(core, '[', ']')))
        core.n++;
    if (begin > 0 && ((run.p[begin - 1] == '(' && lacks(core, ')', '(')) ||
                      (run.p[begin - 1] == '[' && lacks(core, ']', '[')))) {
        core.p--;
        core.n++;
    }
    return core;
}

static bool
is_ascii(lucid_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] & 0x80)
            return false;
    return true;
}

bool
word_cut_piece(lucid_str *rest, struct word *word)
{
    struct word_part p = { .text = *rest };
    size_t at = 0;

    while (at < p.text.n && read_piece(&p, &at))
        ;
    if (at == 0)
        decode_at(p.text, 0, &at);
    *rest = str_after(*rest, at);
    if (!p.found)
        return false;
    *word = (struct word){
        .run = { p.text.p, p.run_end },
        .letters = p.letters < UINT32_MAX ? (uint32_t)p.letters : UINT32_MAX,
        .capital = p.capital,
        .all_capitals = p.alphabetic >= 2 && p.upper > 0 && p.lower == 0,
        .number = p.alphabetic == 0,
        .cjk = p.ideogram,
        .unspaced = p.unspaced,
    };
    word->text = word_with_bracket(word->run, p.begin, p.end);
    word->ascii = is_ascii(word->text);
    return true;
}
