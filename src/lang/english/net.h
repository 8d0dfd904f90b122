/* lang/english/net.h - the shape of the net in lang/english/net_weights.c. */
#ifndef LUCID_LANG_ENGLISH_NET_H
#define LUCID_LANG_ENGLISH_NET_H

#include "lang/english/english.h"

enum {
    NET_CHANNELS = 32,
    NET_LETTERS = 28, /* a to z, the edge of a word, and what lies beyond it: zeros */
    NET_NEAR = 9,     /* letters that a channel of the first layer sees */
    NET_LAYERS = 2,   /* layers over it */
    NET_WIDTH = 5,    /* places that a channel of these sees */
    NET_SCALE = 4,    /* an activation is a multiple of 1/16 */
    NET_ODDS = 256    /* steps of the logistic curve, each 1/16 */
};

/* Each channel has weights of 2^-shift, and a bias in the unit of its sums. */
struct net_first {
    int8_t letters[NET_LETTERS][NET_NEAR][NET_CHANNELS];
    int32_t bias[NET_CHANNELS];
    uint8_t shift[NET_CHANNELS];
};

struct net_layer {
    /* of four inputs, side by side for each channel: what AVX2 multiplies at once;
     * the products of neighbours with activations add up to 16 bits at most */
    int8_t quads[NET_WIDTH * NET_CHANNELS / 4][NET_CHANNELS][4];
    /* the same, one input a row, as wide as products */
    int16_t rows[NET_WIDTH * NET_CHANNELS][NET_CHANNELS];
    int32_t bias[NET_CHANNELS];
    uint8_t shift[NET_CHANNELS];
};

struct net_last {
    int8_t weights[2][NET_CHANNELS];
    int32_t bias[2];
    uint8_t shift[2];
};

enum {
    NET_MARGIN = NET_WIDTH / 2,
    NET_PLACES = ENGLISH_WORD_MOST + 2 * NET_MARGIN,
    NET_REACH = NET_NEAR / 2,
    NET_EDGE = 26, /* the letter before the first and after the last */
    NET_BEYOND
};

/* The activations of a word's letters, with margins of zeros, and which are not
 * 0: a third of them, and hard to foresee. */
struct net_plane {
    uint8_t at[NET_PLACES][NET_CHANNELS];
    uint8_t quads[NET_PLACES + 3]; /* for AVX2: the neighbours of which one is, a bit each */
    /* else their numbers in order, two ends, and where those of a place begin */
    uint16_t lively[NET_PLACES * NET_CHANNELS + 8], begin[NET_PLACES];
};

enum { NET_END = UINT16_MAX };

/* A word's letters as the first layer takes them, with what is around. */
struct net_word {
    size_t n;
    uint8_t letters[ENGLISH_WORD_MOST + 2 * NET_REACH];
};

/* How a machine works out the layers.  All ways give the same numbers. */
struct net_way {
    void (*list_lively)(struct net_plane *plane, size_t places); /* may be NULL */
    void (*see_letters)(const struct net_word *word, struct net_plane *out);
    /* At the letters of `places`, a bit each. */
    void (*see_around)(const struct net_layer *net, uint64_t places, const struct net_plane *in,
                       struct net_plane *out);
};

/* By AVX2; NULL where there is none. */
const struct net_way *net_way_wide(void);

extern const struct net_first english_first;
extern const struct net_layer english_layers[NET_LAYERS];
extern const struct net_last english_last;
extern const uint16_t english_odds[NET_ODDS]; /* 256 / (1 + e^-x) */

#endif
