/*
 * lang/english/net.c - syllables of a word that nothing is known of.
 *
 * A convolutional net in integers: letters feed channels, two layers over them
 * add what the letters around say, and each vowel letter ends as two chances
 * of being a syllable's.  The sum over the word is the expected count.
 * lang/english/net_train.py learns lang/english/net_weights.c from a dictionary; the sums are
 * exact, so they are the same on every machine.
 */
#include "lang/english/net.h"

#include "base/bits/uninitialized.h"
#include "base/bits/bits.h"
#include "base/bits/mask64.h"

/* Sums of 16 bits from which whole ones can be told: what has 16 bits is added to
 * `all`, where what overflows is lost, and its high ones to `high`. */
struct sums {
    uint16_t all[NET_CHANNELS];
    int16_t high[NET_CHANNELS];
};

_Static_assert((NET_WIDTH * NET_CHANNELS + 1) * 255 <= UINT16_MAX, "the low bits overflow nothing");

/* What the shift of each channel means, and the bias with half a step: in 16 bits, as
 * vectors hold most of, which have no shifts of their own for each. */
struct scale {
    int16_t one[NET_CHANNELS];
    uint16_t up[NET_CHANNELS]; /* to 256 */
    struct sums bias;
};

/* 2^n, n to 8, by what there are vectors of. */
static inline uint16_t
power(unsigned n)
{
    return (uint16_t)((n & 1 ? 2 : 1) * (n & 2 ? 4 : 1) * (n & 4 ? 16 : 1) * (n & 8 ? 256 : 1));
}

static void
make_scale(const uint8_t shift[NET_CHANNELS], const int32_t bias[NET_CHANNELS], struct scale *to)
{
    for (size_t c = 0; c < NET_CHANNELS; c++) {
        const uint16_t one = power(shift[c]);
        const int16_t start = (int16_t)(bias[c] + one / 2);

        to->one[c] = (int16_t)one;
        to->up[c] = power(8U - shift[c]);
        to->bias.all[c] = (uint16_t)start;
        to->bias.high[c] = start >> 8;
    }
}

/* A sum of so many 256s and what is `low` to the nearest multiple of 1/16, from 0 to
 * 255 of them. */
static inline uint8_t
activation(int16_t high, uint16_t low, int16_t one, uint16_t up)
{
    const int16_t whole = (int16_t)(high + (low >> 8));
    const uint16_t sum = (uint16_t)(((uint16_t)whole << 8 | (low & 0xFF)) * up);
    const uint16_t positive = whole < 0 ? 0 : 0xFF, over = whole < one ? 0 : 0xFF;

    return (uint8_t)((sum >> 8 & positive) | over);
}

/* The first layer is a sum of rows of a table. */
static void
see_letters(const struct net_word *word, struct net_plane *out)
{
    const struct net_first *net = &english_first;
    struct scale scale;

    make_scale(net->shift, net->bias, &scale);
    for (size_t i = 0; i < word->n; i++) {
        const int8_t *rows[NET_NEAR];

        for (size_t k = 0; k < NET_NEAR; k++)
            rows[k] = net->letters[word->letters[i + k]][k];
        for (size_t c = 0; c < NET_CHANNELS; c++) {
            int16_t sum = (int16_t)scale.bias.all[c];

            for (size_t k = 0; k < NET_NEAR; k++)
                sum = (int16_t)(sum + rows[k][c]);
            out->at[NET_MARGIN + i][c] =
                activation(sum >> 8, sum & 0xFF, scale.one[c], scale.up[c]);
        }
    }
}

#define LAST_BIT     (UINT64_C(1) << 63)
#define IS_LIVELY(a) ((unsigned char)~MASK64_EQUAL(a, 0))
MASK64_BITS(lively_bits, IS_LIVELY)

_Static_assert(2 * NET_CHANNELS == MASK64 && NET_PLACES % 2 == 0, "two places are 64 bytes");

