/*
 * english_net.c - syllables of a word that nothing is known of.
 *
 * A convolutional net in integers: letters feed channels, two layers over them
 * add what the letters around say, and each vowel letter ends as two chances
 * of being a syllable's.  The sum over the word is the expected count.
 * english_train.py learns english_weights.c from a dictionary; the sums are
 * exact, so they are the same on every machine.
 */
#include "english_net.h"

/* To the nearest multiple of 1/16, from 0 to 255 of them. */
static void
activate(const int32_t sums[NET_CHANNELS], const uint8_t shift[NET_CHANNELS], size_t place,
         struct net_plane *to)
{
    int16_t *out = to->at[place];
    unsigned lively = 0;

    for (size_t c = 0; c < NET_CHANNELS; c++) {
        int32_t sum = (sums[c] + (INT32_C(1) << shift[c]) / 2) >> shift[c];

        sum = sum > 0 ? sum : 0;
        out[c] = (int16_t)(sum < 255 ? sum : 255);
    }
    for (size_t k = 0; k < NET_PAIRS; k++)
        lively |= (unsigned)((out[2 * k] | out[2 * k + 1]) != 0) << k;
    to->lively[place] = (uint16_t)lively;
}

/* The first layer is a sum of rows of a table. */
static void
see_letters(const struct net_word *word, struct net_plane *out)
{
    const struct net_first *net = &english_first;

    for (size_t i = 0; i < word->n; i++) {
        int32_t sums[NET_CHANNELS];

        memcpy(sums, net->bias, sizeof sums);
        for (size_t k = 0; k < NET_NEAR; k++) {
            const int8_t *row = net->letters[word->letters[i + k]][k];

            for (size_t c = 0; c < NET_CHANNELS; c++)
                sums[c] += row[c];
        }
        activate(sums, net->shift, NET_MARGIN + i, out);
    }
}

/* Add the products of a place's activations and their weights. */
static void
add_products(const struct net_plane *in, size_t place, const int16_t (*weights)[NET_CHANNELS][2],
             int32_t sums[NET_CHANNELS])
{
    for (size_t k = 0; in->lively[place] >> k; k++) {
        const int16_t *two = in->at[place] + 2 * k;

        if (!(in->lively[place] >> k & 1))
            continue;
        for (size_t c = 0; c < NET_CHANNELS; c++)
            sums[c] += two[0] * weights[k][c][0] + two[1] * weights[k][c][1];
    }
}

/* What was there, and what the letters around add to it. */
static void
see_around(const struct net_layer *net, uint64_t places, const struct net_plane *in,
           struct net_plane *out)
{
    for (size_t i = 0; places >> i; i++) {
        const int16_t *here = in->at[NET_MARGIN + i];
        int32_t sums[NET_CHANNELS];

        if (!(places >> i & 1))
            continue;
        for (size_t c = 0; c < NET_CHANNELS; c++)
            sums[c] = net->bias[c] + here[c] * (INT32_C(1) << net->shift[c]);
        for (size_t k = 0; k < NET_WIDTH; k++)
            add_products(in, i + k, net->weights + k * NET_PAIRS, sums);
        activate(sums, net->shift, NET_MARGIN + i, out);
    }
}

/* The letters that a layer sees from those of `places`. */
static uint64_t
around(uint64_t places)
{
    uint64_t all = places;

    for (unsigned k = 1; k <= NET_MARGIN; k++)
        all |= places << k | places >> k;
    return all;
}

static void
see_word(const struct net_way *way, const struct net_word *word, uint64_t vowels,
         struct net_plane planes[2])
{
    for (size_t k = 0; k < 2; k++) {
        memset(planes[k].at, 0, (word->n + 2 * NET_MARGIN) * sizeof *planes[k].at);
        memset(planes[k].lively, 0, sizeof planes[k].lively);
    }
    way->see_letters(word, &planes[0]);
    for (size_t k = 0; k < NET_LAYERS; k++) {
        uint64_t places = vowels;

        for (size_t above = k + 1; above < NET_LAYERS; above++)
            places = around(places) & ((UINT64_C(1) << word->n) - 1);
        way->see_around(&english_layers[k], places, &planes[k % 2], &planes[(k + 1) % 2]);
    }
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
    static const struct net_way plain = { see_letters, see_around };
    const struct net_way *wide = net_way_wide();
    struct net_word word = { .n = w.n };
    struct net_plane planes[2];
    uint64_t vowels = 0;
    unsigned sum = 0;

    memset(word.letters, NET_BEYOND, sizeof word.letters);
    word.letters[NET_REACH - 1] = word.letters[NET_REACH + w.n] = NET_EDGE;
    for (size_t i = 0; i < w.n; i++) {
        word.letters[NET_REACH + i] = (uint8_t)(w.p[i] - 'a');
        vowels |= (uint64_t)english_is_vowel(w.p[i]) << i;
    }
    see_word(wide ? wide : &plain, &word, vowels, planes);
    for (size_t i = 0; vowels >> i; i++)
        for (size_t which = 0; vowels >> i & 1 && which < 2; which++)
            sum += judge(planes[NET_LAYERS % 2].at[NET_MARGIN + i], which);
    return sum;
}
