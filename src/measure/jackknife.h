/*
 * measure/jackknife.h - how far a score can be trusted: the delete-a-group jackknife over
 * sentences.
 *
 * The sentences are cut into at most 40 groups, and the score is computed again without
 * each of them.  How far these scores differ gives the standard error, and Student's t
 * the interval about the score: Efron and Tibshirani 1993, An Introduction to the
 * Bootstrap, ch. 11; Shao and Tu 1995, The Jackknife and Bootstrap, 2.3.
 */
#ifndef LUCID_MEASURE_JACKKNIFE_H
#define LUCID_MEASURE_JACKKNIFE_H

#include "count/counted.h"
#include "formula/formulas.h"

/* What formulas read of a sentence: any other count is 0. */
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
        SUMS,
    GROUPS = FORMULA_TEXTS, /* at most */
    FEWEST_SENTENCES = 6    /* of fewer an interval says nothing: see tests/coverage */
};

struct jackknife {
    size_t groups;
    double used[FORMULA_TEXTS]; /* 1 for each group, then 0 */
    double factor;              /* of the standard error: half the interval */
    struct formula_texts texts; /* all sentences but those of one group */
    double sums[SUMS][FORMULA_TEXTS];
#define DISTINCT(name, what) double name[FORMULA_TEXTS];
#include "distinct.def"
    double none[FORMULA_TEXTS]; /* zeros */
};

struct interval {
    double low, high; /* not a number: not known */
};

/* Of at least FEWEST_SENTENCES sentences of a text that has `scored` sentences; `distinct` are the
 * distinct words of all of them. */
void jackknife_prepare(struct jackknife *j, const struct counted *a, uint64_t scored,
                       const struct lucid_distinct *distinct);

/* That holds the true score with a probability of 95 %: `value` is that of the text,
 * `values` those of j->texts. */
struct interval jackknife_interval(const struct jackknife *j, const double values[FORMULA_TEXTS],
                                   double value);

#endif
