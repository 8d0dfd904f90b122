/* sights.c - the words of a block found by the bits of its survey. */
#include "sights.h"

#include "eight.h"
#include "utf8.h"

/* Where a sight ends that is not plain, until its run is looked at. */
#define HARD SIZE_MAX

/* So many bytes of all ones, so many zeros: a part of them keeps a word. */
static const unsigned char keep_bytes[2 * PLAIN_WORD] = {
    0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
};

#if defined(__SSE2__) && !defined(LUCID_PORTABLE)

#include <emmintrin.h>

static __m128i
sixteen_at(const void *p)
{
    return _mm_loadu_si128((const __m128i *)p);
}

/* The n bytes at p as the vocabulary has them, in lower case; *upper tells which
 * were capitals. */
static struct key
key_of(const char *p, size_t n, uint16_t *upper)
{
    const __m128i word = _mm_and_si128(sixteen_at(p), sixteen_at(keep_bytes + PLAIN_WORD - n));
    const __m128i capital = _mm_and_si128(_mm_cmpgt_epi8(word, _mm_set1_epi8('A' - 1)),
                                          _mm_cmpgt_epi8(_mm_set1_epi8('Z' + 1), word));
    const __m128i lower = _mm_or_si128(word, _mm_and_si128(capital, _mm_set1_epi8('a' - 'A')));

    *upper = (uint16_t)_mm_movemask_epi8(capital);
    return (struct key){ (uint64_t)_mm_cvtsi128_si64(lower),
                         (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(lower, lower)) };
}

#else

/* Which of eight are capitals, as a mask of high bits. */
static uint64_t
capitals(uint64_t x)
{
    return eight_between(x & ~EIGHT_HIGH, 'A', 'Z') & ~x;
}

static struct key
key_of(const char *p, size_t n, uint16_t *upper)
{
    const char *keep = (const char *)keep_bytes + PLAIN_WORD - n;
    const uint64_t low = eight_at(p) & eight_at(keep), high = eight_at(p + 8) & eight_at(keep + 8);
    const uint64_t low_capitals = capitals(low), high_capitals = capitals(high);

    *upper = (uint16_t)(eight_bits(low_capitals) | eight_bits(high_capitals) << 8);
    return (struct key){ low | low_capitals >> 2, high | high_capitals >> 2 };
}

#endif

/* From `at` on, the first place with the bit; the end of the text if there is none. */
static size_t
find_bit(const struct survey *s, enum survey_bits which, size_t at)
{
    for (; at < s->text.n; at += SURVEY_WINDOW) {
        const uint64_t bits = survey_window(s->bits[which], at) & survey_low(SURVEY_WINDOW);

        if (bits)
            return at + survey_first(bits) < s->text.n ? at + survey_first(bits) : s->text.n;
    }
    return s->text.n;
}

/* ---- where words are */

/* Two neighbours and the 64 bytes between. */
struct neighbours {
    uint64_t before, here, after;
};

static struct neighbours
neighbours_of(const uint64_t *bits, size_t i)
{
    return (struct neighbours){ i > 0 ? bits[i - 1] : 0, bits[i], bits[i + 1] };
}

/* What is n places before, or after, each. */
static uint64_t
before(const struct neighbours *b, unsigned n)
{
    return b->here << n | b->before >> (64 - n);
}

static uint64_t
after(const struct neighbours *b)
{
    return b->here >> 1 | b->after << 63;
}

/*
 * The bytes of words: letters and digits, and a byte or a curly apostrophe
 * between two of them.  (There is no bit behind the last 64 bytes of a text.)
 */
static uint64_t
words_of(const struct survey *s, size_t i)
{
    const struct neighbours alnum = neighbours_of(s->bits[BITS_ALNUM], i);
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
static uint64_t
runs_of(const struct survey *s, size_t i, bool inside)
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
    struct sights *to;
    size_t begins, ends;
    uint64_t hard[SIGHTS_ROOM / 64 + 1]; /* a bit a sight */
};

static size_t
add_places(size_t *list, size_t n, size_t at, uint64_t bits)
{
    for (; bits; bits &= bits - 1)
        list[n++] = at + survey_first(bits);
    return n;
}

static void
mark_hard(struct finding *f, size_t i)
{
    f->hard[i / 64] |= UINT64_C(1) << i % 64;
}

