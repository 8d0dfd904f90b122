/* tokens/batch.c - the words of a block, found by its bitmaps. */
#include "tokens/batch.h"

#include "base/bits/multiversion.h"
#include "base/bits/swar.h"
#include "tokens/batch_find.h"
#include "base/bits/sse2.h"
#include "unicode/utf8.h"

/* So many bytes of all ones, so many zeros: a part of them keeps a word. */
static const unsigned char keep_bytes[2 * PLAIN_WORD] = {
    0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
};

#if defined(LUCID_SSE2)

/* The n bytes at p as the vocabulary has them, in lower case, are put there; *upper tells which
 * were capitals. */
INLINE struct key
put_key(struct key *to, const char *p, size_t n, uint16_t *upper)
{
    const __m128i word = _mm_and_si128(sixteen_at(p), sixteen_at(keep_bytes + PLAIN_WORD - n));
    /* A to Z moved to the top of the signed bytes: nothing else is up there */
    const __m128i moved = _mm_add_epi8(word, _mm_set1_epi8(INT8_MAX - 'Z'));
    const __m128i capital = _mm_cmpgt_epi8(moved, _mm_set1_epi8(INT8_MAX - ('Z' - 'A') - 1));
    const __m128i lower = _mm_or_si128(word, _mm_and_si128(capital, _mm_set1_epi8('a' - 'A')));

    *upper = (uint16_t)_mm_movemask_epi8(capital);
    _mm_storeu_si128((__m128i *)(void *)to, lower);
    return (struct key){ (uint64_t)_mm_cvtsi128_si64(lower),
                         (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(lower, lower)) };
}

#elif defined(__aarch64__) && defined(__ARM_NEON) && !defined(LUCID_PORTABLE)

#include <arm_neon.h>

static uint16_t
gather(uint8x16_t is)
{
    const uint8x16_t bits = vreinterpretq_u8_u64(vdupq_n_u64(UINT64_C(0x8040201008040201)));
    const uint8x16_t set = vandq_u8(is, bits);

    return (uint16_t)(vaddv_u8(vget_low_u8(set)) | vaddv_u8(vget_high_u8(set)) << 8);
}

INLINE struct key
put_key(struct key *to, const char *p, size_t n, uint16_t *upper)
{
    const uint8x16_t word =
        vandq_u8(vld1q_u8((const unsigned char *)p), vld1q_u8(keep_bytes + PLAIN_WORD - n));
    const uint8x16_t capital = vcleq_u8(vsubq_u8(word, vdupq_n_u8('A')), vdupq_n_u8('Z' - 'A'));
    const uint64x2_t lower =
        vreinterpretq_u64_u8(vorrq_u8(word, vandq_u8(capital, vdupq_n_u8('a' - 'A'))));

    *upper = gather(capital);
    return *to = (struct key){ vgetq_lane_u64(lower, 0), vgetq_lane_u64(lower, 1) };
}

#else

/* Which of eight are capitals, as a mask of high bits. */
static uint64_t
capitals(uint64_t x)
{
    return swar_between(x & ~SWAR_HIGH, 'A', 'Z') & ~x;
}

INLINE struct key
put_key(struct key *to, const char *p, size_t n, uint16_t *upper)
{
    const char *keep = (const char *)keep_bytes + PLAIN_WORD - n;
    const uint64_t low = swar_at(p) & swar_at(keep), high = swar_at(p + 8) & swar_at(keep + 8);
    const uint64_t low_capitals = capitals(low), high_capitals = capitals(high);

    *upper = (uint16_t)(swar_bits(low_capitals) | swar_bits(high_capitals) << 8);
    return *to = (struct key){ low | low_capitals >> 2, high | high_capitals >> 2 };
}

#endif

/* Of what has more than PLAIN_WORD bytes, whatever it is. */
static const struct key key_longer = { 0, UINT64_C(0xFF) << 56 };

static bool
is_hard(const struct token_batch *s, size_t i)
{
    return s->key[i].low == 0 && s->key[i].high == 0;
}

static void
make_hard(struct token_batch *s, size_t i, size_t end)
{
    s->key[i] = (struct key){ 0, 0 };
    s->hash[i] = 0;
    s->upper[i] = 0;
    s->end[i] = end;
}

/* What begins before an overrun is over has been taken: nothing is left. */
static void
mark_overrun(struct token_batch *s, size_t i)
{
    for (; i < s->found && s->begin[i] < s->overrun; i++)
        make_hard(s, i, s->begin[i]);
}

/* The slower loop gets all of the run, and what goes on behind it where it may
 * be an address: two hyphens part no words there. */
static void
look_at_hard(struct token_batch *s, size_t i)
{
    const lucid_str text = s->bitmaps->text;
    const size_t begin = s->begin[i];
    size_t end = batch_find_bit(s->bitmaps, BITS_CUT, begin + utf8_length(text.p[begin]));

    if (end < text.n && text.p[end] == '-') {
        s->overrun = end = batch_find_bit(s->bitmaps, BITS_BLANK, end);
        mark_overrun(s, i + 1);
    }
    make_hard(s, i, end);
}

