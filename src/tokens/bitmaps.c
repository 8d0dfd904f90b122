/* tokens/bitmaps.c - what each byte of a text is, and what holds for pieces of it. */
#include "tokens/bitmaps.h"

#include <stdlib.h>

#include "base/bits/multiversion.h"
#include "unicode/breaks.h"
#include "tokens/bitmaps_non_ascii.h"
#include "unicode/utf8.h"

/* The kinds of a text lie in few pages of theirs: so much comes fresh from the system, where only
 * what is looked at costs anything, instead of being cleared. */
enum { KINDS_ROOM = 2 * BITMAPS_KINDS + 8 * 1024 };
enum { BYTES = CLASSIFY_BYTES };

static size_t
blocks_of(lucid_str text)
{
    return text.n / BYTES + (text.n % BYTES > 0);
}

/* Room for n of each, and two more, which are 0. */
static bool
make_room(struct bitmaps *s, size_t n)
{
    const size_t lists = BITMAPS + 1, each = sizeof *s->classes + lists * sizeof(uint64_t);
    size_t capacity = n + n / 2 + 8;

    if (s->capacity < n || !s->classes) {
        free(s->classes);
        s->classes = capacity < SIZE_MAX / each ? malloc((capacity + 2) * each) : NULL;
        s->capacity = s->classes ? capacity : 0;
        s->slow = s->classes ? (uint64_t *)(s->classes + capacity + 2) : NULL;
        for (size_t i = 0; s->classes && i < BITMAPS; i++)
            s->bits[i] = s->slow + (i + 1) * (capacity + 2);
    }
    for (size_t i = 0; s->classes && i < BITMAPS; i++)
        s->bits[i][n] = s->bits[i][n + 1] = 0;
    if (!s->kinds)
        s->kinds = calloc(KINDS_ROOM, 1);
    return s->classes && s->kinds;
}

void
bitmaps_free(struct bitmaps *s)
{
    free(s->classes);
    free(s->kinds);
    *s = (struct bitmaps){ 0 };
}

/* The bits `by` places before these; `before`: those of the 64 bytes before. */
static uint64_t
shift(uint64_t bits, uint64_t before, unsigned by)
{
    return bits << by | before >> (64 - by);
}

/* What ASCII alone tells of 64 bytes. */
static void
note_ascii(struct bitmaps *s, size_t i, const struct classes *c, const struct classes *old)
{
    const uint64_t hyphens = c->hyphen & shift(c->hyphen, old->hyphen, 1);
    const uint64_t dots = c->dot & shift(c->dot, old->dot, 1);
    const uint64_t parting = c->hyphen | c->dot, old_parting = old->hyphen | old->dot;
    const uint64_t masked =
        (c->mask & shift(parting, old_parting, 1)) | (parting & shift(c->mask, old->mask, 1));

    s->bits[BITS_LETTER][i] = s->bits[BITS_ALETTER][i] = c->upper | c->lower;
    s->bits[BITS_ALNUM][i] = c->upper | c->lower | c->digit;
    s->bits[BITS_RARE][i] = dots | masked | c->slash | (c->w & shift(c->w, old->w, 1));
    s->bits[BITS_RARE_INSIDE][i] = c->bracket | c->mask;
    s->bits[BITS_CJK][i] = 0;
    s->bits[BITS_UPPER][i] = c->upper;
    s->bits[BITS_LOWER][i] = c->lower;
    s->bits[BITS_BLANK][i] = c->blank;
    s->bits[BITS_MIDDLE][i] = s->bits[BITS_UAX29][i] = s->bits[BITS_JOINED][i] = 0;
    s->slow[i] = 0;
    /* two hyphens part words from the first on */
    s->bits[BITS_CUT][i] = c->blank | hyphens | hyphens >> 1;
    if (hyphens & 1)
        s->bits[BITS_CUT][i - 1] |= UINT64_C(1) << 63;
}

/* Masks go with what stands before them. */
static uint64_t
spread(uint64_t bits, uint64_t mask, uint64_t before)
{
    const uint64_t first = mask & shift(bits, before, 1);

    return bits | (mask & ~(mask + first));
}

/* Where words go on behind a run of underscores (WB13a, 13b); *carry where that goes over the
 * 64 bytes. */
static uint64_t
joints_of(uint64_t word, uint64_t line, uint64_t old_word, uint64_t *carry)
{
    const uint64_t first = line & shift(word, old_word, 1);
    const uint64_t sum = line + first, all = sum + *carry;

    *carry = sum < line || all < sum;
    return all & ~line & word;
}

/* What is known of 64 bytes where words of UAX #29 are counted. */
struct uax29 {
    uint64_t letters, digits, mid_letters, mid_numbers, curly, line;
};

/* Which bytes go on with a word over the mark before?  WB6, 7, 11 and 12. */
static uint64_t
bridged(uint64_t word, uint64_t old, uint64_t middle, uint64_t old_middle, unsigned length)
{
    return word & shift(middle, old_middle, 1) & shift(word, old, length + 1);
}

