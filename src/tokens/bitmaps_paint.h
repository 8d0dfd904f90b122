/*
 * tokens/bitmaps_paint.h - flags of code points, a byte each, turned into bitmaps.
 *
 * Most code points set bits in several bitmaps.  Flags are written over all of their
 * bytes by one store, and those of 64 bytes become bits at once.
 */
#ifndef LUCID_TOKENS_BITMAPS_PAINT_H
#define LUCID_TOKENS_BITMAPS_PAINT_H

#include <string.h>

#include "base/bits/mask64.h"
#include "base/bits/sse2.h"

enum plane {
    PLANE_ALNUM,
    PLANE_ALETTER,
    PLANE_LETTER,
    PLANE_LOWER,
    PLANE_UPPER,
    PLANE_UNSPACED,
    PLANE_SINGLE,
    PLANE_JOINED,
    PLANES
};

enum { PAINT_MOST = 4 /* bytes at once */ };

/* 64 bytes, and what of their last code point is in the next; all 0 where nothing is painted. */
struct canvas {
    unsigned char bytes[MASK64 + PAINT_MOST];
    unsigned seen; /* all flags that are painted */
};

/* Over n bytes; none behind them are painted yet. */
static inline void
canvas_paint(struct canvas *c, size_t at, size_t n, unsigned flags)
{
    for (size_t i = 0; i < n; i++)
        c->bytes[at + i] = (unsigned char)flags;
    c->seen |= flags;
}

/* The same over two bytes or three. */
static inline void
canvas_paint_short(struct canvas *c, size_t at, size_t n, unsigned flags)
{
    c->bytes[at] = c->bytes[at + 1] = (unsigned char)flags;
    if (n == 3)
        c->bytes[at + 2] = (unsigned char)flags;
    c->seen |= flags;
}

/* Go on with the next 64 bytes. */
static inline void
canvas_next(struct canvas *c)
{
    unsigned char more[PAINT_MOST];

    if (!c->seen)
        return;
    memcpy(more, c->bytes + MASK64, PAINT_MOST);
    memset(c->bytes, 0, sizeof c->bytes);
    memcpy(c->bytes, more, PAINT_MOST);
    c->seen = (unsigned)(more[0] | more[1] | more[2] | more[3]);
}

/* planes[b] becomes the bytes with flag b, of those that are seen. */
#if defined(LUCID_SSE2)

static inline void
canvas_planes(const struct canvas *c, uint64_t planes[PLANES])
{
    const __m128i v[4] = { sixteen_at(c->bytes), sixteen_at(c->bytes + 16),
                           sixteen_at(c->bytes + 32), sixteen_at(c->bytes + 48) };

    for (int b = 0; b < PLANES; b++)
        planes[b] = !(c->seen >> b & 1) ? 0
                                        : sixteen_bits(_mm_slli_epi16(v[0], 7 - b)) |
                                              sixteen_bits(_mm_slli_epi16(v[1], 7 - b)) << 16 |
                                              sixteen_bits(_mm_slli_epi16(v[2], 7 - b)) << 32 |
                                              sixteen_bits(_mm_slli_epi16(v[3], 7 - b)) << 48;
}

#else

static inline void
canvas_planes(const struct canvas *c, uint64_t planes[PLANES])
{
    mask64_planes((const char *)c->bytes, planes);
}

#endif

#endif
