/*
 * bindings/npm/pack_profiles.c - read/language/profiles_table.c, packed.
 *
 * It prints C for host/profiles.c: the sizes, and what host/grams_walk.c and host/profiles_walk.c
 * write of the tables.  Each profile comes after one that is as like it as any, and the two of
 * those before it that are the most like it are its models.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bindings/npm/host/profiles_walk.h"
#include "bindings/npm/range_write.h"
#include "bindings/npm/trigrams.h"
#include "read/language/profiles.h"

enum { WEIGHT_MASK = (1 << TRIGRAM_WEIGHT_BITS) - 1 };

/* What is packed, and what it is worked out with. */
static struct {
    uint32_t letters[3 * MAX_GRAMS];
    struct gram grams[MAX_GRAMS];
    uint16_t by_rank[MAX_GRAMS];
    uint16_t rank[MAX_GRAMS]; /* of each trigram of the table */
    struct packed_profile packed[NO_MODEL];
    struct posting marks[MAX_MARKS];
    uint32_t alike[NO_MODEL * NO_MODEL];
    bool is_packed[NO_MODEL];
} room;

static size_t
grams_n(void)
{
    return trigram_buckets[1 << TRIGRAM_BUCKET_BITS];
}

/* ---- letters and trigrams */

static int
compare_numbers(const void *a, const void *b)
{
    const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return (x > y) - (x < y);
}

static void
list_letters(struct profiles *p)
{
    const size_t n = 3 * grams_n();

    p->letters = room.letters;
    memcpy(p->letters, trigrams, n * sizeof *p->letters);
    qsort(p->letters, n, sizeof *p->letters, compare_numbers);
    for (size_t i = 0; i < n; i++)
        if (p->letters_n == 0 || p->letters[p->letters_n - 1] != p->letters[i])
            p->letters[p->letters_n++] = p->letters[i];
}

static uint16_t
letter_of(const struct profiles *p, uint32_t cp)
{
    const uint32_t *at = bsearch(&cp, p->letters, p->letters_n, sizeof cp, compare_numbers);

    return (uint16_t)(at - p->letters);
}

/* A trigram, and its place in the table. */
struct placed {
    struct gram gram;
    size_t at;
};

static uint64_t
key_of(struct gram g)
{
    return (uint64_t)g.middle << 32 | (uint64_t)g.before << 16 | g.after;
}

static int
compare_grams(const void *a, const void *b)
{
    const uint64_t x = key_of(((const struct placed *)a)->gram);
    const uint64_t y = key_of(((const struct placed *)b)->gram);

    return (x > y) - (x < y);
}

static void
list_grams(struct profiles *p)
{
    static struct placed placed[MAX_GRAMS];

    p->grams_n = (uint32_t)grams_n();
    p->grams = room.grams;
    p->by_rank = room.by_rank;
    for (size_t i = 0; i < p->grams_n; i++) {
        const uint32_t *of = &trigrams[3 * i];
        const uint32_t count = trigram_postings_begin[i + 1] - trigram_postings_begin[i];

        placed[i] = (struct placed){
            { letter_of(p, of[1]), letter_of(p, of[0]), letter_of(p, of[2]), (uint16_t)count }, i
        };
    }
    qsort(placed, p->grams_n, sizeof *placed, compare_grams);
    for (size_t i = 0; i < p->grams_n; i++)
        p->grams[i] = placed[i].gram;
    grams_rank(p);
    for (size_t i = 0; i < p->grams_n; i++)
        room.rank[placed[p->by_rank[i]].at] = (uint16_t)i;
}

/* ---- profiles */

/* How much each two have in common: the sum of what both have at least. */
static void
compare_profiles(void)
{
    for (size_t gram = 0; gram < grams_n(); gram++) {
        const uint16_t *begin = trigram_postings + trigram_postings_begin[gram];
        const uint16_t *end = trigram_postings + trigram_postings_begin[gram + 1];

        for (const uint16_t *a = begin; a < end; a++)
            for (const uint16_t *b = begin; b < end; b++) {
                const uint32_t x = *a & WEIGHT_MASK, y = *b & WEIGHT_MASK;

                room.alike[(*a >> TRIGRAM_WEIGHT_BITS) * profiles_n +
                           (*b >> TRIGRAM_WEIGHT_BITS)] += x < y ? x : y;
            }
    }
}