/* Add them where words begin again: the one before goes on. */
static void
add_places_again(struct finding *f, const struct places *p)
{
    struct sights *s = f->to;

    for (uint64_t bits = p->begin | p->end | p->again; bits; bits &= bits - 1) {
        const uint64_t bit = bits & -bits;

        if (p->begin & bit)
            s->begin[f->begins++] = s->at + survey_first(bit);
        else if (p->end & bit)
            s->end[f->ends++] = s->at + survey_first(bit);
        else
            mark_hard(f, --f->ends);
    }
}

static void
add_all(struct finding *f, const struct places *p)
{
    struct sights *s = f->to;
    const size_t had = f->begins;

    if (p->again) {
        add_places_again(f, p);
    } else {
        f->begins = add_places(s->begin, f->begins, s->at, p->begin);
        f->ends = add_places(s->end, f->ends, s->at, p->end);
    }
    for (uint64_t bits = p->hard; bits; bits &= bits - 1)
        mark_hard(f, had + survey_count(p->begin & (bits ^ (bits - 1))) - 1);
}

/* Where 64 bytes have words; s->open and s->inside tell of those before. */
static struct places
places_of(struct sights *s, size_t i)
{
    const struct survey *v = s->survey;
    const uint64_t words = words_of(v, i), runs = runs_of(v, i, s->inside);
    const uint64_t in_word = words << 1 | s->open, in_run = runs << 1 | s->inside;
    const uint64_t begin = words & ~in_word;

    s->open = words >> 63;
    s->inside = runs >> 63;
    return (struct places){ begin & ~in_run, in_word & ~words, begin & in_run,
                            (v->bits[BITS_ODD][i] & runs) | (v->bits[BITS_INNER][i] & words) };
}

/* Find words, all but one whose run is not over yet: that is kept. */
static void
find_words(struct sights *s)
{
    struct finding f = { .to = s, .begins = s->inside, .ends = s->inside && !s->open };

    s->begin[0] = s->kept_begin;
    s->end[0] = s->kept_end;
    f.hard[0] = s->inside && s->hard;
    for (; f.begins < SIGHTS && s->at <= s->survey->text.n; s->at += CLASSIFY_BYTES) {
        const struct places p = places_of(s, s->at / CLASSIFY_BYTES);

        add_all(&f, &p);
    }
    s->found = f.begins - s->inside;
    s->hard = f.hard[s->found / 64] >> s->found % 64 & 1;
    s->kept_begin = s->begin[s->found];
    s->kept_end = s->end[s->found];
    for (size_t i = 0; i <= SIGHTS_ROOM / 64; i++)
        for (uint64_t bits = f.hard[i]; bits; bits &= bits - 1)
            s->end[64 * i + survey_first(bits)] = HARD;
}

/* An ideogram or kana is a word, but for the marks that stick to it: *end is
 * behind it, or behind the run that they make. */
static bool
is_bare(const struct survey *s, size_t begin, size_t *end)
{
    const uint64_t single = survey_window(s->bits[BITS_SINGLE], begin);
    const size_t length = utf8_length(s->text.p[begin]);
    const uint64_t next = (survey_window(s->bits[BITS_ALNUM], begin) &
                           ~survey_window(s->bits[BITS_LETTER], begin) & ~single) |
                          survey_window(s->bits[BITS_ODD], begin);

    *end = begin + length;
    if (*end < s->text.n && s->text.p[*end] & 0x80 &&
        (next >> length & 1 || s->text.p[*end] == LUCID_MASK)) {
        *end = find_bit(s, BITS_CUT, *end);
        return false;
    }
    return true;
}

/* Is the word plain, and what follows it in its run?  *end is behind the run,
 * and then behind the word. */
static bool
is_plain(const struct survey *s, size_t begin, size_t *end)
{
    const size_t run = *end - begin;
    size_t n;

    if (run > SURVEY_WINDOW)
        return false;
    n = survey_last(survey_window(s->bits[BITS_ALNUM], begin) & survey_low(run)) + 1;
    *end = begin + n;
    return !(survey_window(s->bits[BITS_ODD], begin) & survey_low(run)) &&
           !(survey_window(s->bits[BITS_INNER], begin) & survey_low(n));
}

/* Likewise one after the other, where there are ideograms. */
static void
find_singles(struct sights *s)
{
    const struct survey *v = s->survey;

    for (s->found = 0; s->found < SIGHTS; s->found++) {
        const size_t begin = find_bit(v, BITS_ALNUM, s->at), i = s->found;
        bool plain;

        if (begin == v->text.n)
            break;
        s->begin[i] = begin;
        if (survey_window(v->bits[BITS_SINGLE], begin) & 1) {
            plain = is_bare(v, begin, &s->end[i]);
            s->at = s->end[i];
        } else {
            s->end[i] = s->at = find_bit(v, BITS_CUT, begin);
            plain = is_plain(v, begin, &s->end[i]);
        }
        s->end[i] = plain ? s->end[i] : HARD;
    }
}

