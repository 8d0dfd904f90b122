/*
 * base/bits/cpu.h - whether the processor has AVX2.
 *
 * The C library already knows; the compiler's library would ask the processor again
 * before main, which takes 50 us under a hypervisor.
 */
#ifndef LUCID_BASE_BITS_CPU_H
#define LUCID_BASE_BITS_CPU_H

#include <stdbool.h>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(LUCID_PORTABLE)
#define LUCID_AVX2
#if defined(__has_include)
#if __has_include(<sys/platform/x86.h>)
#include <sys/platform/x86.h>
#endif
#endif
#endif

static inline bool
has_avx2(void)
{
#if defined(LUCID_AVX2) && defined(CPU_FEATURE_ACTIVE)
    return CPU_FEATURE_ACTIVE(AVX2);
#elif defined(LUCID_AVX2)
    return __builtin_cpu_supports("avx2");
#else
    return false;
#endif
}

#endif
