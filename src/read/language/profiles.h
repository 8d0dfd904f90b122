/* read/language/profiles.h - how often trigrams of letters are in languages. */
#ifndef LUCID_READ_LANGUAGE_PROFILES_H
#define LUCID_READ_LANGUAGE_PROFILES_H

#include <stdint.h>

enum {
    MAX_PROFILES = 512,
    TRIGRAM_BUCKET_BITS = 12,      /* of a hash, the highest */
    TRIGRAM_WEIGHT_BITS = 7,       /* of a posting, the lowest; the others are the profile */
    TRIGRAM_WEIGHT_OF_NATURAL = 16 /* a weight is so many times the natural logarithm of how
                                      much more frequent it is than one that is not here */
};

/* The ISO 639-1 code of each profile, English first; "": a language that is told as
 * unknown.  One language may have several, in different scripts. */
extern const char profile_codes[][4];
extern const uint16_t profiles_n;

/* Sorted hashes of trigrams; those of bucket i begin at trigram_buckets[i].  The postings of
 * trigram i, sorted by profile, begin at trigram_postings_begin[i]. */
extern const uint16_t trigram_buckets[];
extern const uint32_t trigram_hashes[];
extern const uint32_t trigram_postings_begin[];
extern const uint16_t trigram_postings[];

static inline uint32_t
trigram_hash(uint32_t a, uint32_t b, uint32_t c)
{
    const uint64_t key = a | (uint64_t)b << 21 | (uint64_t)c << 42;

    return (uint32_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

#endif
