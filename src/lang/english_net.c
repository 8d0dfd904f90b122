/*
 * english_net.c - syllables of a word that nothing is known of.
 *
 * A convolutional net in integers: letters feed channels, two layers over them
 * add what the letters around say, and each vowel letter ends as two chances
 * of being a syllable's.  The sum over the word is the expected count.
 * english_train.py learns english_weights.c from a dictionary; the sums are
 * exact, so they are the same on every machine.
 */
#include "english.h"
#include "english_net.h"

enum {
    MARGIN = NET_WIDTH / 2,
    SPAN = NET_WIDTH * NET_CHANNELS,
    REACH = NET_NEAR / 2,
    EDGE = 26, /* the letter before the first and after the last */
    NOTHING = NET_LETTERS
};

/* One activation a letter and channel, with margins of zeros. */
struct plane {
    int16_t at[ENGLISH_WORD_MOST + 2 * MARGIN][NET_CHANNELS];
};

/* The letters whose activations a layer works out. */
struct places {
    size_t n;
    uint8_t at[ENGLISH_WORD_MOST];
};

/* Where a compiler makes two of a function, the wider one runs where it can. */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(LUCID_PORTABLE)
#include <immintrin.h>
#define INLINE static inline __attribute__((always_inline))
#define WIDE   __attribute__((target("avx2")))
#else
#define INLINE static inline
#endif

/* To the nearest multiple of 1/16, from 0 to 255 of them. */
INLINE void
activate(const int32_t sums[NET_CHANNELS], const uint8_t shift[NET_CHANNELS],
         int16_t out[NET_CHANNELS])
{
    for (size_t c = 0; c < NET_CHANNELS; c++) {
        int32_t sum = (sums[c] + (INT32_C(1) << shift[c]) / 2) >> shift[c];

        sum = sum > 0 ? sum : 0;
        out[c] = (int16_t)(sum < 255 ? sum : 255);
    }
}

/* The first layer is a sum of rows of a table. */
INLINE void
see_letters(lucid_str w, struct plane *out)
{
    const struct net_first *net = &english_first;
    uint8_t letters[ENGLISH_WORD_MOST + 2 * REACH];

    memset(letters, NOTHING, sizeof letters);
    letters[REACH - 1] = letters[REACH + w.n] = EDGE;
    for (size_t i = 0; i < w.n; i++)
        letters[REACH + i] = (uint8_t)(w.p[i] - 'a');
    for (size_t i = 0; i < w.n; i++) {
        int16_t rows[NET_CHANNELS] = { 0 };
        int32_t sums[NET_CHANNELS];

        for (size_t k = 0; k < NET_NEAR; k++)
            if (letters[i + k] != NOTHING)
                for (size_t c = 0; c < NET_CHANNELS; c++)
                    rows[c] = (int16_t)(rows[c] + net->letters[letters[i + k]][k][c]);
        for (size_t c = 0; c < NET_CHANNELS; c++)
            sums[c] = net->bias[c] + rows[c];
        activate(sums, net->shift, out->at[MARGIN + i]);
    }
}

/* Add the products of the inputs and their weights to the sums of the channels. */
typedef void add_products(const int16_t in[SPAN], const int16_t weights[][NET_CHANNELS][2],
                          int32_t sums[NET_CHANNELS]);

static void
add_products_plainly(const int16_t in[SPAN], const int16_t weights[][NET_CHANNELS][2],
                     int32_t sums[NET_CHANNELS])
{
    for (size_t k = 0; k < SPAN / 2; k++) {
        const int16_t a = in[2 * k], b = in[2 * k + 1];

        for (size_t c = 0; (a || b) && c < NET_CHANNELS; c++)
            sums[c] += a * weights[k][c][0] + b * weights[k][c][1];
    }
}

/* A layer: what was there, and what the letters around add to it. */
INLINE void
see_around(const struct net_layer *net, const struct places *places, const struct plane *in,
           struct plane *out, add_products *add)
{
    for (size_t i = 0; i < places->n; i++) {
        const size_t at = places->at[i];
        int32_t sums[NET_CHANNELS];

        for (size_t c = 0; c < NET_CHANNELS; c++)
            sums[c] = net->bias[c] + in->at[MARGIN + at][c] * (INT32_C(1) << net->shift[c]);
        add(in->at[at], net->weights, sums);
        activate(sums, net->shift, out->at[MARGIN + at]);
    }
}

INLINE void
see_word(lucid_str w, const struct places *vowels, struct plane planes[2], add_products *add)
{
    struct places all = { 0 };

    for (size_t i = 0; i < w.n; i++)
        all.at[all.n++] = (uint8_t)i;
    see_letters(w, &planes[0]);
    for (size_t k = 0; k < NET_LAYERS; k++)
        see_around(&english_layers[k], k + 1 < NET_LAYERS ? &all : vowels, &planes[k % 2],
                   &planes[(k + 1) % 2], add);
}

#ifdef WIDE

WIDE static void
add_products_widely(const int16_t in[SPAN], const int16_t weights[][NET_CHANNELS][2],
                    int32_t sums[NET_CHANNELS])
{
    enum { VECTORS = NET_CHANNELS / 8 };
    __m256i v[VECTORS];

    for (size_t i = 0; i < VECTORS; i++)
        v[i] = _mm256_loadu_si256((const __m256i *)(const void *)(sums + 8 * i));
    for (size_t k = 0; k < SPAN / 2; k++) {
        const __m256i *w = (const __m256i *)(const void *)weights[k];
        int32_t two;

        memcpy(&two, in + 2 * k, sizeof two);
        for (size_t i = 0; i < VECTORS; i++)
            v[i] = _mm256_add_epi32(
                v[i], _mm256_madd_epi16(_mm256_set1_epi32(two), _mm256_loadu_si256(w + i)));
    }
    for (size_t i = 0; i < VECTORS; i++)
        _mm256_storeu_si256((__m256i *)(void *)(sums + 8 * i), v[i]);
}

WIDE static void
see_word_widely(lucid_str w, const struct places *vowels, struct plane planes[2])
{
    see_word(w, vowels, planes, add_products_widely);
}

#endif

static void
see_word_here(lucid_str w, const struct places *vowels, struct plane planes[2])
{
#ifdef WIDE
    if (__builtin_cpu_supports("avx2")) {
        see_word_widely(w, vowels, planes);
        return;
    }
#endif
    see_word(w, vowels, planes, add_products_plainly);
}

/* The chance, in 256ths, that a letter is a syllable's first or second vowel. */
static unsigned
judge(const int16_t *at, size_t which)
{
    const struct net_last *net = &english_last;
    int32_t sum = net->bias[which] + (INT32_C(NET_ODDS / 2) << net->shift[which]);

    for (size_t c = 0; c < NET_CHANNELS; c++)
        sum += net->weights[which][c] * at[c];
    sum = sum > 0 ? sum >> net->shift[which] : 0;
    return english_odds[sum < NET_ODDS ? sum : NET_ODDS - 1];
}

unsigned
english_net_count(lucid_str w)
{
    struct plane planes[2] = { 0 };
    struct places vowels = { 0 };
    unsigned sum = 0;

    for (size_t i = 0; i < w.n; i++)
        if (english_is_vowel(w.p[i]))
            vowels.at[vowels.n++] = (uint8_t)i;
    see_word_here(w, &vowels, planes);
    for (size_t i = 0; i < vowels.n; i++)
        for (size_t which = 0; which < 2; which++)
            sum += judge(planes[NET_LAYERS % 2].at[MARGIN + vowels.at[i]], which);
    return sum;
}
