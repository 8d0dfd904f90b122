/*
 * plain_words.c - words of plain text told by bits, where nothing else is asked.
 *
 * Bit i is byte i of 64.  Of a code point that is not ASCII its first byte
 * speaks; the others are signs that mean nothing.
 */
#include "plain_words.h"

#include "scan.h"
#include "survey.h"
#include "utf8.h"

enum {
    BLOCK = 64,
    ROOM = 2 * BLOCK,
    PIECE = 4 * 1024, /* bytes, or up to the next blank line */
    MOST = 512 * 1024 /* a line may be, without being cut */
};

struct bits {
    uint64_t alnum, blank, hyphen;
    uint64_t mark; /* a sentence may end at it, a note behind one too, or it parts words
                      here and there */
    uint64_t high;
    bool rare; /* a mask, what may begin an address; where blanks are all: a control */
};

#if defined(__SSE2__) && !defined(LUCID_PORTABLE)

#include <emmintrin.h>

static __m128i
equal(__m128i v, int c)
{
    return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)c));
}

static __m128i
between(__m128i v, int first, int last)
{
    const __m128i x = _mm_sub_epi8(v, _mm_set1_epi8((char)first));

    return _mm_cmpeq_epi8(x, _mm_min_epu8(x, _mm_set1_epi8((char)(last - first))));
}

static __m128i
either(__m128i a, __m128i b)
{
    return _mm_or_si128(a, b);
}

static __m128i
lower(__m128i v)
{
    return either(v, _mm_set1_epi8(0x20));
}

static uint64_t
bits_of(__m128i v)
{
    return (uint64_t)(unsigned)_mm_movemask_epi8(v);
}

static __m128i
is_blank(__m128i v)
{
    return either(between(v, '\t', '\r'), equal(v, ' '));
}

static __m128i
is_mark(__m128i v)
{
    const __m128i end = either(equal(v, '.'), either(equal(v, '!'), equal(v, '?')));

    return either(either(end, between(v, ':', ';')), either(equal(v, ')'), equal(v, ']')));
}

static __m128i
is_rare(__m128i v, __m128i next)
{
    const __m128i www = _mm_and_si128(equal(lower(v), 'w'), equal(lower(next), 'w'));
    const __m128i scheme = _mm_and_si128(equal(v, ':'), equal(next, '/'));

    return either(equal(v, 0xFF), either(www, scheme));
}

