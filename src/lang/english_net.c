/*
 * english_net.c - syllables of a word that nothing is known of.
 *
 * A convolutional net in integers: letters feed channels, two layers over them
 * add what the neighbourhood says, and each letter ends as two chances of
 * being a syllable's vowel.  The sum over the word is the expected count.
 * english_train.py learns english_weights.c from a dictionary; the same sums
 * are exact on every machine.
 */
#include "english.h"
#include "english_net.h"

enum {
    PLACES = ENGLISH_WORD_MOST + 2, /* an edge before and after */
    MARGIN = NET_WIDTH / 2,
    EDGE = 26,
    SPAN = NET_WIDTH * NET_CHANNELS
};

/* One activation a channel and place, margins of zeros around. */
struct plane {
    int16_t at[PLACES + 2 * MARGIN][NET_CHANNELS];
};

/* The nearest multiple of 1/16, from 0 to 255 of them. */
static int16_t
activate(int32_t sum, unsigned shift)
{
    int32_t half = shift > 0 ? INT32_C(1) << (shift - 1) : 0;

    if (sum + half <= 0)
        return 0;
    sum = (sum + half) >> shift;
    return (int16_t)(sum < 255 ? sum : 255);
}

/* The first layer is a sum of rows of a table. */
static void
see_letters(lucid_str w, struct plane *out)
{
    const struct net_first *net = &english_first;
    unsigned char letters[PLACES + 2 * NET_NEAR];
    size_t n = w.n + 2, reach = NET_NEAR / 2;

    memset(letters, NET_LETTERS, sizeof letters);
    letters[reach] = letters[reach + n - 1] = EDGE;
    for (size_t i = 0; i < w.n; i++)
        letters[reach + 1 + i] = (unsigned char)(w.p[i] - 'a');
    for (size_t i = 0; i < n; i++) {
        int32_t sums[NET_CHANNELS];

        memcpy(sums, net->bias, sizeof sums);
        for (size_t k = 0; k < NET_NEAR; k++)
            if (letters[i + k] < NET_LETTERS)
                for (size_t c = 0; c < NET_CHANNELS; c++)
                    sums[c] += net->letters[letters[i + k]][k][c];
        for (size_t c = 0; c < NET_CHANNELS; c++)
            out->at[MARGIN + i][c] = activate(sums[c], net->shift[c]);
    }
}

static int32_t
multiply(const int16_t *a, const int16_t *b)
{
    int32_t sum = 0;

    for (size_t k = 0; k < SPAN; k++)
        sum += a[k] * b[k];
    return sum;
}

/* A layer: what was there, and what the places around add to it. */
static void
see_around(const struct net_layer *net, size_t n, const struct plane *in, struct plane *out)
{
    for (size_t c = 0; c < NET_CHANNELS; c++) {
        int16_t weights[SPAN];

        for (size_t k = 0; k < SPAN; k++)
            weights[k] = net->weights[c][k];
        for (size_t i = 0; i < n; i++) {
            int32_t sum = multiply(weights, in->at[i]) + net->bias[c];

            sum += (int32_t)in->at[MARGIN + i][c] * (INT32_C(1) << net->shift[c]);
            out->at[MARGIN + i][c] = activate(sum, net->shift[c]);
        }
    }
}

/* The chance, in 256ths, that a place holds a first or a second vowel. */
static unsigned
judge(const int16_t *at, size_t which)
{
    const struct net_last *net = &english_last;
    int32_t sum = net->bias[which], half = INT32_C(128) << net->shift[which];

    for (size_t c = 0; c < NET_CHANNELS; c++)
        sum += net->weights[which][c] * at[c];
    sum = sum + half > 0 ? (sum + half) >> net->shift[which] : 0;
    return english_odds[sum < NET_ODDS ? sum : NET_ODDS - 1];
}

unsigned
english_net_count(lucid_str w)
{
    struct plane planes[2] = { 0 };
    size_t n = w.n + 2;
    unsigned sum = 0;

    see_letters(w, &planes[0]);
    for (size_t k = 0; k < NET_LAYERS; k++)
        see_around(&english_layers[k], n, &planes[k % 2], &planes[(k + 1) % 2]);
    for (size_t i = 1; i + 1 < n; i++)
        for (size_t which = 0; which < 2; which++)
            sum += judge(planes[NET_LAYERS % 2].at[MARGIN + i], which);
    return sum;
}
