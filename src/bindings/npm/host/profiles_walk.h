/* host/profiles_walk.h - what read/language/profiles_table.c has, in the order in which it is
 * packed. */
#ifndef LUCID_HOST_PROFILES_WALK_H
#define LUCID_HOST_PROFILES_WALK_H

#include <stdbool.h>

#include "range.h"

enum { MAX_LETTERS = 1 << 11, MAX_GRAMS = 1 << 15, MAX_MARKS = 5 * MAX_GRAMS };
enum { PROFILE_MODELS = 2, PROFILE_BITS = 9, NO_MODEL = (1 << PROFILE_BITS) - 1, MAX_WEIGHT = 127 };

/* Letters by their place in the list of letters. */
struct gram {
    uint16_t middle, before, after;
    uint16_t count; /* of the profiles that have it */
};

/* Of a trigram in a profile, by its place among the trigrams as they are ranked. */
struct posting {
    uint16_t rank;
    uint8_t weight;
};

struct packed_profile {
    uint16_t profile;
    uint16_t models[PROFILE_MODELS]; /* packed before it, which are like it; NO_MODEL */
    uint16_t n;
    struct posting *marks; /* by rank */
};

struct profiles {
    bool writing;
    uint32_t letters_n, grams_n, profiles_n;
    uint32_t *letters;  /* ascending */
    struct gram *grams; /* sorted by middle, before, after */
    uint16_t *by_rank;  /* the trigrams that most profiles have first, else in their order */
    struct packed_profile *packed;
    struct posting *marks; /* of all, as they are packed */
};

/* Pack or unpack all of it, once in a program; of what is unpacked the sizes are known, and there
 * is room for the arrays. */
void grams_walk(struct range *r, struct profiles *p);
void profiles_walk(struct range *r, struct profiles *p);

/* Fill by_rank. */
void grams_rank(struct profiles *p);

#endif
