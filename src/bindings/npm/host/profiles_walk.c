/*
 * host/profiles_walk.c - which trigrams each language has, and how often.
 *
 * Each profile comes after two that are like it: which of their trigrams it has; how far on, among
 * the others, the next one is that it has; how many have each weight; and of the weights that are
 * left, which one each has, those of its models being likely.
 */
#include "profiles_walk.h"

#include <string.h>

enum {
    WEIGHT_STEP = 32, /* of a model */
    MEAN_STEP = 16,
    MANY = 8, /* bits of how many profiles still have a trigram, and more */
    NEAR = 2048
};

struct odds {
    struct number n, step[NUMBER_BITS], how_many[4][10];
    struct bit has[4][4][8][MANY + 1];
    /* how likely a weight is that is MAX_WEIGHT less than this is from the mean of 1 or 2 models,
     * and without any from 0 */
    uint32_t near[PROFILE_MODELS + 1][2 * MAX_WEIGHT + 1];
};

enum { WORD = 64, WORDS = MAX_GRAMS / WORD };

/* Of each trigram by rank: its weight in the models of a profile; how many profiles that are still
 * to come have it; and a bit each: those the profile has, and the others that it may have, which
 * its models have not. */
struct ranks {
    uint8_t model[PROFILE_MODELS][MAX_GRAMS];
    uint16_t left[MAX_GRAMS];
    uint64_t has[WORDS], others[WORDS];
    size_t coming; /* profiles */
};

static bool
is_set(const uint64_t *bits, size_t at)
{
    return bits[at / WORD] >> at % WORD & 1;
}

static void
set(uint64_t *bits, size_t at, bool to)
{
    const uint64_t bit = UINT64_C(1) << at % WORD;

    bits[at / WORD] = to ? bits[at / WORD] | bit : bits[at / WORD] & ~bit;
}

static void
set_odds(struct odds *o)
{
    static const uint32_t falls[PROFILE_MODELS + 1] = { 243, 238, 232 }; /* 256ths */

    for (unsigned models = 0; models <= PROFILE_MODELS; models++) {
        uint32_t near = NEAR;

        for (unsigned far = 0; far <= MAX_WEIGHT; far++) {
            o->near[models][MAX_WEIGHT + far] = o->near[models][MAX_WEIGHT - far] = near;
            near = near * falls[models] / 256 + 1;
        }
    }
}

/* The mean weight of the models that have it, and how many do. */
static unsigned
mean_of(const struct ranks *of, size_t rank, unsigned *models)
{
    const unsigned a = of->model[0][rank], b = of->model[1][rank];

    *models = (a > 0 ? 1U : 0U) + (b > 0 ? 1U : 0U);
    return *models > 0 ? (a + b) / *models : 0;
}

static struct bit *
odds_of(struct odds *o, const struct ranks *of, size_t rank)
{
    const size_t left = of->left[rank];
    unsigned models, many = 0;
    const unsigned mean = mean_of(of, rank, &models);

    while (many < MANY - 1 && left >> many != 0)
        many++;
    if (left >= of->coming)
        many = MANY;
    return &o->has[of->model[0][rank] / WEIGHT_STEP][of->model[1][rank] / WEIGHT_STEP]
                  [mean / MEAN_STEP][many];
}

/* The next rank that a model has.  False: there is none. */
static bool
next_shared(const struct posting *at[PROFILE_MODELS],
            const struct posting *const end[PROFILE_MODELS], size_t *rank)
{
    *rank = MAX_GRAMS;
    for (unsigned i = 0; i < PROFILE_MODELS; i++)
        if (at[i] < end[i] && at[i]->rank < *rank)
            *rank = at[i]->rank;
    for (unsigned i = 0; i < PROFILE_MODELS; i++)
        at[i] += at[i] < end[i] && at[i]->rank == *rank;
    return *rank < MAX_GRAMS;
}

/* Those of the models; returns how many it has. */
static unsigned
walk_shared(struct range *r, const struct profiles *p, struct odds *o, struct ranks *of,
            const struct packed_profile *it)
{
    const struct posting *at[PROFILE_MODELS] = { NULL }, *end[PROFILE_MODELS] = { NULL };
    unsigned found = 0;
    size_t rank;

    for (unsigned i = 0; i < PROFILE_MODELS; i++)
        if (it->models[i] != NO_MODEL) {
            at[i] = p->packed[it->models[i]].marks;
            end[i] = at[i] + p->packed[it->models[i]].n;
        }
    while (next_shared(at, end, &rank)) {
        if (of->left[rank] == 0 || !range_bit(r, odds_of(o, of, rank), is_set(of->has, rank)))
            continue;
        set(of->has, rank, true);
        found++;
    }
    return found;
}

/* The bit that is set after `steps` that are, from `at` on. */
static size_t
step_on(const uint64_t *bits, size_t at, unsigned steps)
{
    size_t word = at / WORD;
    uint64_t rest = bits[word] & UINT64_MAX << at % WORD;

    for (unsigned n; (n = (unsigned)__builtin_popcountll(rest)) <= steps; rest = bits[++word])
        steps -= n;
    for (; steps > 0; steps--)
        rest &= rest - 1;
    return WORD * word + (size_t)__builtin_ctzll(rest);
}

/* How many steps it is to the next one that the profile has. */
static unsigned
steps_to_next(const struct ranks *of, size_t at)
{
    unsigned steps = 0;

    for (; !(is_set(of->has, at) && is_set(of->others, at)); at++)
        steps += is_set(of->others, at) ? 1 : 0;
    return steps;
}

