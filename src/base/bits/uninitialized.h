/*
 * base/bits/uninitialized.h - a large array of a hot loop, each place of which is written
 * before it is read: builds that zero automatic variables leave it as it is.
 */
#ifndef LUCID_BASE_BITS_UNINITIALIZED_H
#define LUCID_BASE_BITS_UNINITIALIZED_H

#ifdef __has_attribute
#if __has_attribute(uninitialized)
#define UNINITIALIZED __attribute__((uninitialized))
#endif
#endif
#ifndef UNINITIALIZED
#define UNINITIALIZED
#endif

#endif
