/* base/siphash.c - SipHash-1-3. */
#include "base/siphash.h"

#include "base/bits/bits.h"

struct state {
    uint64_t v0, v1, v2, v3;
};

static inline void
mix(struct state *s)
{
    s->v0 += s->v1;
    s->v1 = bits_rotate(s->v1, 13) ^ s->v0;
    s->v0 = bits_rotate(s->v0, 32);
    s->v2 += s->v3;
    s->v3 = bits_rotate(s->v3, 16) ^ s->v2;
    s->v0 += s->v3;
    s->v3 = bits_rotate(s->v3, 21) ^ s->v0;
    s->v2 += s->v1;
    s->v1 = bits_rotate(s->v1, 17) ^ s->v2;
    s->v2 = bits_rotate(s->v2, 32);
}

static inline void
absorb(struct state *s, uint64_t m)
{
    s->v3 ^= m;
    mix(s);
    s->v0 ^= m;
}

uint64_t
hash_bytes(const uint64_t seed[2], lucid_str s)
{
    struct state h = { seed[0] ^ 0x736f6d6570736575, seed[1] ^ 0x646f72616e646f6d,
                       seed[0] ^ 0x6c7967656e657261, seed[1] ^ 0x7465646279746573 };
    uint64_t last = (uint64_t)s.n << 56;

    for (; s.n >= 8; s = str_after(s, 8)) {
        uint64_t m;

        memcpy(&m, s.p, 8);
        absorb(&h, m);
    }
    for (size_t i = 0; i < s.n; i++)
        last |= (uint64_t)(unsigned char)s.p[i] << 8 * i;
    absorb(&h, last);
    h.v2 ^= 0xff;
    for (int i = 0; i < 3; i++)
        mix(&h);
    return h.v0 ^ h.v1 ^ h.v2 ^ h.v3;
}
