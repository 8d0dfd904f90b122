/*
 * measure/jackknife.c - how far a score can be trusted: the delete-a-group jackknife over
 * sentences.
 */
#include "measure/jackknife.h"

#include <math.h>

#include "base/bits/multiversion.h"
#include "base/bits/uninitialized.h"

enum { LANES = 4 };

_Static_assert(GROUPS % LANES == 0, "nothing is left over");

typedef double lanes __attribute__((vector_size(LANES * sizeof(double))));

/* Where Student's t has 2.5 % on each side; between whole degrees of freedom it is about
 * as straight as 1 / freedom. */
static double
student_t(double freedom)
{
    static const double t[GROUPS + 1] = { 0,      12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469,
                                          2.3646, 2.3060,  2.2622, 2.2281, 2.2010, 2.1788, 2.1604,
                                          2.1448, 2.1314,  2.1199, 2.1098, 2.1009, 2.0930, 2.0860,
                                          2.0796, 2.0739,  2.0687, 2.0639, 2.0595, 2.0555, 2.0518,
                                          2.0484, 2.0452,  2.0423, 2.0395, 2.0369, 2.0345, 2.0322,
                                          2.0301, 2.0281,  2.0262, 2.0244, 2.0227, 2.0211 };
    const double v = fmin(fmax(freedom, 1), GROUPS - 1), below = floor(v);
    const double part = (1 - below / v) * (below + 1);

    return t[(size_t)below] + part * (t[(size_t)below + 1] - t[(size_t)below]);
}

static inline void
load(const double *from, lanes *to)
{
    memcpy(to, from, sizeof *to);
}

/* Of whole numbers, so in any order. */
static double
sum_of(const double values[GROUPS])
{
    lanes sums = { 0 };

    for (size_t i = 0; i < GROUPS; i += LANES) {
        lanes some;

        load(values + i, &some);
        sums += some;
    }
    return sums[0] + sums[1] + sums[2] + sums[3];
}

/* Where there are many sentences, neighbours make a group: they are alike. */
static void
add_up(struct jackknife *j, const struct counted *a, double all[SUMS])
{
    const bool alone = j->groups == a->sentences_n; /* then nothing is divided, which takes long */

    for (size_t i = 0; i < a->sentences_n; i++) {
        const size_t group = alone ? i : i * j->groups / a->sentences_n;
        const struct sentence_record *r = &a->sentences[i];

#define SUM(name) j->sums[SUM_##name][group] += r->name;
        FOR_EACH_SUM
#undef SUM
    }
    for (size_t k = 0; k < SUMS; k++)
        all[k] = sum_of(j->sums[k]);
}

/* From the sums of the groups to those of all sentences but theirs. */
static void
leave_out(struct jackknife *j, const double all[SUMS])
{
    for (size_t k = 0; k < SUMS; k++)
        for (size_t i = 0; i < GROUPS; i++)
            j->sums[k][i] = all[k] - j->sums[k][i];
}

/* What a vocabulary tells is not known of a part of a text: it is taken to grow with the
 * words that it is some of. */
static void
guess_distinct(double *restrict into, uint64_t of, const double *restrict words, double all)
{
    const double each = all > 0 ? (double)of / all : 0;

    for (size_t i = 0; i < GROUPS; i++)
        into[i] = each * words[i];
}

static void
guess_all(struct jackknife *j, const struct lucid_distinct *of, const double all[SUMS])
{
#define GUESS(name, words) guess_distinct(j->name, of->name, j->sums[SUM_##words], all[SUM_##words])
    GUESS(unique_words, words);
    GUESS(hapaxes, words);
    GUESS(unique_unfamiliar, unfamiliar_words);
    GUESS(unique_rare, rare_words);
    GUESS(words_4_syllables, polysyllables);
    GUESS(words_5_syllables, polysyllables);
    GUESS(words_6_syllables, polysyllables);
    GUESS(squared_letters, letters);
#undef GUESS
}

static void
set_columns(struct jackknife *j, bool (*wanted)(const struct lucid_formula *))
{
#define COUNT(name, of, what) j->texts.name = j->none;
#include "counts.def"
#define DISTINCT(name, what) j->texts.name = j->name;
#include "distinct.def"
#define SUM(name) j->texts.name = j->sums[SUM_##name];
    FOR_EACH_SUM
#undef SUM
    formula_texts_prepare(&j->texts, wanted);
}

/* How many groups of equal length tell as much (Kish 1965, Survey Sampling, 11.7): few long
 * sentences among short ones decide most of a score. */
static double
effective_groups(const struct jackknife *j, double words)
{
    double squares = 0;

    for (size_t i = 0; i < j->groups; i++) {
        const double own = words - j->sums[SUM_words][i];

        squares += own * own;
    }
    return squares > 0 ? words * words / squares : 1;
}

void
jackknife_prepare(struct jackknife *j, const struct counted *a, uint64_t scored,
                  const struct lucid_distinct *distinct)
{
    const size_t n = a->sentences_n;
    UNINITIALIZED double all[SUMS];

    j->groups = n < GROUPS ? n : GROUPS;
    memset(j->sums, 0, sizeof j->sums);
    memset(j->none, 0, sizeof j->none);
    add_up(j, a, all);
    leave_out(j, all);
    guess_all(j, distinct, all);
    set_columns(j, a->options->with_score);
    for (size_t i = 0; i < GROUPS; i++)
        j->used[i] = i < j->groups;
    /* The error of a long text is less than that of the part that is kept of it. */
    j->factor = student_t(effective_groups(j, all[SUM_words]) - 1) *
                (scored > n ? sqrt((double)n / (double)scored) : 1);
}

/*
 * The variance is the sum of the squared deviations.  The factor (n - 1) / n that it has in
 * theory is left out, and there are as many degrees of freedom as there are effective
 * groups: without both, the intervals of fewer than 20 sentences hold the true score in
 * 90 % only, since the lengths of sentences are skewed (tests/coverage).
 */
INLINE struct interval
find_interval(const struct jackknife *j, const double values[FORMULA_TEXTS], double value)
{
    lanes sums = { 0 }, squares = { 0 };
    double sum = 0, square = 0, half;

    for (size_t i = 0; i < GROUPS; i += LANES) {
        lanes d, used;

        load(values + i, &d);
        load(j->used + i, &used);
        d = (d - values[0]) * used;
        sums += d;
        squares += d * d;
    }
    for (size_t lane = 0; lane < LANES; lane++) {
        sum += sums[lane];
        square += squares[lane];
    }
    square -= sum * sum / (double)j->groups;
    half = j->factor * sqrt(fmax(square, 0));
    if (!isfinite(value) || !isfinite(sum))
        return (struct interval){ (double)NAN, (double)NAN };
    return (struct interval){ value - half, value + half };
}

WIDE static APART struct interval
find_interval_wide(const struct jackknife *j, const double values[FORMULA_TEXTS], double value)
{
    return find_interval(j, values, value);
}

struct interval
jackknife_interval(const struct jackknife *j, const double values[FORMULA_TEXTS], double value)
{
    return has_avx2() ? find_interval_wide(j, values, value) : find_interval(j, values, value);
}