/* The packed one of n that is the most like a profile, but for `not`. */
static uint16_t
most_alike(const struct profiles *p, size_t n, size_t profile, size_t not )
{
    const uint32_t *to = room.alike + profile * profiles_n;
    size_t best = NO_MODEL;

    for (size_t k = 0; k < n; k++)
        if (k != not &&(best == NO_MODEL || to[p->packed[k].profile] > to[p->packed[best].profile]))
            best = k;
    return (uint16_t)best;
}

/* Of the profiles that are not yet packed, the one that is the most like one that is. */
static uint16_t
next_profile(const struct profiles *p, size_t n)
{
    size_t best = 0;
    uint32_t most = 0;

    for (size_t i = 0; n > 0 && i < profiles_n; i++) {
        const size_t k = most_alike(p, n, i, NO_MODEL);
        const uint32_t common = room.alike[i * profiles_n + p->packed[k].profile];

        if (room.is_packed[i] || (most > 0 && common <= most))
            continue;
        best = i;
        most = common + 1;
    }
    return (uint16_t)best;
}

static void
order_profiles(struct profiles *p)
{
    compare_profiles();
    p->profiles_n = profiles_n;
    p->packed = room.packed;
    for (size_t k = 0; k < profiles_n; k++) {
        struct packed_profile *it = &p->packed[k];

        it->profile = next_profile(p, k);
        it->models[0] = most_alike(p, k, it->profile, NO_MODEL);
        it->models[1] = most_alike(p, k, it->profile, it->models[0]);
        room.is_packed[it->profile] = true;
    }
}

static int
compare_marks(const void *a, const void *b)
{
    return ((const struct posting *)a)->rank - ((const struct posting *)b)->rank;
}

/* What a profile has. */
static uint16_t
list_marks(struct posting *to, size_t profile)
{
    uint16_t n = 0;

    for (size_t gram = 0; gram < grams_n(); gram++)
        for (uint32_t at = trigram_postings_begin[gram]; at < trigram_postings_begin[gram + 1];
             at++)
            if (trigram_postings[at] >> TRIGRAM_WEIGHT_BITS == profile)
                to[n++] = (struct posting){ room.rank[gram], trigram_postings[at] & WEIGHT_MASK };
    qsort(to, n, sizeof *to, compare_marks);
    return n;
}

static void
list_all_marks(struct profiles *p)
{
    p->marks = room.marks;
    for (size_t k = 0; k < p->profiles_n; k++) {
        struct packed_profile *it = &p->packed[k];

        it->marks = k > 0 ? it[-1].marks + it[-1].n : p->marks;
        it->n = list_marks(it->marks, it->profile);
    }
}

static void
print_sizes(const struct profiles *p)
{
    printf("/* made by bindings/npm/pack_profiles.c */\n#include <stdint.h>\n\n"
           "const uint16_t profiles_n = %u;\nconst char profile_codes[][4] = {",
           (unsigned)profiles_n);
    for (size_t i = 0; i < profiles_n; i++)
        printf("\"%s\",", profile_codes[i]);
    printf("};\nenum { LETTERS = %u, GRAMS = %u, POSTINGS = %u };\n"
           "uint16_t trigram_buckets[%d];\nuint32_t trigram_hashes[GRAMS];\n"
           "uint32_t trigram_postings_begin[GRAMS + 1];\nuint16_t trigram_postings[POSTINGS];\n"
           "const uint32_t packed_letters_n = LETTERS, packed_grams_n = GRAMS;\n"
           "const unsigned char packed_profiles[] = {\n",
           (unsigned)p->letters_n, (unsigned)p->grams_n,
           (unsigned)trigram_postings_begin[grams_n()], (1 << TRIGRAM_BUCKET_BITS) + 1);
}

int
main(void)
{
    struct profiles p = { .writing = true };
    struct range r;

    if (grams_n() > MAX_GRAMS || trigram_postings_begin[grams_n()] > MAX_MARKS ||
        profiles_n > NO_MODEL) {
        fputs("pack: profiles_walk.h has no room for so much\n", stderr);
        return 1;
    }
    list_letters(&p);
    if (p.letters_n > MAX_LETTERS)
        return 1;
    order_profiles(&p);
    list_grams(&p);
    list_all_marks(&p);
    print_sizes(&p);
    range_begin(&r);
    grams_walk(&r, &p);
    profiles_walk(&r, &p);
    range_end(&r);
    printf("};\n");
    return 0;
}
