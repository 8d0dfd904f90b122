/*
 * host/profiles.c - the trigrams of languages, unpacked when the module begins.
 *
 * The tables take a third of the module's size when they are compressed as they are.  Packed,
 * they are streams of bytes, one after the other:
 *
 * - the four bytes of the differences between hashes, the lowest of all trigrams first;
 * - the two bytes of how many profiles have a trigram;
 * - for each profile and weight, from the greatest on, how many trigrams have it there;
 * - for each of these, how many trigrams lie between it and the one before in the order of how
 *   many profiles have them;
 * - the lower 8 bits of such a step where it is long.
 */
#include "profiles.h"

#include <stdlib.h>

enum { BUCKET_BITS = 12, WEIGHT_BITS = 7 };

extern const uint16_t profiles_n;
extern const uint32_t packed_grams;
extern const unsigned char packed_profiles[];
extern uint16_t trigram_buckets[], trigram_postings[];
extern uint32_t trigram_hashes[], trigram_postings_begin[];

static const unsigned char *
unpack_hashes(const unsigned char *from)
{
    const size_t n = packed_grams;
    size_t bucket = 0;
    uint32_t hash = 0;

    for (size_t i = 0; i < n; i++) {
        hash += from[i] | (uint32_t)from[n + i] << 8 | (uint32_t)from[2 * n + i] << 16 |
                (uint32_t)from[3 * n + i] << 24;
        trigram_hashes[i] = hash;
        while (bucket <= hash >> (32 - BUCKET_BITS))
            trigram_buckets[bucket++] = (uint16_t)i;
    }
    while (bucket <= 1 << BUCKET_BITS)
        trigram_buckets[bucket++] = (uint16_t)n;
    return from + 4 * n;
}

/* Where the postings of each begin, and the trigrams by how many they have. */
static const unsigned char *
unpack_counts(const unsigned char *from, uint16_t *by_rank)
{
    const size_t n = packed_grams;
    uint32_t *place = calloc((size_t)profiles_n + 2, sizeof *place), begin = 0;

    if (!place)
        abort();
    for (size_t i = 0; i < n; i++) {
        const uint32_t count = from[i] | (uint32_t)from[n + i] << 8;

        trigram_postings_begin[i] = begin;
        begin += count;
        place[count]++;
    }
    trigram_postings_begin[n] = begin;
    for (size_t count = profiles_n; count > 0; count--)
        place[count] += place[count + 1];
    for (size_t i = 0; i < n; i++) {
        const uint32_t count = from[i] | (uint32_t)from[n + i] << 8;

        by_rank[place[count + 1]++] = (uint16_t)i;
    }
    free(place);
    return from + 2 * n;
}

static void
unpack_postings(const unsigned char *from, const uint16_t *by_rank)
{
    const unsigned char *how_many = from, *step = from + (size_t)profiles_n * PROFILE_WEIGHT_MOST;
    const unsigned char *rest = step + trigram_postings_begin[packed_grams];
    uint32_t *next = malloc(packed_grams * sizeof *next);

    if (!next)
        abort();
    for (size_t i = 0; i < packed_grams; i++)
        next[i] = trigram_postings_begin[i];
    for (unsigned profile = 0; profile < profiles_n; profile++)
        for (unsigned weight = PROFILE_WEIGHT_MOST; weight > 0; weight--) {
            size_t rank = 0;

            for (unsigned n = *how_many++; n > 0; n--) {
                uint16_t gram;

                rank += *step < PROFILE_STEP_LONG
                            ? *step
                            : (size_t)(*step - PROFILE_STEP_LONG) << 8 | *rest++;
                step++;
                gram = by_rank[rank++];
                trigram_postings[next[gram]++] = (uint16_t)(profile << WEIGHT_BITS | weight);
            }
        }
    free(next);
}

__attribute__((constructor)) static void
unpack(void)
{
    uint16_t *by_rank = malloc(packed_grams * sizeof *by_rank);

    if (!by_rank)
        abort();
    unpack_postings(unpack_counts(unpack_hashes(packed_profiles), by_rank), by_rank);
    free(by_rank);
}
