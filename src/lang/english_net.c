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

#include <assert.h>

/* What the shift of each channel means, in numbers that compilers make vectors
 * of; they have no shifts of their own for each. */
struct scale {
    int32_t half[NET_CHANNELS], most[NET_CHANNELS];
    int16_t one[NET_CHANNELS];
    uint16_t up[NET_CHANNELS]; /* to 256 */
};

static void
make_scale(const uint8_t shift[NET_CHANNELS], struct scale *to)
{
    for (size_t c = 0; c < NET_CHANNELS; c++) {
        assert(shift[c] <= 8);
        to->one[c] = (int16_t)(1 << shift[c]);
        to->half[c] = to->one[c] / 2;
        to->most[c] = to->one[c] * 256 - 1;
        to->up[c] = (uint16_t)(256 >> shift[c]);
    }
}

/* To the nearest multiple of 1/16, from 0 to 255 of them. */
static void
activate(const int32_t sums[NET_CHANNELS], const struct scale *scale, uint8_t out[NET_CHANNELS])
{
    for (size_t c = 0; c < NET_CHANNELS; c++) {
        int32_t sum = sums[c] + scale->half[c];

        sum = sum > 0 ? sum : 0;
        sum = sum < scale->most[c] ? sum : scale->most[c];
        out[c] = (uint8_t)((uint16_t)((uint16_t)sum * scale->up[c]) >> 8);
    }
}

/* The first layer is a sum of rows of a table. */
static void
see_letters(const struct net_word *word, struct net_plane *out)
{
    const struct net_first *net = &english_first;
    struct scale scale;

    make_scale(net->shift, &scale);
    for (size_t i = 0; i < word->n; i++) {
        int32_t sums[NET_CHANNELS];

        memcpy(sums, net->bias, sizeof sums);
        for (size_t k = 0; k < NET_NEAR; k++) {
            const int8_t *row = net->letters[word->letters[i + k]][k];

            for (size_t c = 0; c < NET_CHANNELS; c++)
                sums[c] += row[c];
        }
        activate(sums, &scale, out->at[NET_MARGIN + i]);
    }
}

/* The sums of products of 16 bits, from which whole ones can be told: of a
 * product of a weight and an activation, which has 16 bits, the high ones
 * count in `high`; in `all` what overflows is lost. */
struct products {
    uint16_t all[NET_CHANNELS];
    int16_t high[NET_CHANNELS];
};

_Static_assert(NET_WIDTH *NET_CHANNELS * 255 <= UINT16_MAX, "the low bits overflow nothing");

static void
list_lively(struct net_plane *plane, size_t places)
{
    size_t n = 0;

    for (size_t i = 0; i < places; i++) {
        plane->begin[i] = (uint16_t)n;
        for (size_t c = 0; c < NET_CHANNELS; c++) {
            plane->lively[n] = (uint16_t)(i * NET_CHANNELS + c);
            n += plane->at[i][c] != 0;
        }
    }
    plane->lively[n] = NET_END;
}

/* Add the products of an activation and a row of weights. */
static void
add_products(int16_t a, const int8_t row[restrict NET_CHANNELS], struct products *restrict to)
{
    for (size_t c = 0; c < NET_CHANNELS; c++) {
        const int16_t product = (int16_t)(a * row[c]);

        to->all[c] = (uint16_t)(to->all[c] + product);
        to->high[c] = (int16_t)(to->high[c] + (product >> 8));
    }
}

/* What was there, and what the letters around add to it. */
static void
see_around(const struct net_layer *net, uint64_t places, const struct net_plane *in,
           struct net_plane *out)
{
    struct scale scale;

    make_scale(net->shift, &scale);
    for (size_t i = 0; places >> i; i++) {
        const uint8_t *here = in->at[NET_MARGIN + i];
        struct products products = { 0 };
        int32_t sums[NET_CHANNELS];

        if (!(places >> i & 1))
            continue;
        for (const uint16_t *number = in->lively + in->begin[i];
             *number < (i + NET_WIDTH) * NET_CHANNELS; number++) {
            const int16_t a = in->at[*number / NET_CHANNELS][*number % NET_CHANNELS];

            add_products(a, net->rows[*number - i * NET_CHANNELS], &products);
        }
        for (size_t c = 0; c < NET_CHANNELS; c++) {
            const int32_t high = products.high[c] * 256;

            sums[c] = net->bias[c] + here[c] * scale.one[c] + high +
                      (uint16_t)(products.all[c] - (uint16_t)high);
        }
        activate(sums, &scale, out->at[NET_MARGIN + i]);
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
    const size_t n = word->n + 2 * NET_MARGIN;

    for (size_t k = 0; k < 2; k++) {
        memset(planes[k].at, 0, n * sizeof *planes[k].at);
        memset(planes[k].quads, 0, sizeof planes[k].quads);
    }
    way->see_letters(word, &planes[0]);
    for (size_t k = 0; k < NET_LAYERS; k++) {
        uint64_t places = vowels;

        for (size_t above = k + 1; above < NET_LAYERS; above++)
            places = around(places) & ((UINT64_C(1) << word->n) - 1);
        if (way->list_lively)
            way->list_lively(&planes[k % 2], n);
        way->see_around(&english_layers[k], places, &planes[k % 2], &planes[(k + 1) % 2]);
    }
}

/* The chance, in 256ths, that a letter is a syllable's first or second vowel. */
static unsigned
judge(const uint8_t *at, size_t which)
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
    static const struct net_way plain = { list_lively, see_letters, see_around };
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