static __m128i
sixteen_at(const char *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

static void
look_at(const char *p, struct bits *to)
{
    __m128i rare = _mm_setzero_si128();

    *to = (struct bits){ 0 };
    for (unsigned i = 0; i < BLOCK; i += 16) {
        const __m128i v = sixteen_at(p + i);

        to->alnum |= bits_of(either(between(lower(v), 'a', 'z'), between(v, '0', '9'))) << i;
        to->blank |= bits_of(is_blank(v)) << i;
        to->hyphen |= bits_of(equal(v, '-')) << i;
        to->mark |= bits_of(is_mark(v)) << i;
        to->high |= bits_of(v) << i;
        rare = either(rare, is_rare(v, sixteen_at(p + i + 1)));
    }
    to->rare = bits_of(rare) != 0;
}

static __m128i
is_control(__m128i v)
{
    return either(between(v, 0, ' '), equal(v, 0x7F));
}

static void
look_at_blanks(const char *p, struct bits *to)
{
    __m128i rare = _mm_setzero_si128();

    *to = (struct bits){ 0 };
    for (unsigned i = 0; i < BLOCK; i += 16) {
        const __m128i v = sixteen_at(p + i), blank = is_blank(v);

        to->blank |= bits_of(blank) << i;
        to->high |= bits_of(v) << i;
        rare = either(rare, _mm_andnot_si128(blank, is_control(v)));
    }
    to->rare = bits_of(rare) != 0;
}

#else

static bool
is_rare(char c, char next)
{
    return c == LUCID_MASK || (ascii_lower(c) == 'w' && ascii_lower(next) == 'w') ||
           (c == ':' && next == '/');
}

static bool
is_mark(char c)
{
    return c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == ')' || c == ']';
}

static void
look_at(const char *p, struct bits *to)
{
    *to = (struct bits){ 0 };
    for (size_t i = 0; i < BLOCK; i++) {
        to->alnum |= (uint64_t)(is_ascii_alpha(p[i]) || is_ascii_digit(p[i])) << i;
        to->blank |= (uint64_t)is_ascii_space(p[i]) << i;
        to->hyphen |= (uint64_t)(p[i] == '-') << i;
        to->mark |= (uint64_t)is_mark(p[i]) << i;
        to->high |= (uint64_t)((p[i] & 0x80) != 0) << i;
        to->rare = to->rare || is_rare(p[i], p[i + 1]);
    }
}

static void
look_at_blanks(const char *p, struct bits *to)
{
    look_at(p, to);
    to->rare = false;
    for (size_t i = 0; i < BLOCK; i++)
        to->rare = to->rare || p[i] == 0x7F || ((unsigned char)p[i] < ' ' && !is_ascii_space(p[i]));
}

#endif

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

/* Figures of notes close a sentence behind its mark. */
static bool
is_superscript(uint32_t cp)
{
    return cp == 0xB2 || cp == 0xB3 || cp == 0xB9 || (cp >= 0x2070 && cp <= 0x2079);
}

/* Put the code point at bit i where it belongs; false: it is something else. */
static bool
place(struct bits *b, unsigned i, uint32_t cp)
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

/* The code points of 64 bytes that are not ASCII. */
static bool
place_high(lucid_str text, size_t at, struct bits *b)
{
    for (uint64_t high = b->high; high; high &= high - 1) {
        const unsigned i = scan_first(high);
        const lucid_str rest = str_after(text, at + i);
        size_t n;

        if ((unsigned char)*rest.p >= 0xC0 && !place(b, i, utf8_decode(rest, &n)))
            return false;
    }
    return true;
}

/* A single full stop before the letter at `at` that is inside a number, a name or
 * an address: no sentence ends there, whatever the language. */
static bool
is_inside(lucid_str text, size_t at)
{
    const char *p = text.p + at - 1; /* the stop; a letter or digit stands before it */
    const char next = p[1];
    bool worded;

    if (*p != '.' || !(is_ascii_alpha(p[-1]) || is_ascii_digit(p[-1])))
        return false;
    worded = at > 2 && is_ascii_lower(p[-1]) && is_ascii_lower(p[-2]);
    if (is_ascii_digit(next))
        return !worded;
    if (is_ascii_upper(next))
        return !worded && !is_ascii_digit(p[-1]);
    return is_ascii_lower(next) && (!worded || at < 4 || !is_ascii_lower(p[-3]));
}

/* What goes from 64 bytes to the next. */
struct going {
    uint64_t runs, marks, middles; /* carries */
    uint64_t alnum, hyphen;        /* of the byte before */
};

/* Where a word goes on behind signs of which one is a mark. */
static uint64_t
doubtful(const struct bits *b, uint64_t run, struct going *g)
{
    const uint64_t signs = run & ~b->alnum;
    const uint64_t behind = signs & (b->alnum << 1 | g->alnum);
    const uint64_t marked = carry_out(signs, signs & b->mark, &g->marks);

    return marked & carry_out(signs, behind, &g->middles) & b->alnum & run;
}

/* The words that end in 64 bytes. */
static bool
count_writers(lucid_str text, size_t at, struct bits *b, struct going *g, uint64_t *words)
{
    const uint64_t dashes = b->hyphen & (b->hyphen << 1 | g->hyphen);
    uint64_t run;

    if (b->rare || (b->high && !place_high(text, at, b)))
        return false;
    run = ~(b->blank | dashes);
    for (uint64_t d = doubtful(b, run, g); d; d &= d - 1)
        if (!is_inside(text, at + scan_first(d)))
            return false;
    *words += survey_count(carry_out(run, b->alnum & run, &g->runs));
    g->alnum = b->alnum >> 63;
    g->hyphen = b->hyphen >> 63;
    return true;
}

/* Blanks behind the text, and what may be read there. */
static void
end_text(lucid_str text, size_t at, char last[ROOM])
{
    memset(last, ' ', ROOM);
    memcpy(last, text.p + at, text.n - at);
}

static bool
count_by_writer(lucid_str text, uint64_t *words)
{
    struct going g = { 0 };
    struct bits b;
    char last[ROOM];

    for (size_t at = 0; at < text.n; at += BLOCK) {
        const char *p = text.p + at;

        if (text.n - at <= BLOCK) {
            end_text(text, at, last);
            p = last;
        }
        look_at(p, &b);
        if (!count_writers(text, at, &b, &g, words))
            return false;
    }
    *words += g.runs;
    return true;
}

/* White space that is not ASCII, all bytes of it; *spill has those behind the 64.
 * False: there is a mask, which goes with what stands before it, or what makes no
 * word where a line holds nothing else. */
static bool
place_blanks(lucid_str text, size_t at, struct bits *b, uint64_t *spill)
{
    for (uint64_t high = b->high; high; high &= high - 1) {
        const unsigned i = scan_first(high);
        const lucid_str rest = str_after(text, at + i);
        size_t n;
        uint32_t cp;

        if ((unsigned char)*rest.p < 0xC0)
            continue;
        cp = utf8_decode(rest, &n);
        if (cp > 0x10FFFF)
            return false;
        if (properties_of(cp)->bits & (P_FORMAT | P_CONTROL))
            return false;
        if ((properties_of(cp)->bits & P_SPACE) == 0)
            continue;
        b->blank |= survey_low(n) << i;
        *spill = i + n > BLOCK ? survey_low(i + n - BLOCK) : 0;
    }
    return true;
}

static bool
count_by_blanks(lucid_str text, uint64_t *words)
{
    uint64_t before = 1, spill = 0; /* before: was the last byte blank? */
    struct bits b;
    char last[ROOM];

    for (size_t at = 0; at < text.n; at += BLOCK) {
        const char *p = text.p + at;

        if (text.n - at <= BLOCK) {
            end_text(text, at, last);
            p = last;
        }
        look_at_blanks(p, &b);
        b.blank |= spill;
        spill = 0;
        if (b.rare || (b.high && !place_blanks(text, at, &b, &spill)))
            return false;
        *words += survey_count(~b.blank & (b.blank << 1 | before));
        before = b.blank >> 63;
    }
    return true;
}

bool
plain_words(lucid_str text, enum lucid_word_definition by, uint64_t *words)
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

/* The bytes up to and with the next blank line from `at` on; 0: there is none nearby. */
static size_t
behind_blank_line(lucid_str text, size_t at)
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
plain_paragraphs(lucid_str text, bool last)
{
    const size_t n = behind_blank_line(text, PIECE);

    return n == 0 && last && text.n <= MOST ? text.n : n;
}
