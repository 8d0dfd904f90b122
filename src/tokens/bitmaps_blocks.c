/*
 * tokens/bitmaps_blocks.c - 64 bytes of one or a few scripts at once, by AVX2.
 *
 * The kinds of 64 neighbouring code points, which differ in their last byte alone, are a table
 * that is looked up for all of these code points together.  What comes of it are sets of lead
 * bytes by kind, of which the bitmaps are made without looking at single code points.
 */
#include "tokens/bitmaps_blocks.h"

#include "base/bits/multiversion.h"

#if defined(LUCID_AVX2)

#include <immintrin.h>

#include "tokens/bitmaps_kinds.h"

enum { BYTES = CLASSIFY_BYTES, HALF = 32, BLOCK = 64 /* code points */ };

/* 64 bytes, or what is known of each. */
struct bytes64 {
    __m256i low, high;
};

WIDE static inline struct bytes64
bytes_at(const char *p)
{
    return (struct bytes64){ _mm256_loadu_si256((const __m256i *)(const void *)p),
                             _mm256_loadu_si256((const __m256i *)(const void *)(p + HALF)) };
}

/* The highest bit of each byte, once it is shifted to the left. */
WIDE static inline uint64_t
bits_of(struct bytes64 v, int by)
{
    const uint32_t low = (uint32_t)_mm256_movemask_epi8(_mm256_slli_epi16(v.low, by));
    const uint32_t high = (uint32_t)_mm256_movemask_epi8(_mm256_slli_epi16(v.high, by));

    return low | (uint64_t)high << HALF;
}

WIDE static inline struct bytes64
is_equal(struct bytes64 v, unsigned char c)
{
    const __m256i all = _mm256_set1_epi8((char)c);

    return (struct bytes64){ _mm256_cmpeq_epi8(v.low, all), _mm256_cmpeq_epi8(v.high, all) };
}

WIDE static inline __m256i
between(__m256i v, int first, int last)
{
    const __m256i x = _mm256_sub_epi8(v, _mm256_set1_epi8((char)first));

    return _mm256_cmpeq_epi8(_mm256_min_epu8(x, _mm256_set1_epi8((char)(last - first))), x);
}

WIDE static inline struct bytes64
is_between(struct bytes64 v, int first, int last)
{
    return (struct bytes64){ between(v.low, first, last), between(v.high, first, last) };
}

WIDE static inline struct bytes64
both(struct bytes64 a, struct bytes64 b)
{
    return (struct bytes64){ _mm256_and_si256(a.low, b.low), _mm256_and_si256(a.high, b.high) };
}

WIDE static inline struct bytes64
either(struct bytes64 a, struct bytes64 b)
{
    return (struct bytes64){ _mm256_or_si256(a.low, b.low), _mm256_or_si256(a.high, b.high) };
}

/* ---- kinds */

/* The code points that begin in 64 bytes. */
struct lead_bytes {
    const char *text;
    uint64_t all;
    struct bytes64 first, second;
    struct bytes64 last; /* their last six bits */
};

WIDE static inline __m256i
sixteen_of(const unsigned char *table, __m256i at)
{
    const __m128i t = _mm_loadu_si128((const __m128i *)(const void *)table);

    return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(t), at);
}

WIDE static inline __m256i
look_up_half(const unsigned char *table, __m256i at)
{
    const __m256i fifth = _mm256_slli_epi16(at, 3), sixth = _mm256_slli_epi16(at, 2);
    const __m256i low =
        _mm256_blendv_epi8(sixteen_of(table, at), sixteen_of(table + 16, at), fifth);
    const __m256i high =
        _mm256_blendv_epi8(sixteen_of(table + 32, at), sixteen_of(table + 48, at), fifth);

    return _mm256_blendv_epi8(low, high, sixth);
}

/* The kinds of all that are in one block with the one at `at`; *these: where they begin. */
WIDE static inline struct bytes64
kinds_of_block(const struct lead_bytes *l, const unsigned char *kinds, size_t at, uint64_t *these)
{
    const unsigned char first = (unsigned char)l->text[at], second = (unsigned char)l->text[at + 1];
    const bool is_long = first >= 0xE0;
    const size_t block = is_long ? (first & 0x0FU) << 6 | (second & 0x3FU) : first & 0x1FU;
    const unsigned char *table = kinds + BLOCK * block;
    struct bytes64 same = is_equal(l->first, first);

    if (is_long)
        same = both(same, is_equal(l->second, second));
    *these = bits_of(same, 0);
    return both(
        (struct bytes64){ look_up_half(table, l->last.low), look_up_half(table, l->last.high) },
        same);
}

