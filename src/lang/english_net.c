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

/* The nearest multiple of 1/16, from 0 to 255 of them. */
static int16_t
activate(int32_t sum, unsigned shift)
{
    sum += (INT32_C(1) << shift) / 2;
    if (sum < 0)
        return 0;
    sum >>= shift;
    return (int16_t)(sum < 255 ? sum : 255);
}

/* The first layer is a sum of rows of a table. */
static void
see_letters(lucid_str w, struct plane *out)
{
    const struct net_first *net = &english_first;
    uint8_t letters[ENGLISH_WORD_MOST + 2 * REACH];

    memset(letters, NOTHING, sizeof letters);
    letters[REACH - 1] = letters[REACH + w.n] = EDGE;
    for (size_t i = 0; i < w.n; i++)
        letters[REACH + i] = (uint8_t)(w.p[i] - 'a');
    for (size_t i = 0; i < w.n; i++) {
        int32_t sums[NET_CHANNELS];

        memcpy(sums, net->bias, sizeof sums);
        for (size_t k = 0; k < NET_NEAR; k++)
            if (letters[i + k] != NOTHING)
                for (size_t c = 0; c < NET_CHANNELS; c++)
                    sums[c] += net->letters[letters[i + k]][k][c];
        for (size_t c = 0; c < NET_CHANNELS; c++)
            out->at[MARGIN + i][c] = activate(sums[c], net->shift[c]);
    }
}

/* Where a compiler makes two of a loop, the wider one runs where it can. */
#if defined(__x86_64__) && defined(__GNUC__)
#define INLINE static inline __attribute__((always_inline))
#define WIDE   __attribute__((target("avx2")))
#else
#define INLINE static inline
#define WIDE
#endif

INLINE int32_t
multiply(const int16_t *a, const int16_t *b)
{
    int32_t sum = 0;

    for (size_t k = 0; k < SPAN; k++)
        sum += a[k] * b[k];
    return sum;
}

/* A layer: what was there, and what the letters around add to it. */
INLINE void
see_around(const struct net_layer *net, const struct places *places, const struct plane *in,
           struct plane *out)
{
    for (size_t c = 0; c < NET_CHANNELS; c++)
        for (size_t i = 0; i < places->n; i++) {
            size_t at = places->at[i];
            int32_t sum = multiply(net->weights[c], in->at[at]) + net->bias[c];

            sum += in->at[MARGIN + at][c] * (INT32_C(1) << net->shift[c]);
            out->at[MARGIN + at][c] = activate(sum, net->shift[c]);
        }
}

WIDE static void
see_around_wide(const struct net_layer *net, const struct places *places, const struct plane *in,
                struct plane *out)
{
    see_around(net, places, in, out);
}

static bool
is_wide(void)
{
#if defined(__x86_64__) && defined(__GNUC__)
    return __builtin_cpu_supports("avx2");
#else
    return false;
#endif
}

static void
see_layer(const struct net_layer *net, const struct places *places, const struct plane *in,
          struct plane *out)
{
    if (is_wide())
        see_around_wide(net, places, in, out);
    else
        see_around(net, places, in, out);
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
    struct places all = { 0 }, vowels = { 0 };
    unsigned sum = 0;

    for (size_t i = 0; i < w.n; i++) {
        all.at[all.n++] = (uint8_t)i;
        if (english_is_vowel(w.p[i]))
            vowels.at[vowels.n++] = (uint8_t)i;
    }
    see_letters(w, &planes[0]);
    for (size_t k = 0; k < NET_LAYERS; k++)
        see_layer(&english_layers[k], k + 1 < NET_LAYERS ? &all : &vowels, &planes[k % 2],
                  &planes[(k + 1) % 2]);
    for (size_t i = 0; i < vowels.n; i++)
        for (size_t which = 0; which < 2; which++)
            sum += judge(planes[NET_LAYERS % 2].at[MARGIN + vowels.at[i]], which);
    return sum;
}