/* ---- what they are */

/* Which sentences are they in?  One in which a sentence ends is not plain. */
static void
part_by_sentences(struct sights *s)
{
    size_t i = 0;

    s->begin[s->found] = SIZE_MAX;
    for (; s->span < s->spans_n; s->span++) {
        struct span *span = &s->spans[s->span];

        while (s->begin[i] < span->end)
            i++;
        if (i > 0 && s->end[i - 1] > span->end)
            s->end[i - 1] = HARD;
        if (i == s->found)
            break;
        span->sights = i;
    }
    s->n = i;
}

/* What begins before an overrun is over has been taken. */
static void
mark_overrun(struct sights *s, size_t i)
{
    for (; i < s->found && s->begin[i] < s->overrun; i++)
        s->end[i] = HARD;
}

/* The slower loop gets all of the run, and what goes on behind it where it may
 * be an address: two hyphens part no words there. */
static void
look_at_hard(struct sights *s, size_t i)
{
    const lucid_str text = s->survey->text;
    const size_t begin = s->begin[i];

    s->key[i] = (struct key){ 0, 0 };
    s->hash[i] = 0;
    s->end[i] = begin;
    if (begin < s->overrun)
        return;
    s->end[i] = find_bit(s->survey, BITS_CUT, begin + utf8_length(text.p[begin]));
    if (s->end[i] < text.n && text.p[s->end[i]] == '-') {
        s->overrun = s->end[i] = find_bit(s->survey, BITS_BLANK, s->end[i]);
        mark_overrun(s, i + 1);
    }
}

/* A longer word has a hash for its key.  It is plain without capitals, and new
 * ones are for the slower loop. */
static void
look_at_longer(struct sights *s, size_t i)
{
    const lucid_str text = s->survey->text;
    const size_t begin = s->begin[i], length = s->end[i] - begin;

    if (length > SURVEY_WINDOW || begin < s->overrun ||
        survey_window(s->survey->bits[BITS_UPPER], begin) & survey_low(length)) {
        look_at_hard(s, i);
        return;
    }
    s->key[i] = vocabulary_key(s->vocabulary, (lucid_str){ text.p + begin, length });
    s->hash[i] = key_hash(s->vocabulary->seed, s->key[i]);
    s->upper[i] = 0;
}

static void
find_entries(struct sights *s)
{
    const struct vocabulary *v = s->vocabulary;
    const uint32_t *slots = v->slots;
    const char *text = s->survey->text.p;
    const size_t mask = v->slots_n - 1, n = s->n;

    mark_overrun(s, 0);
    for (size_t i = 0; i < n; i++) {
        const size_t begin = s->begin[i], length = s->end[i] - begin;

        if (length > PLAIN_WORD) {
            look_at_longer(s, i);
            continue;
        }
        s->key[i] = key_of(text + begin, length, &s->upper[i]);
        s->hash[i] = key_hash(v->seed, s->key[i]);
        fetch_early(&slots[s->hash[i] & mask]);
    }
    for (size_t i = 0; i < n; i++) {
        s->number[i] = slots[s->hash[i] & mask] & VOCABULARY_NUMBER;
        fetch_early(entry_of(v, s->number[i]));
    }
}

void
sights_begin(struct sights *s, const struct survey *survey, const struct vocabulary *v)
{
    s->survey = survey;
    s->vocabulary = v;
    s->spans_n = s->span = 0;
    s->n = s->next = s->found = s->at = s->overrun = 0;
    s->kept_begin = s->kept_end = 0;
    s->inside = s->open = s->hard = false;
}

/* What no sentence was known for comes first now. */
static void
keep_rest(struct sights *s)
{
    const size_t n = s->n, rest = s->found - n;

    memmove(s->begin, s->begin + n, rest * sizeof *s->begin);
    memmove(s->end, s->end + n, rest * sizeof *s->end);
    s->found = rest;
}

bool
sights_more(struct sights *s)
{
    if (s->n < s->found)
        keep_rest(s);
    else if (s->survey->singles)
        find_singles(s);
    else
        find_words(s);
    part_by_sentences(s);
    find_entries(s);
    s->next = 0;
    return s->n > 0;
}
