/* bindings/npm/range_write.c - print numbers for host/range.c, a byte each with a comma. */
#include "bindings/npm/range_write.h"

#include <stdio.h>

static void
shift(struct range *r)
{
    if (r->low < 0xFF000000U || r->low > UINT32_MAX) {
        unsigned byte = r->byte, carry = (unsigned)(r->low >> 32);

        do {
            printf("%u,", (byte + carry) & 0xFFU);
            byte = 0xFF;
        } while (r->pending-- > 1);
        r->pending = 0;
        r->byte = (unsigned char)(r->low >> 24);
    }
    r->pending++;
    r->low = (r->low & 0xFFFFFF) << 8;
}

static void
narrow(struct range *r, uint32_t below, uint32_t width)
{
    r->low += below;
    r->width = width;
    while (r->width < 1U << 24) {
        r->width <<= 8;
        shift(r);
    }
}

void
range_begin(struct range *r)
{
    *r = (struct range){ .width = UINT32_MAX, .pending = 1 };
}

void
range_end(struct range *r)
{
    for (unsigned i = 0; i < 5; i++)
        shift(r);
}

unsigned
range_bit(struct range *r, struct bit *b, unsigned bit)
{
    const uint32_t ones = (r->width >> 12) * bit_odds(b);

    narrow(r, bit ? 0 : ones, bit ? ones : r->width - ones);
    bit_learn(b, bit);
    return bit;
}

unsigned
range_plain(struct range *r, unsigned bits, unsigned value)
{
    const uint32_t step = r->width >> bits;

    narrow(r, value * step, step);
    return value;
}

unsigned
range_choose(struct range *r, const uint32_t *weight, unsigned n, unsigned which)
{
    uint32_t sum = 0, below = 0, step;

    for (unsigned i = 0; i < n; i++) {
        sum += weight[i];
        below += i < which ? weight[i] : 0;
    }
    step = r->width / (sum > 0 ? sum : 1);
    narrow(r, below * step, weight[which] * step);
    return which;
}
