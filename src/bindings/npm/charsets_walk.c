/*
 * bindings/npm/charsets_walk.c - a table of characters, each by how far it is from the last.
 *
 * Most standards sort them, all or by sections: by reading, by strokes, by radical as Unicode does.
 */
#include "bindings/npm/charsets.h"

enum { SIZES = 6 };

/* By whether the last was the one after that before it, and by how far that was. */
struct odds {
    struct bit none[2], next[4], back[2][SIZES];
    struct number step[2][SIZES];
};

/* Of a step, in powers of 4. */
static unsigned
size_of(unsigned step)
{
    unsigned size = 0;

    while (step > 1 && size + 1 < SIZES) {
        size++;
        step >>= 2;
    }
    return size;
}

void
charset_walk(struct range *r, uint16_t *table, size_t n)
{
    struct odds o = { .none = { { 0 } } };
    unsigned last = 0, before = 0, none = 0, size = 0, back = 0;

    for (size_t i = 0; i < n; i++) {
        unsigned value = table[i], step;

        none = range_bit(r, &o.none[none], value == 0);
        if (none) {
            table[i] = 0;
            continue;
        }
        before = (before << 1 | range_bit(r, &o.next[before & 3], value == last + 1)) & 3;
        if (before & 1) {
            last++;
        } else {
            back = range_bit(r, &o.back[back][size], value < last);
            step = range_number(r, &o.step[back][size], back ? last - value : value - last);
            last = back ? last - step : last + step;
            size = size_of(step);
        }
        table[i] = (uint16_t)last;
    }
}
