/*
 * host/profiles.c - the trigrams of languages, unpacked when a text is first looked at for them.
 *
 * As they are, the tables would be a third of the module; packed they are a sixth, by
 * bindings/npm/pack_profiles.c.  Plain English is told without them.
 */
#include <pthread.h>
#include <stdlib.h>

#include "profiles_walk.h"
#include "range.h"

enum { BUCKET_BITS = 12, WEIGHT_BITS = 7 };

struct trigrams;
struct slice {
    const char *p;
    size_t n;
};

extern const uint16_t profiles_n;
extern const uint32_t packed_letters_n, packed_grams_n;
extern const unsigned char packed_profiles[];
extern uint16_t trigram_buckets[], trigram_postings[];
extern uint32_t trigram_hashes[], trigram_postings_begin[];

/* What read/language/trigrams.c has is compiled under another name. */
void trigrams_add_unpacked(struct trigrams *t, struct slice folded);
void trigrams_add(struct trigrams *t, struct slice folded);

/* A trigram by its place in the list, and its hash. */
struct hashed {
    uint32_t hash;
    uint16_t gram;
};

/* As read/language/profiles.h has it. */
static uint32_t
hash_of(const struct profiles *p, struct gram g)
{
    const uint64_t key = p->letters[g.before] | (uint64_t)p->letters[g.middle] << 21 |
                         (uint64_t)p->letters[g.after] << 42;

    return (uint32_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

static int
compare(const void *a, const void *b)
{
    const uint32_t x = ((const struct hashed *)a)->hash, y = ((const struct hashed *)b)->hash;

    return (x > y) - (x < y);
}

/* The table of hashes, and where the postings of each trigram in the list begin. */
static void
put_hashes(const struct profiles *p, struct hashed *sorted, uint32_t *begins)
{
    size_t bucket = 0;
    uint32_t begin = 0;

    for (size_t i = 0; i < p->grams_n; i++)
        sorted[i] = (struct hashed){ hash_of(p, p->grams[i]), (uint16_t)i };
    qsort(sorted, p->grams_n, sizeof *sorted, compare);
    for (size_t i = 0; i < p->grams_n; i++) {
        trigram_hashes[i] = sorted[i].hash;
        while (bucket <= sorted[i].hash >> (32 - BUCKET_BITS))
            trigram_buckets[bucket++] = (uint16_t)i;
        trigram_postings_begin[i] = begins[sorted[i].gram] = begin;
        begin += p->grams[sorted[i].gram].count;
    }
    trigram_postings_begin[p->grams_n] = begin;
    while (bucket <= 1 << BUCKET_BITS)
        trigram_buckets[bucket++] = (uint16_t)p->grams_n;
}

/* The postings of a trigram are sorted by profile. */
static void
put_postings(const struct profiles *p, uint32_t *begins)
{
    for (unsigned profile = 0; profile < p->profiles_n; profile++) {
        const struct packed_profile *it = p->packed;

        while (it->profile != profile)
            it++;
        for (size_t i = 0; i < it->n; i++)
            trigram_postings[begins[p->by_rank[it->marks[i].rank]]++] =
                (uint16_t)(profile << WEIGHT_BITS | it->marks[i].weight);
    }
}

static void
unpack(void)
{
    static uint32_t letters[MAX_LETTERS], begins[MAX_GRAMS];
    static struct gram grams[MAX_GRAMS];
    static uint16_t by_rank[MAX_GRAMS];
    static struct packed_profile packed[1 << PROFILE_BITS];
    static struct posting marks[MAX_MARKS];
    static struct hashed sorted[MAX_GRAMS];
    struct profiles p = { false, packed_letters_n, packed_grams_n, profiles_n, letters,
                          grams, by_rank,          packed,         marks };
    struct range r = range_read(packed_profiles);

    grams_walk(&r, &p);
    grams_rank(&p);
    profiles_walk(&r, &p);
    put_hashes(&p, sorted, begins);
    put_postings(&p, begins);
}

void
trigrams_add(struct trigrams *t, struct slice folded)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;

    pthread_once(&once, unpack);
    trigrams_add_unpacked(t, folded);
}