/* Where words of UAX #29 begin in 64 bytes. */
static uint64_t
begins_of(const struct uax29 *m, const struct uax29 *old)
{
    const uint64_t word = m->letters | m->digits, old_word = old->letters | old->digits;

    return word & ~shift(word, old_word, 1) &
           ~(bridged(m->letters, old->letters, m->mid_letters, old->mid_letters, 1) |
             bridged(m->digits, old->digits, m->mid_numbers, old->mid_numbers, 1) |
             bridged(m->letters, old->letters, m->curly, old->curly, 3) |
             bridged(m->digits, old->digits, m->curly, old->curly, 3));
}

static struct uax29
uax29_of(const struct bitmaps *s, size_t i)
{
    const struct classes *c = &s->classes[i];

    return (struct uax29){ s->bits[BITS_ALETTER][i],          c->digit,
                           c->dot | c->apostrophe | c->colon, c->dot | c->apostrophe | c->comma,
                           s->bits[BITS_MIDDLE][i],           c->underscore };
}

/* Masks are not there: a word goes on behind them.  False where one hides what
 * follows a mark inside a word, as a blank does not. */
static bool
pass_masks(struct uax29 *m, const struct uax29 *old, uint64_t mask, uint64_t blank)
{
    const uint64_t marks = m->mid_letters | m->mid_numbers | m->curly | m->line;
    const uint64_t old_marks = old->mid_letters | old->mid_numbers | old->curly | old->line;
    const uint64_t hiding = mask & shift(marks, old_marks, 1);
    const uint64_t behind = (mask + hiding) & ~mask; /* those masks */

    m->letters = spread(m->letters, mask, old->letters);
    m->digits = spread(m->digits, mask, old->digits);
    return !hiding || (!(mask >> 63) && (behind & ~blank) == 0);
}

/* CR LF is one cluster, over masks too. */
static void
note_crlf(struct bitmaps *s, size_t i)
{
    for (uint64_t cr = s->classes[i].cr; cr; cr &= cr - 1) {
        const size_t at = i * BYTES + bits_first(cr) + 1;

        if (at < s->text.n && s->text.p[at] == '\n')
            s->bits[BITS_JOINED][i] |= cr & -cr;
        if (at < s->text.n && s->text.p[at] == LUCID_MASK)
            s->slow[i] |= SLOW_GRAPHEMES;
    }
}

void
bitmaps_find_begins(struct bitmaps *s)
{
    const size_t n = blocks_of(s->text);
    uint64_t before = UINT64_MAX; /* the text begins after a blank */
    uint64_t joint = 0;
    struct uax29 old = { 0 };

    for (size_t i = 0; i < n; i++) {
        const struct classes *c = &s->classes[i];
        const uint64_t blank = spread(s->bits[BITS_BLANK][i], c->mask, before);
        struct uax29 m = uax29_of(s, i);
        uint64_t begins;

        if (c->mask && !pass_masks(&m, &old, c->mask, c->blank))
            s->slow[i] |= SLOW_WORDS;
        begins = begins_of(&m, &old);
        if (c->underscore | joint)
            begins &=
                ~joints_of(m.letters | m.digits, c->underscore, old.letters | old.digits, &joint);
        if (c->cr)
            note_crlf(s, i);
        s->bits[BITS_SPACED][i] = ~blank & shift(blank, before, 1);
        s->bits[BITS_UAX29][i] |= begins;
        before = blank;
        old = m;
    }
}

/* Those of the 64 bytes i that are from `begin` on and before `end`. */
INLINE uint64_t
part_of(size_t i, size_t begin, size_t end)
{
    uint64_t bits = UINT64_MAX;

    if (begin > i * BYTES)
        bits &= UINT64_MAX << (begin - i * BYTES);
    if (end < (i + 1) * BYTES)
        bits &= bits_low(end - i * BYTES);
    return bits;
}

/* What the counts of a piece are made of. */
struct piece_sums {
    uint64_t slow, spaced, uax29, continued, joined;
};

INLINE struct piece_sums
sum_up(const struct bitmaps *s, size_t begin, size_t end)
{
    struct piece_sums n = { 0 };

    for (size_t i = begin / BYTES; i * BYTES < end; i++) {
        const uint64_t part = part_of(i, begin, end);
        const struct classes *c = &s->classes[i];

        n.spaced += bits_count(s->bits[BITS_SPACED][i] & part);
        n.uax29 += bits_count(s->bits[BITS_UAX29][i] & part);
        if (c->high)
            n.continued += bits_count((c->tail | c->mask) & part);
        if (s->bits[BITS_JOINED][i])
            n.joined += bits_count(s->bits[BITS_JOINED][i] & part);
        n.slow |= s->slow[i];
    }
    return n;
}

/* Processors with AVX2 count bits by one instruction. */
WIDE static APART struct piece_sums
sum_up_wide(const struct bitmaps *s, size_t begin, size_t end)
{
    return sum_up(s, begin, end);
}

