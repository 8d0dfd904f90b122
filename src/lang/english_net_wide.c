/* english_net_wide.c - the layers of the English net by AVX2. */
#include "english_net.h"

#include "../avx2.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(LUCID_PORTABLE)

#include <immintrin.h>

enum { VECTORS = NET_CHANNELS / 8 };

#define WIDE __attribute__((target("avx2,bmi")))

WIDE static inline __m256i
load(const void *p)
{
    return _mm256_loadu_si256((const __m256i *)p);
}

/* The shifts of eight channels. */
WIDE static inline __m256i
load_shift(const uint8_t *p)
{
    return _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)p));
}

/* To the nearest multiple of 1/16. */
WIDE static inline __m256i
scale(__m256i sum, __m256i shift)
{
    const __m256i one = _mm256_sllv_epi32(_mm256_set1_epi32(1), shift);

    return _mm256_srav_epi32(_mm256_add_epi32(sum, _mm256_srli_epi32(one, 1)), shift);
}

/* 16 of them from 0 to 255. */
WIDE static inline __m256i
activate_half(const __m256i sums[2], const uint8_t *shift)
{
    const __m256i a = scale(sums[0], load_shift(shift)), b = scale(sums[1], load_shift(shift + 8));
    const __m256i both = _mm256_permute4x64_epi64(_mm256_packs_epi32(a, b), 0xD8);

    return _mm256_min_epi16(_mm256_max_epi16(both, _mm256_setzero_si256()), _mm256_set1_epi16(255));
}

/* A bit each for the pairs of 16 activations that are both 0. */
WIDE static inline unsigned
find_pairs_of_0(__m256i activations)
{
    const __m256i none = _mm256_cmpeq_epi32(activations, _mm256_setzero_si256());

    return (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(none));
}

WIDE static inline void
activate(const __m256i sums[VECTORS], const uint8_t *shift, size_t place, struct net_plane *to)
{
    const __m256i a = activate_half(sums, shift), b = activate_half(sums + 2, shift + 16);

    _mm256_storeu_si256((__m256i *)(void *)to->at[place], a);
    _mm256_storeu_si256((__m256i *)(void *)(to->at[place] + 16), b);
    to->pairs[place] = (uint16_t) ~(find_pairs_of_0(a) | find_pairs_of_0(b) << 8);
}

WIDE static void
see_letters(const struct net_word *word, struct net_plane *out)
{
    const struct net_first *net = &english_first;

    for (size_t i = 0; i < word->n; i++) {
        __m256i rows[VECTORS / 2] = { 0 }, sums[VECTORS];

        for (size_t k = 0; k < NET_NEAR; k++) {
            const int8_t *row = net->letters[word->letters[i + k]][k];

            for (size_t c = 0; c < VECTORS / 2; c++) {
                const __m128i part = _mm_loadu_si128((const __m128i *)(const void *)row + c);

                rows[c] = _mm256_add_epi16(rows[c], _mm256_cvtepi8_epi16(part));
            }
        }
        for (size_t c = 0; c < VECTORS / 2; c++) {
            const __m128i low = _mm256_castsi256_si128(rows[c]);
            const __m128i high = _mm256_extracti128_si256(rows[c], 1);

            sums[2 * c] = _mm256_add_epi32(_mm256_cvtepi16_epi32(low), load(net->bias + 16 * c));
            sums[2 * c + 1] =
                _mm256_add_epi32(_mm256_cvtepi16_epi32(high), load(net->bias + 16 * c + 8));
        }
        activate(sums, net->shift, NET_MARGIN + i, out);
    }
}

/* Add the products of pairs of activations, a bit each, and their weights. */
WIDE static inline void
add_products(uint64_t pairs, const int16_t *in, const int16_t (*weights)[NET_CHANNELS][2],
             __m256i sums[VECTORS])
{
    __m256i a = sums[0], b = sums[1], c = sums[2], d = sums[3];

    while (pairs) {
        const size_t k = (size_t)__builtin_ctzll(pairs);
        const __m256i *w = (const __m256i *)(const void *)weights[k];
        __m256i two;
        int32_t x;

        memcpy(&x, in + 2 * k, sizeof x);
        two = _mm256_set1_epi32(x);
        a = _mm256_add_epi32(a, _mm256_madd_epi16(two, load(w)));
        b = _mm256_add_epi32(b, _mm256_madd_epi16(two, load(w + 1)));
        c = _mm256_add_epi32(c, _mm256_madd_epi16(two, load(w + 2)));
        d = _mm256_add_epi32(d, _mm256_madd_epi16(two, load(w + 3)));
        pairs &= pairs - 1;
    }
    sums[0] = a, sums[1] = b, sums[2] = c, sums[3] = d;
}

WIDE static void
see_around(const struct net_layer *net, uint64_t places, const struct net_plane *in,
           struct net_plane *out)
{
    for (; places; places &= places - 1) {
        const size_t at = (size_t)__builtin_ctzll(places);
        const int16_t *here = in->at[NET_MARGIN + at];
        __m256i sums[VECTORS];
        uint64_t four;

        for (size_t i = 0; i < VECTORS; i++) {
            const __m128i eight = _mm_loadu_si128((const __m128i *)(const void *)(here + 8 * i));

            sums[i] =
                _mm256_sllv_epi32(_mm256_cvtepi16_epi32(eight), load_shift(net->shift + 8 * i));
            sums[i] = _mm256_add_epi32(sums[i], load(net->bias + 8 * i));
        }
        memcpy(&four, in->pairs + at, sizeof four);
        add_products(four, in->at[at], net->pairs, sums);
        add_products(in->pairs[at + 4], in->at[at + 4], net->pairs + 64, sums);
        activate(sums, net->shift, NET_MARGIN + at, out);
    }
}

const struct net_way *
net_way_wide(void)
{
    static const struct net_way wide = { NULL, see_letters, see_around };

    return has_avx2() ? &wide : NULL;
}

#else

const struct net_way *
net_way_wide(void)
{
    return NULL;
}

#endif
