/*
 * host/range.h - numbers as the fractions of a range (Martin 1979), each as long as it is unlikely.
 *
 * A walk over what is to be stored calls these functions, with the values when it writes and with
 * anything when it reads, and goes on with what they return: range.c reads and range_write.c, in
 * the program that packs, writes.
 */
#ifndef LUCID_HOST_RANGE_H
#define LUCID_HOST_RANGE_H

#include <stddef.h>
#include <stdint.h>

struct range {
    uint32_t width;
    const unsigned char *from; /* reading */
    uint32_t code;
    uint64_t low, pending; /* writing: so many bytes that a carry may still change, */
    unsigned char byte;    /* the first of them, and 255 after it */
};

/* Begin to read. */
struct range range_read(const unsigned char *from);

/* How likely a bit is 1, in 65536ths, and how often it was seen; {0} is even. */
struct bit {
    uint16_t odds;
    uint8_t seen;
};

enum { NUMBER_BITS = 16, MOST_SEEN = 60 };

/* A number: how many bits it has, then the highest of them. */
struct number {
    struct bit length[NUMBER_BITS + 1], high[NUMBER_BITS + 1][4];
};

unsigned range_bit(struct range *r, struct bit *b, unsigned bit);

/* `bits` bits that are as likely as not. */
unsigned range_plain(struct range *r, unsigned bits, unsigned value);

/* Which of n, of `weight`; their sum is above 0 and below 2^24. */
unsigned range_choose(struct range *r, const uint32_t *weight, unsigned n, unsigned which);

/* Likelihood of a 1 in 4096ths; and what was learnt of a bit. */
static inline uint32_t
bit_odds(const struct bit *b)
{
    const uint32_t odds = (b->seen ? b->odds : 0x8000U) >> 4;

    return odds < 8 ? 8 : odds > 4088 ? 4088 : odds;
}

static inline void
bit_learn(struct bit *b, unsigned bit)
{
    const int32_t odds = b->seen ? b->odds : 0x8000, goal = bit ? 0xFFFF : 0;

    if (b->seen < MOST_SEEN)
        b->seen++;
    b->odds = (uint16_t)(odds + (goal - odds) * 2 / (2 * b->seen + 1));
}

/* Below 2^NUMBER_BITS - 1. */
static inline unsigned
range_number(struct range *r, struct number *n, unsigned value)
{
    const unsigned more = value + 1;
    unsigned length = 0, got = 1;

    while (length < NUMBER_BITS && range_bit(r, &n->length[length], more >> (length + 1) != 0))
        length++;
    for (unsigned i = length; i > 0; i--) {
        const unsigned bit = more >> (i - 1) & 1;

        if (length - i < 2)
            got = got << 1 | range_bit(r, &n->high[length][got & 3], bit);
        else
            got = got << 1 | range_plain(r, 1, bit);
    }
    return got - 1;
}

#endif
