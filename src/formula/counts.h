/* formula/counts.h - adding counts (a monoid with the unit {0}) and iterating over them. */
#ifndef LUCID_FORMULA_COUNTS_H
#define LUCID_FORMULA_COUNTS_H

#include "base/model.h"
#include "language/language.h"

enum counts_row {
#define COUNT(name, of, what) COUNTS_##name,
#include "counts.def"
    COUNTS
};

/* The rows of distinct.def. */
enum distinct_row {
#define DISTINCT(name, what) DISTINCT_##name,
#include "distinct.def"
    DISTINCTS
};

/* The name of a row of counts.def, its value, and to add to that. */
const char *counts_name(size_t row);
uint64_t counts_at(const struct lucid_counts *counts, size_t row);
void counts_add_at(struct lucid_counts *into, size_t row, uint64_t more);

enum counts_kind {
    COUNTS_OF_TOKEN,
    COUNTS_OF_WORD,
    COUNTS_OF_BLOCK,
    COUNTS_OF_CODE,
    COUNTS_OF_FILE
};

/* Of what it is counted: see counts.def. */
enum counts_kind counts_kind(size_t row);

/* Is it counted of scored text too? */
static inline bool
counts_may_score(size_t row)
{
    return counts_kind(row) <= COUNTS_OF_BLOCK;
}

/* What must be known for a row of distinct.def to be. */
uint64_t distinct_needs(enum distinct_row row);

/* The counts, a bit a row, that nothing is known of in a language. */
uint64_t counts_unknown(const struct language *in);

/* {0} for code that runs for every sentence: compilers would clear so many bytes with
 * an instruction that is slow to start. */
static inline void
counts_clear(struct lucid_counts *n)
{
#define COUNT(name, of, what) n->name = 0;
#include "counts.def"
}

static inline void
counts_add(struct lucid_counts *into, const struct lucid_counts *more)
{
#define COUNT(name, of, what) into->name += more->name;
#include "counts.def"
}

/* A word of a vocabulary. */
struct distinct_word {
    bool unfamiliar, rare;
    unsigned syllables, letters;
};

/* Add one that occurs `count` times. */
static inline void
distinct_count(struct lucid_distinct *into, uint64_t count, const struct distinct_word *word)
{
    into->unique_words += count > 0;
    into->hapaxes += count == 1;
    into->unique_unfamiliar += word->unfamiliar;
    into->unique_rare += word->unfamiliar && word->rare;
    into->words_4_syllables += word->syllables >= 4 ? count : 0;
    into->words_5_syllables += word->syllables >= 5 ? count : 0;
    into->words_6_syllables += word->syllables >= 6 ? count : 0;
    into->squared_letters += count * word->letters * word->letters;
}

static inline void
distinct_add(struct lucid_distinct *into, const struct lucid_distinct *more)
{
#define DISTINCT(name, what) into->name += more->name;
#include "distinct.def"
}

#endif
