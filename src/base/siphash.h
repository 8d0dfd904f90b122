/* base/siphash.h - SipHash-1-3 (Aumasson and Bernstein 2012): seeded, so that nobody
 * can construct words that collide. */
#ifndef LUCID_BASE_SIPHASH_H
#define LUCID_BASE_SIPHASH_H

#include "base/str.h"

uint64_t hash_bytes(const uint64_t seed[2], lucid_str s);

#endif
