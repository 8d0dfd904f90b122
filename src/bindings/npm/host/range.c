/* host/range.c - read what range_write.c wrote. */
#include "range.h"

static void
narrow(struct range *r, uint32_t below, uint32_t width)
{
    r->code -= below;
    r->width = width;
    while (r->width < 1U << 24) {
        r->width <<= 8;
        r->code = r->code << 8 | *r->from++;
    }
}

struct range
range_read(const unsigned char *from)
{
    struct range r = { .from = from, .width = UINT32_MAX };

    for (unsigned i = 0; i < 5; i++)
        r.code = r.code << 8 | *r.from++;
    return r;
}

unsigned
range_bit(struct range *r, struct bit *b, unsigned unused)
{
    const uint32_t ones = (r->width >> 12) * bit_odds(b);
    const unsigned bit = r->code < ones;

    (void)unused;
    narrow(r, bit ? 0 : ones, bit ? ones : r->width - ones);
    bit_learn(b, bit);
    return bit;
}

unsigned
range_plain(struct range *r, unsigned bits, unsigned unused)
{
    const uint32_t step = r->width >> bits, value = r->code / step;

    (void)unused;
    narrow(r, value * step, step);
    return value;
}

unsigned
range_choose(struct range *r, const uint32_t *weight, unsigned n, unsigned unused)
{
    uint32_t sum = 0, step, below = 0;
    unsigned which = 0;

    (void)unused;
    for (unsigned i = 0; i < n; i++)
        sum += weight[i];
    step = r->width / (sum > 0 ? sum : 1);
    while (which + 1 < n && (below + weight[which]) * step <= r->code)
        below += weight[which++];
    narrow(r, below * step, weight[which] * step);
    return which;
}
