/*
 * count/text_word_count.c - words counted from bits, where nothing else is asked.
 *
 * Bit i is byte i of 64.  Of a code point that is not ASCII its first byte
 * speaks; the others are signs that mean nothing.
 */
#include "count/text_word_count.h"

#include "base/bits/bits.h"
#include "count/text_word_bits.h"
#include "count/text_word_run.h"
#include "sentence/verdict.h"
#include "unicode/char_class.h"

enum {
    BLOCK = PLAIN_BLOCK,
    ROOM = 2 * BLOCK,
    PIECE = 4 * 1024, /* bytes, or up to the next blank line */
    MOST = 512 * 1024 /* a line may be, without being cut */
};

/* A sum of 64-bit numbers that goes on from one to the next: ones in a row, of
 * which some are added again, carry out of the row once. */
static uint64_t
carry_out(uint64_t row, uint64_t again, uint64_t *carry)
{
    const uint64_t sum = row + again, all = sum + *carry;

    *carry = sum < row || all < sum;
    return all & ~row;
}

/* Does a letter or digit of words stand there, one that neither is a word of its
 * own nor sticks to what is before it? */
static bool
is_letter(uint32_t cp)
{
    const struct properties *p = properties_of(cp);
    const bool medial = (cp >= 0x1160 && cp < 0x1200) || (cp >= 0xD7B0 && cp < 0xD800);

    return p->bits & (P_LETTER | P_NUMBER) &&
           !(p->bits & (P_PICTOGRAPH | P_IDEOGRAM | P_UNSPACED | P_MARK)) && !medial &&
           p->word_break != WB_EXTEND && p->word_break != WB_ZWJ;
}

/* Signs in Latin text that neither end nor part anything. */
static bool
is_plain_sign(uint32_t cp)
{
    return (cp < 0x300 && cp != 0xAD) || (cp >= 0x2018 && cp <= 0x201D);
}

/* Put the code point at bit i where it belongs; false: it is something else. */
static bool
place(struct text_word_bits *b, unsigned i, uint32_t cp)
{
    const uint64_t bit = UINT64_C(1) << i;

    if (cp > 0x10FFFF || is_superscript(cp))
        return false;
    if (properties_of(cp)->bits & P_SPACE || cp == 0x2014 || cp == 0x2015)
        b->blank |= bit;
    else if (cp == 0x2012 || cp == 0x2013 || cp == 0x2026)
        b->mark |= bit;
    else if (is_letter(cp))
        b->alnum |= bit;
    else
        return is_plain_sign(cp);
    return true;
}

/* Without the n bits from i on. */
static uint64_t
clear(uint64_t bits, unsigned i, size_t n)
{
    return bits & ~(bits_low(n) << i);
}

/* Do the two make a dash, an ellipsis or the beginning of an address, with masks
 * between them?  A mask as `before` hides what stands there. */
static bool
is_joint(char before, char after)
{
    switch (after) {
    case '-':
    case '.': return before == after || before == LUCID_MASK;
    case '/': return before == ':' || before == LUCID_MASK;
    case 'w':
    case 'W': return (before | 0x20) == 'w' || before == LUCID_MASK;
    default: return false;
    }
}

/* The masks from `at` on, at most `most`; 0: they stand inside a joint. */
static size_t
mask_length(lucid_str text, size_t at, size_t most)
{
    size_t n = 1;

    while (n < most && at + n < text.n && text.p[at + n] == LUCID_MASK)
        n++;
    return at > 0 && at + n < text.n && is_joint(text.p[at - 1], text.p[at + n]) ? 0 : n;
}

/* The bytes of what is not ASCII at bit i, put where it belongs; 0: bits do not tell. */
static size_t
place_one(lucid_str text, size_t at, struct text_word_bits *b, unsigned i)
{
    const lucid_str rest = str_after(text, at + i);
    size_t n;

    if (*rest.p == LUCID_MASK)
        return mask_length(text, at + i, BLOCK - i);
    if ((unsigned char)*rest.p < 0xC0)
        return 1; /* the end of what began 64 bytes ago */
    n = curly_length(rest);
    return n == 0 && !place(b, i, utf8_decode(rest, &n)) ? 0 : n;
}

