/* base/bits/fetch_early.h - tell the processor what will be read. */
#ifndef LUCID_BASE_BITS_FETCH_EARLY_H
#define LUCID_BASE_BITS_FETCH_EARLY_H

static inline void
fetch_early(const void *p)
{
#if defined(__GNUC__)
    __builtin_prefetch(p);
#else
    (void)p;
#endif
}

#endif