/* `n` others. */
static void
walk_others(struct range *r, struct odds *o, struct ranks *of, bool writing, unsigned n)
{
    size_t rank = 0;

    for (; n > 0; n--, rank++) {
        unsigned bits = 0;

        while (bits < NUMBER_BITS - 1 && rank >> bits != 0)
            bits++;
        rank = step_on(of->others, rank,
                       range_number(r, &o->step[bits], writing ? steps_to_next(of, rank) : 0));
        set(of->has, rank, true);
    }
}

/* The weights of a profile, and how many have each. */
struct left_weights {
    unsigned n;
    uint8_t weight[MAX_WEIGHT + 1];
    uint16_t how_many[MAX_WEIGHT + 1];
};

static void
walk_how_many(struct range *r, struct odds *o, const struct packed_profile *p,
              struct left_weights *to)
{
    unsigned how_many[MAX_WEIGHT + 1] = { 0 };

    for (size_t i = 0; i < p->n; i++)
        how_many[p->marks[i].weight]++;
    how_many[0] = 0;
    to->n = 0;
    for (unsigned weight = 1; weight <= MAX_WEIGHT; weight++) {
        const unsigned last = how_many[weight - 1];
        struct number *const number = &o->how_many[last < 3 ? last : 3][weight / 13];

        how_many[weight] = range_number(r, number, how_many[weight]);
        to->weight[to->n] = (uint8_t)weight;
        to->how_many[to->n] = (uint16_t)how_many[weight];
        if (how_many[weight] > 0)
            to->n++;
    }
}

/* That of a trigram; `own`: the one that is written. */
static uint8_t
walk_weight(struct range *r, const struct odds *o, const struct ranks *of, size_t rank,
            struct left_weights *left, unsigned own)
{
    uint32_t likely[MAX_WEIGHT];
    unsigned models, which = 0;
    const unsigned mean = mean_of(of, rank, &models);
    const uint32_t *near = &o->near[models][MAX_WEIGHT - mean];

    for (unsigned i = 0; i < left->n; i++)
        likely[i] = left->how_many[i] * near[left->weight[i]];
    while (left->weight[which] < own)
        which++;
    which = range_choose(r, likely, left->n, which);
    left->how_many[which]--;
    return left->weight[which];
}

/* The weights of all that it has, which are listed by that. */
static void
walk_weights(struct range *r, struct odds *o, struct ranks *of, struct packed_profile *p)
{
    struct left_weights left;
    struct posting *mark = p->marks;

    walk_how_many(r, o, p, &left);
    for (size_t word = 0; word < WORDS; word++)
        for (uint64_t rest = of->has[word]; rest; rest &= rest - 1, mark++) {
            const size_t rank = WORD * word + (size_t)__builtin_ctzll(rest);

            mark->rank = (uint16_t)rank;
            mark->weight = walk_weight(r, o, of, rank, &left, mark->weight);
            if (--of->left[rank] == 0)
                set(of->others, rank, false);
        }
}

static void
put_model(struct ranks *of, unsigned which, const struct packed_profile *from)
{
    for (size_t i = 0; i < from->n; i++) {
        of->model[which][from->marks[i].rank] = from->marks[i].weight;
        set(of->others, from->marks[i].rank, false);
    }
}

static void
take_model(struct ranks *of, unsigned which, const struct packed_profile *from)
{
    for (size_t i = 0; i < from->n; i++) {
        const size_t rank = from->marks[i].rank;

        of->model[which][rank] = 0;
        set(of->others, rank, of->left[rank] > 0);
    }
}

/* The k-th. */
static void
walk_profile(struct range *r, struct profiles *p, struct odds *o, struct ranks *of, size_t k)
{
    struct packed_profile *const it = &p->packed[k];
    unsigned shared;

    it->profile = (uint16_t)range_plain(r, PROFILE_BITS, it->profile);
    it->marks = k > 0 ? it[-1].marks + it[-1].n : p->marks;
    it->n = (uint16_t)range_number(r, &o->n, it->n);
    for (unsigned i = 0; i < PROFILE_MODELS; i++) {
        it->models[i] = (uint16_t)range_plain(r, PROFILE_BITS, it->models[i]);
        if (it->models[i] != NO_MODEL)
            put_model(of, i, &p->packed[it->models[i]]);
    }
    memset(of->has, 0, sizeof of->has);
    for (size_t i = 0; p->writing && i < it->n; i++)
        set(of->has, it->marks[i].rank, true);
    of->coming = p->profiles_n - k;
    shared = walk_shared(r, p, o, of, it);
    walk_others(r, o, of, p->writing, it->n - shared);
    walk_weights(r, o, of, it);
    for (unsigned i = 0; i < PROFILE_MODELS; i++)
        if (it->models[i] != NO_MODEL)
            take_model(of, i, &p->packed[it->models[i]]);
}

void
profiles_walk(struct range *r, struct profiles *p)
{
    static struct ranks of;
    static struct odds o;

    set_odds(&o);
    for (size_t rank = 0; rank < p->grams_n; rank++) {
        of.left[rank] = p->grams[p->by_rank[rank]].count;
        set(of.others, rank, true);
    }
    for (size_t k = 0; k < p->profiles_n; k++)
        walk_profile(r, p, &o, &of, k);
}
