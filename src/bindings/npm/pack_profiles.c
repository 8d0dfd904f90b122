/*
 * bindings/npm/pack_profiles.c - read/language/profiles_table.c as streams that compress well.
 *
 * It prints C for host/profiles.c, which says what each stream is.
 */
#include <stdio.h>
#include <stdlib.h>

#include "bindings/npm/host/profiles.h"
#include "read/language/profiles.h"

static size_t
grams_n(void)
{
    return trigram_buckets[1 << TRIGRAM_BUCKET_BITS];
}

static uint32_t
count_of(size_t gram)
{
    return trigram_postings_begin[gram + 1] - trigram_postings_begin[gram];
}

static void
put(unsigned byte)
{
    printf("%u,", byte & 0xFFU);
}

static void
put_hashes(void)
{
    for (unsigned shift = 0; shift < 32; shift += 8) {
        uint32_t before = 0;

        for (size_t i = 0; i < grams_n(); i++) {
            put((trigram_hashes[i] - before) >> shift);
            before = trigram_hashes[i];
        }
        putchar('\n');
    }
}

static void
put_counts(void)
{
    for (unsigned shift = 0; shift < 16; shift += 8)
        for (size_t i = 0; i < grams_n(); i++)
            put(count_of(i) >> shift);
    putchar('\n');
}

/* The weight of a trigram in a profile; 0: it is not there. */
static unsigned
weight_of(size_t gram, size_t profile)
{
    for (uint32_t at = trigram_postings_begin[gram]; at < trigram_postings_begin[gram + 1]; at++)
        if (trigram_postings[at] >> TRIGRAM_WEIGHT_BITS == profile)
            return trigram_postings[at] & PROFILE_WEIGHT_MOST;
    return 0;
}

enum stream { HOW_MANY, STEPS, REST };

/* Which trigrams have the weight in a profile; `weights`: of each, by rank. */
static void
put_weight(const unsigned char *weights, unsigned weight, enum stream which)
{
    size_t n = 0, next = 0;

    for (size_t rank = 0; rank < grams_n(); rank++) {
        const unsigned step = (unsigned)(rank - next);

        if (weights[rank] != weight)
            continue;
        if (which == STEPS)
            put(step < PROFILE_STEP_LONG ? step : PROFILE_STEP_LONG + (step >> 8));
        else if (which == REST && step >= PROFILE_STEP_LONG)
            put(step);
        next = rank + 1;
        n++;
    }
    if (n > UINT8_MAX || grams_n() > (UINT8_MAX + 1 - PROFILE_STEP_LONG) << 8)
        exit(1); /* it does not fit a byte */
    if (which == HOW_MANY)
        put((unsigned)n);
}

static void
put_weights(const uint16_t *by_rank, unsigned char *weights, enum stream which)
{
    for (size_t profile = 0; profile < profiles_n; profile++) {
        for (size_t rank = 0; rank < grams_n(); rank++)
            weights[rank] = (unsigned char)weight_of(by_rank[rank], profile);
        for (unsigned weight = PROFILE_WEIGHT_MOST; weight > 0; weight--)
            put_weight(weights, weight, which);
    }
    putchar('\n');
}

int
main(void)
{
    uint16_t *by_rank = calloc(grams_n(), sizeof *by_rank);
    unsigned char *weights = malloc(grams_n());
    size_t n = 0;

    if (!by_rank || !weights) {
        free(weights);
        free(by_rank);
        return 1;
    }
    for (uint32_t count = profiles_n; count > 0; count--)
        for (size_t i = 0; i < grams_n(); i++)
            if (count_of(i) == count)
                by_rank[n++] = (uint16_t)i;
    printf("/* made by bindings/npm/pack_profiles.c */\n#include <stdint.h>\n\n"
           "const uint16_t profiles_n = %u;\nconst char profile_codes[][4] = {",
           (unsigned)profiles_n);
    for (size_t i = 0; i < profiles_n; i++)
        printf("\"%s\",", profile_codes[i]);
    printf("};\n"
           "enum { GRAMS = %zu, POSTINGS = %lu, PROFILES = %u };\n"
           "uint16_t trigram_buckets[%d];\nuint32_t trigram_hashes[GRAMS];\n"
           "uint32_t trigram_postings_begin[GRAMS + 1];\nuint16_t trigram_postings[POSTINGS];\n"
           "const uint32_t packed_grams = GRAMS;\nconst unsigned char packed_profiles[] = {\n",
           grams_n(), (unsigned long)trigram_postings_begin[grams_n()], (unsigned)profiles_n,
           (1 << TRIGRAM_BUCKET_BITS) + 1);
    put_hashes();
    put_counts();
    for (enum stream which = HOW_MANY; which <= REST; which++)
        put_weights(by_rank, weights, which);
    printf("};\n");
    free(weights);
    free(by_rank);
    return 0;
}