void
bitmaps_add_counts(const struct bitmaps *s, lucid_str piece, struct lucid_counts *into)
{
    const size_t begin = (size_t)(piece.p - s->text.p), end = begin + piece.n;
    struct piece_sums n;
    uint64_t characters;

    if (piece.n == 0) /* it may stand before the text */
        return;
    n = has_avx2() ? sum_up_wide(s, begin, end) : sum_up(s, begin, end);
    characters = piece.n - n.continued;
    into->words_whitespace += n.spaced;
    into->characters += characters;
    into->words_uax29 += n.slow & SLOW_WORDS ? count_uax29_words(piece) : n.uax29;
    into->graphemes +=
        n.slow & SLOW_GRAPHEMES ? utf8_count_graphemes(piece) : characters - n.joined;
}

/* Those of 64 bytes that are no such letters or marks: what is neither in a word, nor begins
 * with a letter or sticks to one, or has a case, or is rare for another reason. */
static uint64_t
odd_in_word(const struct bitmaps *s, size_t i)
{
    const uint64_t leads = ~s->classes[i].tail;
    const uint64_t known = s->bits[BITS_LETTER][i] | s->bits[BITS_JOINED][i];

    return ~s->bits[BITS_ALNUM][i] | (leads & ~known) | s->bits[BITS_UPPER][i] |
           s->bits[BITS_LOWER][i] | s->bits[BITS_CJK][i] |
           (s->bits[BITS_RARE][i] & s->bits[BITS_ALETTER][i]);
}

bool
bitmaps_whole_word(const struct bitmaps *s, lucid_str piece, struct word *word)
{
    const size_t begin = (size_t)(piece.p - s->text.p), end = begin + piece.n;
    uint64_t unspaced = 0;
    uint32_t letters = 0;

    for (size_t i = begin / BYTES; i * BYTES < end; i++) {
        const uint64_t part = part_of(i, begin, end);

        if (odd_in_word(s, i) & part)
            return false;
        letters += bits_count(s->bits[BITS_LETTER][i] & part);
        unspaced |= s->bits[BITS_RARE][i] & part;
    }
    *word =
        (struct word){ .text = piece, .run = piece, .letters = letters, .unspaced = unspaced != 0 };
    return letters > 0;
}

/* Does a mark, a mask, or what is rare follow an ideogram in the 64 bytes? */
static bool
has_marked(const struct bitmaps *s, size_t i)
{
    const struct classes *c = &s->classes[i];
    const uint64_t singles = s->bits[BITS_CJK][i];
    const uint64_t behind = shift(singles, i > 0 ? s->bits[BITS_CJK][i - 1] : 0, 1) & ~c->tail;
    const uint64_t marks = s->bits[BITS_ALNUM][i] & ~s->bits[BITS_LETTER][i] & ~singles;

    return (behind & c->high & (marks | s->bits[BITS_RARE][i] | c->mask)) != 0;
}

/* Behind the text there are blanks, which count for nothing, and cuts. */
static void
end_text(struct bitmaps *s, size_t n)
{
    const size_t last = s->text.n % BYTES;

    s->bits[BITS_CUT][n] = UINT64_MAX;
    if (last == 0)
        return;
    s->bits[BITS_CUT][n - 1] |= ~bits_low(last);
    s->bits[BITS_BLANK][n - 1] |= ~bits_low(last);
}

static void
classify(struct bitmaps *s, size_t n)
{
    const size_t whole = s->text.n / BYTES;
    unsigned char last[BYTES] = { 0 };
    const struct classes none = { 0 };

    if (!s->classify)
        s->classify = classify_fastest();
    s->classify((const unsigned char *)s->text.p, whole, s->classes);
    if (whole < n) {
        memcpy(last, s->text.p + whole * BYTES, s->text.n % BYTES);
        s->classify(last, 1, s->classes + whole);
    }
    for (size_t i = 0; i < n; i++)
        note_ascii(s, i, &s->classes[i], i > 0 ? &s->classes[i - 1] : &none);
}

bool
bitmaps_build(struct bitmaps *s, lucid_str text)
{
    const size_t n = blocks_of(text);

    s->text = text;
    s->after_katakana = s->after_numeral = 0;
    s->singles = s->marked = false;
    if (!make_room(s, n))
        return false;
    if (n == 0)
        return true;
    classify(s, n);
    bitmaps_others(s, n);
    s->classes[n] = (struct classes){ 0 };
    for (size_t i = 0; s->singles && i < n && !s->marked; i++)
        s->marked = has_marked(s, i);
    end_text(s, n);
    return true;
}

void
bitmaps_leave(struct bitmaps *s, char letter)
{
    const char *end = s->text.p + s->text.n;

    for (const char *p = s->text.p; (p = memchr(p, letter, (size_t)(end - p))) != NULL; p++) {
        const size_t at = (size_t)(p - s->text.p);

        s->bits[BITS_RARE][at / BYTES] |= UINT64_C(1) << at % BYTES;
    }
}
