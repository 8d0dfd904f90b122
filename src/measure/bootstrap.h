/*
 * measure/bootstrap.h - texts of sentences drawn from a text with replacement (Efron
 * 1979), as many as there are.
 *
 * Sums are integers, so the same text has the same resamples everywhere.
 */
#ifndef LUCID_MEASURE_BOOTSTRAP_H
#define LUCID_MEASURE_BOOTSTRAP_H

#include "count/counted.h"
#include "measure/resample.h"

/* What formulas read of a sentence: any other count is 0 in a resample. */
#define FOR_EACH_SUM                                                                               \
    SUM(words)                                                                                     \
    SUM(sentences)                                                                                 \
    SUM(letters)                                                                                   \
    SUM(syllables)                                                                                 \
    SUM(monosyllables)                                                                             \
    SUM(polysyllables)                                                                             \
    SUM(complex_words)                                                                             \
    SUM(long_words)                                                                                \
    SUM(six_letter_words)                                                                          \
    SUM(short_words)                                                                               \
    SUM(difficult_words)                                                                           \
    SUM(unlisted_words)                                                                            \
    SUM(unfamiliar_words)                                                                          \
    SUM(rare_words)                                                                                \
    SUM(pronouns)                                                                                  \
    SUM(prepositions)

enum {
#define SUM(name) SUM_##name,
    FOR_EACH_SUM
#undef SUM
        SUMS
};

struct bootstrap {
    size_t n;                   /* units that were drawn from */
    struct lucid_counts counts; /* of all sentences that were kept */
    struct formula_texts texts; /* the resamples, then that of all sentences */
    double sums[LANES][FORMULA_TEXTS];
    double unique_words[FORMULA_TEXTS], hapaxes[FORMULA_TEXTS], unique_unfamiliar[FORMULA_TEXTS],
        unique_rare[FORMULA_TEXTS];
    double words_4_syllables[FORMULA_TEXTS], words_5_syllables[FORMULA_TEXTS],
        words_6_syllables[FORMULA_TEXTS], squared_letters[FORMULA_TEXTS];
    double none[FORMULA_TEXTS]; /* zeros */
};

/* Draw from the sentences of the analysis; `distinct` are the distinct words
 * of all of them. */
void bootstrap_draw(struct bootstrap *b, const struct counted *a, struct resampler *resampler,
                    const struct lucid_distinct *distinct);

#endif