/* From U+5000 to U+9FFF, and from U+B000 to U+CFFF, all are the same: the first byte tells. */
WIDE static inline struct bytes64
kinds_of_first(const struct lead_bytes *l, uint64_t *these)
{
    const __m256i ideogram = _mm256_set1_epi8(IDEOGRAM), letter = _mm256_set1_epi8(LETTER);
    const struct bytes64 han = is_between(l->first, 0xE5, 0xE9);
    const struct bytes64 hangul = is_between(l->first, 0xEB, 0xEC);

    *these = bits_of(either(han, hangul), 0);
    return either(both(han, (struct bytes64){ ideogram, ideogram }),
                  both(hangul, (struct bytes64){ letter, letter }));
}

WIDE static inline struct bytes64
kinds_of(const struct lead_bytes *l, uint64_t three, const unsigned char *kinds)
{
    uint64_t these = 0;
    struct bytes64 found = { _mm256_setzero_si256(), _mm256_setzero_si256() };

    if (three)
        found = kinds_of_first(l, &these);
    for (uint64_t rest = l->all & ~these; rest; rest &= ~these)
        found = either(found, kinds_of_block(l, kinds, bits_first(rest), &these));
    return found;
}

/* ---- from kinds to bitmaps */

/* Lead bytes, by kind and length. */
struct lead_sets {
    uint64_t three; /* of three bytes */
    uint64_t painted, aletter, lower, upper, unspaced, single;
    uint64_t mark, unspaced_mark, curly, mid_number;
};

/* What leaves 64 bytes to others: kinds that are COMPLEX, or not known yet. */
WIDE static inline bool
are_simple(struct bytes64 kinds, uint64_t leads)
{
    const uint64_t complex = bits_of(kinds, 2) & ~bits_of(kinds, 7);

    _Static_assert(COMPLEX << 2 == 0x80 && PAINT(ALNUM) << 7 == 0x80, "the highest bit of a byte");
    return !(complex | (bits_of(is_equal(kinds, UNKNOWN), 0) & leads));
}

#define PAINTED(what) (bits_of(kinds, 7 - PLANE_##what) & painted)

WIDE static inline struct lead_sets
sets_of(struct bytes64 kinds, uint64_t three)
{
    const uint64_t painted = bits_of(kinds, 7 - PLANE_ALNUM), others = ~painted;

    return (struct lead_sets){
        .three = three,
        .painted = painted,
        .aletter = PAINTED(ALETTER),
        .lower = PAINTED(LOWER),
        .upper = PAINTED(UPPER),
        .unspaced = PAINTED(UNSPACED),
        .single = PAINTED(SINGLE),
        .mark = bits_of(kinds, 6) & others,
        .unspaced_mark = bits_of(kinds, 5) & others,
        .curly = bits_of(kinds, 4) & others,
        .mid_number = bits_of(kinds, 3) & others,
    };
}

/* All bytes of the code points; *more: those in the next 64. */
static inline uint64_t
whole(uint64_t leads, uint64_t three, uint64_t *more)
{
    three &= leads;
    *more = leads >> 63 | three >> 62;
    return leads | leads << 1 | three << 2;
}

static inline void
add(struct bitmaps *s, enum bitmap which, size_t i, uint64_t bits, uint64_t more)
{
    s->bits[which][i] |= bits;
    s->bits[which][i + 1] |= more;
}

/* The last of the bytes before the 64, as the lowest bit. */
static inline uint64_t
last_before(const uint64_t *bits, size_t i)
{
    return i > 0 ? bits[i - 1] >> 63 : 0;
}

/* Which bytes of marks stick to what UAX #29 calls ALetter: a bit added to the first of a run
 * carries through it. */
static void
note_aletters(struct bitmaps *s, size_t i, const struct lead_sets *l)
{
    uint64_t more, marks_more;
    const uint64_t letters = whole(l->aletter, l->three, &more);
    const uint64_t marks = whole(l->mark, l->three, &marks_more);
    const uint64_t before =
        (s->bits[BITS_ALETTER][i] | letters) << 1 | last_before(s->bits[BITS_ALETTER], i);
    const uint64_t first = l->mark & before;
    const uint64_t run = (((marks + first) ^ marks) | first) & marks;

    add(s, BITS_ALETTER, i, letters | run, more | (run >> 63 ? marks_more : 0));
}

/* Letters and marks on them.  False where a mark sticks to no letter or mark. */
static bool
note_letters(struct bitmaps *s, size_t i, const struct lead_sets *l)
{
    const uint64_t marks = l->mark | l->unspaced_mark;
    uint64_t more;
    const uint64_t bytes = whole(l->painted | marks, l->three, &more);

    if (marks) {
        const uint64_t sticky = (s->bits[BITS_ALNUM][i] | bytes) & ~s->classes[i].digit;
        const uint64_t before =
            i > 0 ? last_before(s->bits[BITS_ALNUM], i) & ~(s->classes[i - 1].digit >> 63) : 0;

        if (marks & ~(sticky << 1 | before))
            return false;
    }
    add(s, BITS_ALNUM, i, bytes, more);
    s->bits[BITS_LETTER][i] |= l->painted | l->unspaced_mark;
    s->bits[BITS_JOINED][i] |= marks;
    note_aletters(s, i, l);
    return true;
}