/* A longer word is known by its alias, which is fetched early; new ones are for the slower loop. */
static uint64_t
look_at_longer(struct token_batch *s, size_t i, uint16_t *upper)
{
    const lucid_str word = { s->bitmaps->text.p + s->begin[i], s->end[i] - s->begin[i] };
    const struct aliases *a = &s->vocabulary->aliases;
    uint64_t hash;

    if (word.n > BITMAPS_WINDOW) {
        look_at_hard(s, i);
        return 0;
    }
    s->longer[s->longer_n++] = (uint16_t)i;
    s->key[i] = key_longer;
    *upper =
        batch_upper(bitmaps_window(s->bitmaps->bits[BITS_UPPER], s->begin[i]) & bits_low(word.n));
    hash = alias_hash(word);
    if (a->list)
        fetch_early(alias_places(a, hash));
    return hash;
}

/* The keys of what was found, their slots fetched early; returns how many have capitals. */
INLINE size_t
find_keys(struct token_batch *s)
{
    const struct vocabulary *v = s->vocabulary;
    const uint64_t seed[2] = { v->seed[0], v->seed[1] };
    const uint32_t *const slots = v->slots;
    const char *const text = s->bitmaps->text.p;
    const size_t mask = v->slots_n - 1;
    size_t capitals = 0;

    for (size_t i = 0, n = s->found; i < n; i++) {
        const size_t begin = s->begin[i], length = s->end[i] - begin;
        uint64_t hash = 0;
        uint16_t upper = 0;

        if (length > PLAIN_WORD)
            hash = look_at_longer(s, i, &upper);
        else
            hash = key_hash(seed, put_key(&s->key[i], text + begin, length, &upper));
        fetch_early(&slots[hash & mask]);
        s->hash[i] = hash;
        s->upper[i] = upper;
        /* no jump goes by what cannot be foreseen */
        s->capitals[capitals] = (uint16_t)i;
        capitals += upper != 0;
    }
    return capitals;
}

WIDE static APART size_t
find_keys_wide(struct token_batch *s)
{
    return find_keys(s);
}

void
batch_locate(struct token_batch *s)
{
    size_t capitals;

    batch_find(s);
    mark_overrun(s, 0);
    s->longer_n = 0;
    capitals = has_avx2() ? find_keys_wide(s) : find_keys(s);
    s->capitals[capitals] = BATCH_ROOM;
    s->n = s->capital = 0;
    s->looked = true;
}

/* What has no slot is a new word, as far as it is plain.  (The bytes of a key are those of the
 * word where numbers are little-endian; elsewhere what is fetched is of no use.) */
static void
expect_new(const struct vocabulary *v, const struct key *key)
{
    v->language->expect((lucid_str){ (const char *)key, key_length(*key) });
}

/* The entries of words that are long, by their aliases. */
static void
find_longer(struct token_batch *s)
{
    const struct vocabulary *v = s->vocabulary;
    const char *const text = s->bitmaps->text.p;

    for (size_t k = 0; k < s->longer_n; k++) {
        const size_t i = s->longer[k];
        const lucid_str word = { text + s->begin[i], s->end[i] - s->begin[i] };

        s->number[i] = alias_find(&v->aliases, word, s->hash[i]);
        fetch_early(entry_of(v, s->number[i]));
    }
}

void
batch_prefetch(struct token_batch *s)
{
    const struct vocabulary *v = s->vocabulary;
    const uint32_t *slots = v->slots;
    const size_t mask = v->slots_n - 1;

    for (size_t i = 0, n = s->found; i < n; i++) {
        const uint32_t tag = vocabulary_tag(s->hash[i]);
        size_t at = s->hash[i] & mask;

        while (slots[at] && slots[at] >> VOCABULARY_TAG != tag)
            at = (at + 1) & mask;
        s->number[i] = slots[at] & VOCABULARY_NUMBER;
        fetch_early(entry_of(v, s->number[i]));
        if (s->number[i] == 0 && v->language->expect && !key_is_long(s->key[i]))
            expect_new(v, &s->key[i]);
    }
    find_longer(s);
}

void
batch_begin(struct token_batch *s, const struct bitmaps *bitmaps, const struct vocabulary *v)
{
    s->bitmaps = bitmaps;
    s->vocabulary = v;
    s->spans_n = s->span = 0;
    s->n = s->next = s->found = s->at = s->overrun = 0;
    s->kept_begin = s->kept_end = 0;
    s->inside = s->open = s->hard = s->looked = false;
}

/* Which sentences are they in?  One in which a sentence ends is not plain. */
static void
part_by_sentences(struct token_batch *s)
{
    size_t i = s->n;

    s->begin[s->found] = SIZE_MAX;
    for (; s->span < s->spans_n; s->span++) {
        struct sentence_span *span = &s->spans[s->span];

        while (s->begin[i] < span->end)
            i++;
        if (i > 0 && s->end[i - 1] > span->end && !is_hard(s, i - 1))
            look_at_hard(s, i - 1);
        if (i == s->found)
            break;
        span->tokens = i;
    }
    s->n = i;
}

bool
batch_next(struct token_batch *s)
{
    if (s->n == s->found && !s->looked) {
        batch_locate(s);
        batch_prefetch(s);
    }
    s->looked = false;
    s->next = s->n;
    part_by_sentences(s);
    return s->next < s->n;
}
