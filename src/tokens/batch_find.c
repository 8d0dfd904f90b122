/* tokens/batch_find.c - where the words of a block stand. */
#include "tokens/batch_find.h"

#include "base/bits/multiversion.h"
#include "unicode/utf8.h"

size_t
batch_find_bit(const struct bitmaps *s, enum bitmap which, size_t at)
{
    for (; at < s->text.n; at += BITMAPS_WINDOW) {
        const uint64_t bits = bitmaps_window(s->bits[which], at) & bits_low(BITMAPS_WINDOW);

        if (bits)
            return at + bits_first(bits) < s->text.n ? at + bits_first(bits) : s->text.n;
    }
    return s->text.n;
}

/* Two neighbours and the 64 bytes between. */
struct neighbours {
    uint64_t before, here, after;
};

INLINE struct neighbours
neighbours_of(const uint64_t *bits, size_t i)
{
    return (struct neighbours){ i > 0 ? bits[i - 1] : 0, bits[i], bits[i + 1] };
}

/* Letters and digits, but for those that are a word each. */
INLINE struct neighbours
letters_of(const struct bitmaps *s, size_t i, bool singles)
{
    struct neighbours alnum = neighbours_of(s->bits[BITS_ALNUM], i);

    if (singles) {
        const struct neighbours single = neighbours_of(s->bits[BITS_CJK], i);

        alnum.before &= ~single.before;
        alnum.here &= ~single.here;
        alnum.after &= ~single.after;
    }
    return alnum;
}

/* What is n places before, or after, each. */
INLINE uint64_t
before(const struct neighbours *b, unsigned n)
{
    return b->here << n | b->before >> (64 - n);
}

INLINE uint64_t
after(const struct neighbours *b)
{
    return b->here >> 1 | b->after << 63;
}

/*
 * The bytes of words: letters and digits, and a byte or a curly apostrophe
 * between two of them.  (There is no bit behind the last 64 bytes of a text.)
 */
INLINE uint64_t
words_of(const struct bitmaps *s, size_t i, bool singles)
{
    const struct neighbours alnum = letters_of(s, i, singles);
    const struct neighbours next = { alnum.here, alnum.after, 0 };
    const uint64_t cut = s->bits[BITS_CUT][i];
    const uint64_t joint = before(&alnum, 1) & after(&alnum) & ~cut;
    const uint64_t curly = s->bits[BITS_MIDDLE][i] & before(&alnum, 3) & after(&alnum);
    const uint64_t next_curly = s->bits[BITS_MIDDLE][i + 1] & before(&next, 3) & after(&next);

    return alnum.here | joint | curly | curly >> 1 | curly >> 2 | next_curly << 63 |
           next_curly << 62;
}

/*
 * The bytes of runs from their first letter on: a bit added to the ones of its
 * run carries through it to its end, and sets the bit behind.
 */
INLINE uint64_t
runs_of(const struct bitmaps *s, size_t i, bool inside)
{
    const uint64_t run = ~s->bits[BITS_CUT][i];
    const uint64_t seeds = (s->bits[BITS_ALNUM][i] | inside) & run;

    return (((run + seeds) ^ run) | seeds) & run;
}

/* Where words begin and end in 64 bytes; `again`: where one begins in a run
 * that had one, so that both are one; `hard`: what makes one not plain. */
struct places {
    uint64_t begin, end, again, hard;
};

/* Sights on their way. */
struct finding {
    struct token_batch *to;
    size_t begins, ends;
    uint64_t hard[BATCH_ROOM / 64 + 1]; /* a bit a token */
};

/* Write down the lowest bit and clear it; there may be none, when what is
 * written is not read. */
INLINE uint64_t
add_place(size_t *to, size_t at, uint64_t bits)
{
    *to = at + bits_first(bits | UINT64_C(1) << 63);
    return bits & (bits - 1);
}

/* Four at a time: how many there are is hard to foresee. */
INLINE size_t
add_places(size_t *list, size_t n, size_t at, uint64_t bits)
{
    const size_t end = n + bits_count(bits);

    for (; n < end; n += 4) {
        bits = add_place(&list[n], at, bits);
        bits = add_place(&list[n + 1], at, bits);
        bits = add_place(&list[n + 2], at, bits);
        bits = add_place(&list[n + 3], at, bits);
    }
    return end;
}

INLINE void
mark_hard(struct finding *f, size_t i)
{
    f->hard[i / 64] |= UINT64_C(1) << i % 64;
}

/* Add them where words begin again: the one before goes on.  Of ideograms one ends where the next
 * begins. */
static void
add_places_again(struct finding *f, const struct places *p)
{
    struct token_batch *s = f->to;

    for (uint64_t bits = p->begin | p->end | p->again; bits; bits &= bits - 1) {
        const uint64_t bit = bits & -bits;

        if (p->again & bit)
            mark_hard(f, --f->ends);
        if (p->end & bit)
            s->end[f->ends++] = s->at + bits_first(bit);
        if (p->begin & bit)
            s->begin[f->begins++] = s->at + bits_first(bit);
    }
}

INLINE void
add_all(struct finding *f, const struct places *p)
{
    struct token_batch *s = f->to;
    const size_t had = f->begins;

    if (p->again) {
        add_places_again(f, p);
    } else {
        f->begins = add_places(s->begin, f->begins, s->at, p->begin);
        f->ends = add_places(s->end, f->ends, s->at, p->end);
    }
    for (uint64_t bits = p->hard; bits; bits &= bits - 1)
        mark_hard(f, had + bits_count(p->begin & (bits ^ (bits - 1))) - 1);
}