static void
note_case(struct bitmaps *s, size_t i, const struct lead_sets *l)
{
    const uint64_t hebrew = l->lower & l->upper;

    s->bits[BITS_LOWER][i] |= l->lower & ~hebrew;
    s->bits[BITS_UPPER][i] |= l->upper & ~hebrew;
    if (hebrew)
        bitmaps_note_hebrew(s, i, hebrew);
}

/* Scripts without blanks. */
static void
note_unspaced(struct bitmaps *s, size_t i, const struct lead_sets *l)
{
    uint64_t more;
    const uint64_t unspaced = l->unspaced | l->unspaced_mark;
    const uint64_t rare = whole(unspaced, l->three, &more);

    add(s, BITS_RARE, i, rare, more);
    s->bits[BITS_UAX29][i] |= unspaced | l->single;
    if (l->single) {
        const uint64_t single = whole(l->single, l->three, &more);

        add(s, BITS_CUT, i, single, more);
        add(s, BITS_CJK, i, single, more);
        s->singles = true;
    }
}

/* Marks between letters, or between numerals. */
static void
note_middle(struct bitmaps *s, size_t i, const struct lead_sets *l)
{
    const struct classes *c = &s->classes[i];
    uint64_t number = (c->digit | c->mask) << 1;

    if (i > 0)
        number |= (c[-1].digit | c[-1].mask) >> 63;
    if (l->mid_number & number)
        s->slow[i] |= SLOW_WORDS; /* WB12 */
    add(s, BITS_MIDDLE, i, l->curly << 2, l->curly >> 62);
}

static bool
note_sets(struct bitmaps *s, size_t i, const struct lead_sets *l)
{
    if (!note_letters(s, i, l))
        return false;
    note_case(s, i, l);
    if (l->unspaced | l->unspaced_mark | l->single)
        note_unspaced(s, i, l);
    if (l->curly | l->mid_number)
        note_middle(s, i, l);
    return true;
}

WIDE static inline bool
note_kinds(struct bitmaps *s, size_t i, struct bytes64 kinds, uint64_t leads, uint64_t three)
{
    /* in one go, as a variable that is set later is cleared before */
    const struct lead_sets sets = sets_of(kinds, three);

    return are_simple(kinds, leads) && note_sets(s, i, &sets);
}

/* ---- 64 bytes */

/* Is each code point of two or three bytes, and all of it there?  A mask hides part of none, but
 * that is not known here. */
static bool
are_short(const struct bitmaps *s, size_t i, uint64_t leads, uint64_t three)
{
    uint64_t more;
    const uint64_t tails = whole(leads, three, &more) & ~leads;

    return !(tails & ~s->classes[i].tail) && !(more & ~s->classes[i + 1].tail);
}

/* Did a numeral or katakana end here, of which what follows may be a part? */
static bool
goes_on(const struct bitmaps *s, size_t i)
{
    const size_t after =
        s->after_katakana > s->after_numeral ? s->after_katakana : s->after_numeral;

    return after > 0 && after >= i * BYTES;
}

/* The last bytes of code points of two bytes, and of three. */
WIDE static inline __m256i
last_bytes(__m256i first, __m256i second, __m256i third)
{
    const __m256i last = _mm256_blendv_epi8(second, third, between(first, 0xE0, 0xEF));

    return _mm256_and_si256(last, _mm256_set1_epi8(0x3F));
}

WIDE APART static bool
look_at_blocks(struct bitmaps *s, size_t i, uint64_t leads)
{
    const char *const text = s->text.p + i * BYTES;
    const struct bytes64 first = bytes_at(text), second = bytes_at(text + 1),
                         third = bytes_at(text + 2);
    const uint64_t three = bits_of(first, 2) & leads, four = bits_of(first, 3) & three;
    const struct lead_bytes l = { text,
                                  leads,
                                  first,
                                  second,
                                  { last_bytes(first.low, second.low, third.low),
                                    last_bytes(first.high, second.high, third.high) } };

    if (four || !are_short(s, i, leads, three))
        return false;
    return note_kinds(s, i, kinds_of(&l, three, s->kinds), leads, three);
}

bool
bitmaps_blocks(struct bitmaps *s, size_t i, uint64_t leads)
{
    enum { AHEAD = 2 /* bytes that are looked at behind the 64 */ };

    return has_avx2() && (i + 1) * BYTES + AHEAD <= s->text.n && !goes_on(s, i) &&
           look_at_blocks(s, i, leads);
}

#else

bool
bitmaps_blocks(struct bitmaps *s, size_t i, uint64_t leads)
{
    (void)s;
    (void)i;
    (void)leads;
    return false;
}

#endif
