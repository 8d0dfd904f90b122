/*
 * base/bits/multiversion.h - loops that a compiler makes twice: by the vectors that every
 * processor has, and by AVX2, for where there is.
 *
 * An INLINE function holds the loop; one WIDE function and a plain one call it.
 * No sum of doubles is put in another order, so both give the same bits.
 */
#ifndef LUCID_WIDE_H
#define LUCID_WIDE_H

#include "base/bits/cpu.h"

#if defined(LUCID_AVX2)
#define WIDE __attribute__((target("avx2")))
#else
#define WIDE
#endif

/* APART is for a loop that is vectorised better by itself. */
#if defined(__GNUC__)
#define INLINE static inline __attribute__((always_inline))
#define APART  __attribute__((noinline))
#else
#define INLINE static inline
#define APART
#endif

#endif
