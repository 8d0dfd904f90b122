/*
 * tokens/tally.h - what words add to the counts of their sentence, as lanes of a vector.
 *
 * The tally of a word is computed once; adding it takes a few vector instructions.
 * Sums of at most TALLY_MOST tallies do not overflow.
 */
#ifndef LUCID_TOKENS_TALLY_H
#define LUCID_TOKENS_TALLY_H

#include "base/model.h"

/* Of the rows of counts.def: what is said of each that is counted of words. */
#define OF_TOKEN(...)
#define OF_WORD(...) __VA_ARGS__
#define OF_BLOCK(...)
#define OF_CODE(...)
#define OF_FILE(...)

enum tally_lane {
#define COUNT(name, of, what) OF_##of(TALLY_##name, )
#include "counts.def"
    TALLIES
};

enum { TALLY_MOST = 512, TALLY_LARGEST = 127 };

_Static_assert(TALLY_MOST *TALLY_LARGEST <= UINT16_MAX, "a sum has 16 bits");

struct tally {
    uint8_t n[TALLIES];
};

struct tally_sum {
    uint16_t n[TALLIES];
};

/* What one word adds, before it is known whether that fits a tally. */
struct word_counts {
    uint64_t words;
#define COUNT(name, of, what) OF_##of(uint64_t name;)
#include "counts.def"
};

static inline void
tally_add(struct tally_sum *into, const struct tally *more)
{
    for (int i = 0; i < TALLIES; i++)
        into->n[i] = (uint16_t)(into->n[i] + more->n[i]);
}

static inline void
tally_sum_add(struct tally_sum *into, const struct tally_sum *more)
{
    for (int i = 0; i < TALLIES; i++)
        into->n[i] = (uint16_t)(into->n[i] + more->n[i]);
}

static inline struct tally
tally_of_word(const struct word_counts *one)
{
    return (struct tally){ {
#define COUNT(name, of, what) OF_##of((uint8_t)one->name, )
#include "counts.def"
    } };
}

/* Add the tallies of so many words. */
static inline void
tally_to_counts(const struct tally_sum *t, unsigned words, struct lucid_counts *into)
{
    into->words += words;
#define COUNT(name, of, what) OF_##of(into->name += t->n[TALLY_##name];)
#include "counts.def"
}

static inline void
word_counts_add(struct lucid_counts *into, const struct word_counts *one)
{
    into->words += one->words;
#define COUNT(name, of, what) OF_##of(into->name += one->name;)
#include "counts.def"
}

#endif