/* Does an ideogram end with the 64 bytes before, or go on?  It is kept like a run that has begun.
 */
INLINE bool
follows_single(const struct bitmaps *v, size_t i)
{
    return i > 0 && v->bits[BITS_CJK][i - 1] >> 63;
}

/* Ideograms and kana, each from its first byte to behind its last. */
INLINE void
add_singles(struct places *p, const struct bitmaps *v, size_t i)
{
    const uint64_t single = v->bits[BITS_CJK][i], leads = ~v->classes[i].tail;

    p->begin |= single & leads;
    p->end |= (single << 1 | follows_single(v, i)) & leads;
}

/* Where 64 bytes have words; s->open and s->inside tell of those before. */
INLINE struct places
places_of(struct token_batch *s, size_t i, bool singles)
{
    const struct bitmaps *v = s->bitmaps;
    const bool inside = s->inside && !(singles && follows_single(v, i));
    const uint64_t words = words_of(v, i, singles), runs = runs_of(v, i, inside);
    const uint64_t in_word = words << 1 | s->open, in_run = runs << 1 | inside;
    const uint64_t begin = words & ~in_word;
    struct places p = { begin & ~in_run, in_word & ~words, begin & in_run,
                        (v->bits[BITS_RARE][i] & runs) | (v->bits[BITS_RARE_INSIDE][i] & words) };

    if (singles)
        add_singles(&p, v, i);
    s->open = words >> 63;
    s->inside = runs >> 63 || (singles && follows_single(v, i + 1));
    return p;
}

/* Find words, all but one whose run is not over yet: that is kept. */
INLINE void
find_runs(struct token_batch *s, bool singles)
{
    struct finding f = { .to = s, .begins = s->inside };

    s->begin[0] = s->kept_begin;
    s->end[0] = s->kept_end;
    f.ends =
        s->inside && !s->open && !(singles && follows_single(s->bitmaps, s->at / CLASSIFY_BYTES));
    f.hard[0] = s->inside && s->hard;
    for (; f.begins < BATCH && s->at <= s->bitmaps->text.n; s->at += CLASSIFY_BYTES) {
        const struct places p = places_of(s, s->at / CLASSIFY_BYTES, singles);

        add_all(&f, &p);
    }
    s->found = f.begins - s->inside;
    s->hard = f.hard[s->found / 64] >> s->found % 64 & 1;
    s->kept_begin = s->begin[s->found];
    s->kept_end = s->end[s->found];
    for (size_t i = 0; i <= BATCH_ROOM / 64; i++)
        for (uint64_t bits = f.hard[i]; bits; bits &= bits - 1)
            s->end[64 * i + bits_first(bits)] = TOKEN_HARD;
}

/* Processors with AVX2 count bits by one instruction. */
WIDE static APART void
find_runs_wide(struct token_batch *s)
{
    find_runs(s, false);
}

WIDE static APART void
find_singles_wide(struct token_batch *s)
{
    find_runs(s, true);
}

/* An ideogram or kana is a word, but for the marks that stick to it: *end is
 * behind it, or behind the run that they make. */
static bool
is_bare(const struct bitmaps *s, size_t begin, size_t *end)
{
    const uint64_t single = bitmaps_window(s->bits[BITS_CJK], begin);
    const size_t length = utf8_length(s->text.p[begin]);
    const uint64_t next = (bitmaps_window(s->bits[BITS_ALNUM], begin) &
                           ~bitmaps_window(s->bits[BITS_LETTER], begin) & ~single) |
                          bitmaps_window(s->bits[BITS_RARE], begin);

    *end = begin + length;
    if (*end < s->text.n && s->text.p[*end] & 0x80 &&
        (next >> length & 1 || s->text.p[*end] == LUCID_MASK)) {
        *end = batch_find_bit(s, BITS_CUT, *end);
        return false;
    }
    return true;
}

/* Is the word plain, and what follows it in its run?  *end is behind the run,
 * and then behind the word. */
static bool
is_plain(const struct bitmaps *s, size_t begin, size_t *end)
{
    const size_t run = *end - begin;
    size_t n;

    if (run > BITMAPS_WINDOW)
        return false;
    n = bits_last(bitmaps_window(s->bits[BITS_ALNUM], begin) & bits_low(run)) + 1;
    *end = begin + n;
    return !(bitmaps_window(s->bits[BITS_RARE], begin) & bits_low(run)) &&
           !(bitmaps_window(s->bits[BITS_RARE_INSIDE], begin) & bits_low(n));
}

/* Likewise one after the other, where marks stick to ideograms. */
static void
find_marked(struct token_batch *s)
{
    const struct bitmaps *v = s->bitmaps;

    for (s->found = 0; s->found < BATCH; s->found++) {
        const size_t begin = batch_find_bit(v, BITS_ALNUM, s->at), i = s->found;
        bool plain;

        if (begin == v->text.n)
            break;
        s->begin[i] = begin;
        if (bitmaps_window(v->bits[BITS_CJK], begin) & 1) {
            plain = is_bare(v, begin, &s->end[i]);
            s->at = s->end[i];
        } else {
            s->end[i] = s->at = batch_find_bit(v, BITS_CUT, begin);
            plain = is_plain(v, begin, &s->end[i]);
        }
        s->end[i] = plain ? s->end[i] : TOKEN_HARD;
    }
}

void
batch_find(struct token_batch *s)
{
    const bool singles = s->bitmaps->singles;

    if (s->bitmaps->marked)
        find_marked(s);
    else if (has_avx2())
        (singles ? find_singles_wide : find_runs_wide)(s);
    else
        find_runs(s, singles);
}
