/*
 * base/bits/multiversion.h - loops that are compiled twice: for the vectors of every
 * processor, and for AVX2.
 *
 * An INLINE function holds the loop; one WIDE function and a plain one call it.
 * Sums of doubles are not reordered, so both give the same bits.
 */
#ifndef LUCID_BASE_BITS_MULTIVERSION_H
#define LUCID_BASE_BITS_MULTIVERSION_H

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