/* Eight at a time, as how many there are cannot be foreseen; more than are get written. */
static void
list_lively(struct net_plane *plane, size_t places)
{
    size_t n = 0;

    for (size_t i = 0; i < places; i += 2) {
        uint64_t bits = lively_bits((const char *)plane->at[i]);
        const size_t end = n + bits_count(bits);

        plane->begin[i] = (uint16_t)n;
        plane->begin[i + 1] = (uint16_t)(n + bits_count(bits & UINT32_MAX));
        for (; n < end; n += 8)
            for (size_t k = 0; k < 8; k++, bits &= bits - 1)
                plane->lively[n + k] = (uint16_t)(i * NET_CHANNELS + bits_first(bits | LAST_BIT));
        n = end;
    }
    plane->lively[n] = plane->lively[n + 1] = NET_END;
}

static inline void
add(struct sums *restrict to, size_t c, int16_t part)
{
    to->all[c] = (uint16_t)(to->all[c] + part);
    to->high[c] = (int16_t)(to->high[c] + (part >> 8));
}

/* Add the products of two activations and their rows of weights: they are added to each
 * other first if what is to have 16 bits then has. */
static inline void
add_products(const uint8_t a[2], const int16_t *const rows[2], struct sums *restrict to)
{
    const int16_t *restrict one = rows[0], *restrict other = rows[1];

    if (a[0] + a[1] <= INT16_MAX / INT8_MAX)
        for (size_t c = 0; c < NET_CHANNELS; c++)
            add(to, c, (int16_t)(a[0] * one[c] + a[1] * other[c]));
    else
        for (size_t c = 0; c < NET_CHANNELS; c++) {
            add(to, c, (int16_t)(a[0] * one[c]));
            add(to, c, (int16_t)(a[1] * other[c]));
        }
}

/* The sums added to what was there. */
static void
add_up(const struct sums *sums, const struct scale *scale, const uint8_t *here,
       uint8_t *restrict out)
{
    for (size_t c = 0; c < NET_CHANNELS; c++) {
        const int16_t high = sums->high[c], one = scale->one[c];
        const uint16_t rest = (uint16_t)(sums->all[c] - (uint16_t)(high * 256));
        const uint16_t was = (uint16_t)(here[c] * one), low = (rest & 0xFF) + (was & 0xFF);

        out[c] = activation((int16_t)(high + (rest >> 8) + (was >> 8)), low, one, scale->up[c]);
    }
}

/* What was there, and what the letters around add to it. */
static void
see_around(const struct net_layer *net, uint64_t places, const struct net_plane *in,
           struct net_plane *out)
{
    const uint8_t *all = (const uint8_t *)in->at;
    struct scale scale;

    make_scale(net->shift, net->bias, &scale);
    for (; places; places &= places - 1) {
        const size_t i = bits_first(places), first = i * NET_CHANNELS;
        const size_t end = first + NET_WIDTH * NET_CHANNELS;
        const uint16_t *number = in->lively + in->begin[i];
        struct sums sums = scale.bias;

        for (; *number < end; number += 2) {
            const bool two = number[1] < end;
            const uint16_t other = two ? number[1] : *number;

            add_products(
                (const uint8_t[]){ all[*number], two ? all[other] : 0 },
                (const int16_t *[]){ net->rows[*number - first], net->rows[other - first] }, &sums);
        }
        add_up(&sums, &scale, in->at[NET_MARGIN + i], out->at[NET_MARGIN + i]);
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
        memset(planes[k].at, 0, (n + n % 2) * sizeof *planes[k].at);
        memset(planes[k].quads, 0, sizeof planes[k].quads);
    }
    way->see_letters(word, &planes[0]);
    for (size_t k = 0; k < NET_LAYERS; k++) {
        uint64_t places = vowels;

        for (size_t above = k + 1; above < NET_LAYERS; above++)
            places = around(places) & bits_low(word->n);
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
    UNINITIALIZED struct net_plane planes[2];
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