/* The code points of 64 bytes that are not ASCII. */
static bool
place_high(lucid_str text, size_t at, struct text_word_bits *b)
{
    for (uint64_t high = b->high; high;) {
        const unsigned i = bits_first(high);
        const size_t n = place_one(text, at, b, i);

        if (n == 0)
            return false;
        high = n < BLOCK ? clear(high, i, n) : 0;
    }
    return true;
}

/* Is it a single full stop inside a number, a name or an address that the letter
 * at `at` follows? */
static bool
is_after_inner_stop(lucid_str text, size_t at)
{
    return text.p[at - 1] == '.' && stop_is_inside(text, at - 1);
}

/* What goes from 64 bytes to the next. */
struct going {
    uint64_t runs, marks, middles; /* carries */
    uint64_t alnum, hyphen;        /* of the byte before */
    size_t covered;                /* up to there runs were counted by themselves */
};

/* Where a word goes on behind signs of which one is a mark. */
static uint64_t
doubtful(const struct text_word_bits *b, uint64_t run, struct going *g)
{
    const uint64_t signs = run & ~b->alnum;
    const uint64_t behind = signs & (b->alnum << 1 | g->alnum);
    const uint64_t marked = carry_out(signs, signs & b->mark, &g->marks);

    return marked & carry_out(signs, behind, &g->middles) & b->alnum & run;
}

/* The bits of the 64 bytes at `at` that lie from `begin` on and before `end`. */
static uint64_t
bits_between(size_t at, size_t begin, size_t end)
{
    const size_t first = begin > at ? begin - at : 0, n = end > at ? end - at : 0;

    return n < BLOCK ? bits_low(n) & (UINT64_MAX << first) : UINT64_MAX << first;
}

/* What was counted is as blanks. */
static void
cover(struct text_word_bits *b, uint64_t counted)
{
    b->blank |= counted;
    b->alnum &= ~counted;
    b->hyphen &= ~counted;
    b->mark &= ~counted;
    b->high &= ~counted;
}

/* Count the run that byte i of the 64 is in by itself. */
static bool
count_run(lucid_str text, size_t at, size_t i, struct text_word_bits *b, struct going *g,
          uint64_t *words)
{
    const size_t covered = g->covered; /* further than this run where an address was first */
    struct text_word_run run;

    if (!text_word_run(text, at + i, &run))
        return false;
    *words += run.words;
    if (run.begin <= at) /* what goes on from the bytes before is part of it */
        *g = (struct going){ 0 };
    g->covered = run.end > covered ? run.end : covered;
    cover(b, bits_between(at, run.begin, run.end));
    return true;
}

static bool
count_addresses(lucid_str text, size_t at, struct text_word_bits *b, struct going *g,
                uint64_t *words)
{
    const size_t end = at + BLOCK < text.n ? at + BLOCK : text.n;
    size_t begin = at;

    while ((begin = text_word_address(text, begin > g->covered ? begin : g->covered, end)) < end)
        if (!count_run(text, at, begin - at, b, g, words))
            return false;
    return true;
}

/* The words that end in 64 bytes. */
static bool
count_writers(lucid_str text, size_t at, struct text_word_bits *b, struct going *g, uint64_t *words)
{
    struct going before;
    uint64_t dashes, run, doubts;

    cover(b, bits_between(at, at, g->covered));
    if ((b->rare && !count_addresses(text, at, b, g, words)) ||
        (b->high && !place_high(text, at, b)))
        return false;
    for (;;) {
        before = *g;
        dashes = b->hyphen & (b->hyphen << 1 | g->hyphen);
        run = ~(b->blank | dashes);
        doubts = doubtful(b, run, g);
        while (doubts && is_after_inner_stop(text, at + bits_first(doubts)))
            doubts &= doubts - 1;
        if (!doubts)
            break;
        *g = before;
        if (!count_run(text, at, bits_first(doubts), b, g, words))
            return false;
    }
    *words += bits_count(carry_out(run, b->alnum & run, &g->runs));
    g->alnum = b->alnum >> 63;
    g->hyphen = b->hyphen >> 63;
    return true;
}

