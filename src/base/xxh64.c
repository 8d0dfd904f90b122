/* base/xxh64.c - XXH64, seed 0. */
#include "base/xxh64.h"

#include "base/bits/bits.h"

#include "base/bits/swar.h"

enum { STRIPE = sizeof((struct content_hash *)0)->rest };

static const uint64_t prime1 = 0x9E3779B185EBCA87, prime2 = 0xC2B2AE3D27D4EB4F,
                      prime3 = 0x165667B19E3779F9, prime4 = 0x85EBCA77C2B2AE63,
                      prime5 = 0x27D4EB2F165667C5;

static inline uint64_t
mix(uint64_t lane, uint64_t eight)
{
    return bits_rotate(lane + eight * prime2, 31) * prime1;
}

static void
begin(struct content_hash *h)
{
    h->lanes[0] = prime1 + prime2;
    h->lanes[1] = prime2;
    h->lanes[2] = 0;
    h->lanes[3] = 0 - prime1;
}

/* All whole stripes of the bytes; returns what is left.  The lanes are apart
 * so that they stay in registers. */
static lucid_str
add_stripes(struct content_hash *h, lucid_str bytes)
{
    uint64_t a = h->lanes[0], b = h->lanes[1], c = h->lanes[2], d = h->lanes[3];

    for (; bytes.n >= STRIPE; bytes = str_after(bytes, STRIPE)) {
        a = mix(a, swar_at(bytes.p));
        b = mix(b, swar_at(bytes.p + 8));
        c = mix(c, swar_at(bytes.p + 16));
        d = mix(d, swar_at(bytes.p + 24));
    }
    h->lanes[0] = a;
    h->lanes[1] = b;
    h->lanes[2] = c;
    h->lanes[3] = d;
    return bytes;
}

void
content_hash_add(struct content_hash *h, lucid_str bytes)
{
    const size_t held = h->length % STRIPE;
    size_t n = held > 0 ? STRIPE - held : 0; /* that fill the stripe held */

    if (bytes.n == 0)
        return;
    if (h->length == 0)
        begin(h);
    h->length += bytes.n;
    if (n > bytes.n)
        n = bytes.n;
    memcpy(h->rest + held, bytes.p, n);
    bytes = str_after(bytes, n);
    if (held > 0 && held + n == STRIPE)
        add_stripes(h, (lucid_str){ h->rest, STRIPE });
    if (held > 0 && held + n < STRIPE)
        return;
    bytes = add_stripes(h, bytes);
    memcpy(h->rest, bytes.p, bytes.n);
}

static uint64_t
join_lanes(const struct content_hash *h)
{
    uint64_t x = bits_rotate(h->lanes[0], 1) + bits_rotate(h->lanes[1], 7) +
                 bits_rotate(h->lanes[2], 12) + bits_rotate(h->lanes[3], 18);

    for (int i = 0; i < 4; i++)
        x = (x ^ mix(0, h->lanes[i])) * prime1 + prime4;
    return x;
}

/* The bytes after the last stripe: eights, a four, single ones. */
static uint64_t
add_rest(uint64_t x, lucid_str rest)
{
    for (; rest.n >= 8; rest = str_after(rest, 8))
        x = bits_rotate(x ^ mix(0, swar_at(rest.p)), 27) * prime1 + prime4;
    if (rest.n >= 4) {
        x = bits_rotate(x ^ swar_part(rest.p, 4) * prime1, 23) * prime2 + prime3;
        rest = str_after(rest, 4);
    }
    for (; rest.n > 0; rest = str_after(rest, 1))
        x = bits_rotate(x ^ swar_part(rest.p, 1) * prime5, 11) * prime1;
    return x;
}

uint64_t
content_hash_value(const struct content_hash *h)
{
    uint64_t x = h->length >= STRIPE ? join_lanes(h) : prime5;

    x = add_rest(x + h->length, (lucid_str){ h->rest, h->length % STRIPE });
    x = (x ^ x >> 33) * prime2;
    x = (x ^ x >> 29) * prime3;
    return x ^ x >> 32;
}

bool
content_hash_read(lucid_str from, uint64_t *value)
{
    static const char digits[] = "0123456789abcdef";

    *value = 0;
    for (size_t i = 0; i < from.n; i++) {
        const char *digit = from.p[i] ? strchr(digits, from.p[i]) : NULL;

        if (!digit)
            return false;
        *value = *value << 4 | (uint64_t)(digit - digits);
    }
    return from.n == 16;
}
