/* lang/english/net_avx2.c - the layers of the English net by AVX2. */
#include "lang/english/net.h"

#include "base/bits/cpu.h"
#include "base/bits/bits.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(LUCID_PORTABLE)

#include <immintrin.h>

enum { VECTORS = NET_CHANNELS / 8 };

#define WIDE __attribute__((target("avx2")))

WIDE static inline __m256i
load(const void *p)
{
    return _mm256_loadu_si256((const __m256i *)p);
}

/* Eight bytes as numbers of 32 bits. */
WIDE static inline __m256i
load_eight(const uint8_t *p)
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

/* From 0 to 255 of them: what packing does to what is less or more. */
WIDE static inline void
activate(const __m256i sums[VECTORS], const uint8_t *shift, size_t place, struct net_plane *to)
{
    const __m256i order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
    const __m256i a = scale(sums[0], load_eight(shift));
    const __m256i b = scale(sums[1], load_eight(shift + 8));
    const __m256i c = scale(sums[2], load_eight(shift + 16));
    const __m256i d = scale(sums[3], load_eight(shift + 24));
    __m256i all = _mm256_packus_epi16(_mm256_packs_epi32(a, b), _mm256_packs_epi32(c, d));
    __m256i none;

    all = _mm256_permutevar8x32_epi32(all, order);
    none = _mm256_cmpeq_epi32(all, _mm256_setzero_si256());
    _mm256_storeu_si256((__m256i *)(void *)to->at[place], all);
    to->quads[place] = (uint8_t)~_mm256_movemask_ps(_mm256_castsi256_ps(none));
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

/* To the sum, four products for each of eight channels. */
WIDE static inline __m256i
add_four(__m256i sum, __m256i four, const int8_t (*weights)[4])
{
    const __m256i twos = _mm256_maddubs_epi16(four, load(weights));

    return _mm256_add_epi32(sum, _mm256_madd_epi16(twos, _mm256_set1_epi16(1)));
}

/* Add the products of fours of activations, a bit each, and their weights. */
WIDE static inline void
add_products(uint64_t quads, const uint8_t *in, const int8_t (*weights)[NET_CHANNELS][4],
             __m256i sums[VECTORS])
{
    __m256i a = sums[0], b = sums[1], c = sums[2], d = sums[3];

    for (; quads; quads &= quads - 1) {
        const size_t k = bits_first(quads);
        __m256i four;
        int32_t x;

        memcpy(&x, in + 4 * k, sizeof x);
        four = _mm256_set1_epi32(x);
        a = add_four(a, four, weights[k]);
        b = add_four(b, four, weights[k] + 8);
        c = add_four(c, four, weights[k] + 16);
        d = add_four(d, four, weights[k] + 24);
    }
    sums[0] = a, sums[1] = b, sums[2] = c, sums[3] = d;
}

WIDE static void
see_around(const struct net_layer *net, uint64_t places, const struct net_plane *in,
           struct net_plane *out)
{
    for (; places; places &= places - 1) {
        const size_t at = bits_first(places);
        const uint8_t *here = in->at[NET_MARGIN + at];
        __m256i sums[VECTORS];
        uint64_t quads;

        for (size_t i = 0; i < VECTORS; i++) {
            const __m256i shift = load_eight(net->shift + 8 * i);

            sums[i] = _mm256_sllv_epi32(load_eight(here + 8 * i), shift);
            sums[i] = _mm256_add_epi32(sums[i], load(net->bias + 8 * i));
        }
        memcpy(&quads, in->quads + at, sizeof quads);
        add_products(quads & bits_low(8 * NET_WIDTH), in->at[at], net->quads, sums);
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