/* The 64 bytes there and one more, in `last` where blanks follow the text. */
static const char *
block_at(lucid_str text, size_t at, char last[ROOM])
{
    if (text.n - at > BLOCK)
        return text.p + at;
    memset(last, ' ', ROOM);
    return memcpy(last, text.p + at, text.n - at);
}

static bool
count_by_writer(lucid_str text, uint64_t *words)
{
    struct going g = { 0 };
    struct text_word_bits b;
    plain_look *const look = plain_look_fastest(plain_look_way);
    char last[ROOM];

    for (size_t at = 0; at < text.n; at += BLOCK) {
        look(block_at(text, at, last), &b);
        if (!count_writers(text, at, &b, &g, words))
            return false;
    }
    *words += g.runs;
    return true;
}

/* The code point at bit i, a blank or not. */
static bool
place_blank(struct text_word_bits *b, unsigned i, lucid_str s, size_t *n)
{
    const uint32_t cp = utf8_decode(s, n);

    if (cp > 0x10FFFF || properties_of(cp)->bits & (P_FORMAT | P_CONTROL))
        return false;
    if (properties_of(cp)->bits & P_SPACE)
        b->blank |= bits_low(*n) << i;
    return true;
}

/* White space that is not ASCII, all bytes of it; *spill has those behind the 64.
 * False: there is a mask, which goes with what stands before it, or what makes no
 * word where a line holds nothing else. */
static bool
place_blanks(lucid_str text, size_t at, struct text_word_bits *b, uint64_t *spill)
{
    for (uint64_t high = b->high; high;) {
        const unsigned i = bits_first(high);
        const lucid_str rest = str_after(text, at + i);
        size_t n = (unsigned char)*rest.p >= 0xC0 ? curly_length(rest) : 1;

        if (n == 0 && !place_blank(b, i, rest, &n))
            return false;
        *spill = i + n > BLOCK && b->blank >> 63 ? bits_low(i + n - BLOCK) : 0;
        high = clear(high, i, n);
    }
    return true;
}

static bool
count_by_blanks(lucid_str text, uint64_t *words)
{
    uint64_t before = 1, spill = 0; /* before: was the last byte blank? */
    struct text_word_bits b;
    plain_look *const look = plain_look_fastest(plain_look_blanks_way);
    char last[ROOM];

    for (size_t at = 0; at < text.n; at += BLOCK) {
        if (spill == 0)
            at += plain_words(text.p + at, text.n - at, &before, words);
        if (at == text.n)
            break;
        look(block_at(text, at, last), &b);
        b.blank |= spill;
        spill = 0;
        if (b.rare || (b.high && !place_blanks(text, at, &b, &spill)))
            return false;
        *words += bits_count(~b.blank & (b.blank << 1 | before));
        before = b.blank >> 63;
    }
    return true;
}

bool
text_word_count(lucid_str text, enum lucid_word_definition by, uint64_t *words)
{
    *words = 0;
    switch (by) {
    case LUCID_WRITER: return count_by_writer(text, words);
    case LUCID_WHITESPACE:
    case LUCID_HUGO: return count_by_blanks(text, words);
    case LUCID_UAX29:
    case LUCID_LIBREOFFICE: break;
    }
    return false;
}

size_t
text_paragraph(lucid_str text, size_t at)
{
    const size_t end = text.n < MOST ? text.n : MOST;

    while (at < end) {
        const char *p = memchr(text.p + at, '\n', end - at);

        if (!p)
            return 0;
        at = (size_t)(p - text.p) + 1;
        if (at < text.n && text.p[at] == '\n')
            return at + 1;
        if (at + 1 < text.n && text.p[at] == '\r' && text.p[at + 1] == '\n')
            return at + 2;
    }
    return 0;
}

size_t
text_paragraphs(lucid_str text, bool last)
{
    const size_t n = text_paragraph(text, PIECE);

    return n == 0 && last && text.n <= MOST ? text.n : n;
}
