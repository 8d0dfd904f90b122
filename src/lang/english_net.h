/* english_net.h - the shape of the net in english_weights.c. */
#ifndef LUCID_ENGLISH_NET_H
#define LUCID_ENGLISH_NET_H

#include <stdint.h>

enum {
    NET_CHANNELS = 32,
    NET_LETTERS = 27, /* a to z and the edge of a word */
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
    /* of two inputs, side by side for each channel; bytes, ready to multiply */
    int16_t weights[NET_WIDTH * NET_CHANNELS / 2][NET_CHANNELS][2];
    int32_t bias[NET_CHANNELS];
    uint8_t shift[NET_CHANNELS];
};

struct net_last {
    int8_t weights[2][NET_CHANNELS];
    int32_t bias[2];
    uint8_t shift[2];
};

extern const struct net_first english_first;
extern const struct net_layer english_layers[NET_LAYERS];
extern const struct net_last english_last;
extern const uint16_t english_odds[NET_ODDS]; /* 256 / (1 + e^-x) */

#endif
