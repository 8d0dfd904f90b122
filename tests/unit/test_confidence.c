/* test_confidence.c - intervals of scores, sentences to split, hard words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/model.h"
#include "measure/jackknife.h"

/* A text of so many sentences: each is short or long, as if by chance. */
static lucid_str
text_of(char *to, size_t sentences, const char *odd, const char *even)
{
    uint32_t random = 0x70000000; /* the first two differ */
    size_t n = 0;

    for (size_t i = 0; i < sentences; i++) {
        const char *s = random >> 31 == 0 ? odd : even;

        random = random * 1664525 + 1013904223; /* Numerical Recipes, 7.1 */

        memcpy(to + n, s, strlen(s));
        n += strlen(s);
        to[n++] = ' ';
    }
    return (lucid_str){ to, n };
}

static const char few[] = "The old dog sleeps on the warm stone.";
static const char many[] = "When the evening came the fishermen of the harbour carried their "
                           "complicated instruments up the hill to the observatory.";

static struct lucid_analyser *
analyser_new(void)
{
    struct lucid_analyser *l = lucid_analyser_new();

    assert_non_null(l);
    assert_true(lucid_analyser_set(l, "lang", "en"));
    assert_true(lucid_analyser_set(l, "from", "text"));
    return l;
}

static const struct lucid_score *
score_of(const struct lucid_report *r, const char *id)
{
    for (size_t i = 0; i < r->scores_n; i++)
        if (strcmp(r->scores[i].formula->id, id) == 0)
            return &r->scores[i];
    fail_msg("no %s", id);
    return NULL;
}

enum { GROUPS_MOST = 40, MOST_SENTENCES = 123, LONGEST = 24 * MOST_SENTENCES * 20 };

/* Sentences by their lengths, of words that differ. */
static const char *
sentence_of(size_t number, size_t words, char *to)
{
    static const char *const some[] = { "stone",       "complicated", "harbour", "dogs",
                                        "observatory", "ran",         "evening", "instrument",
                                        "fishery",     "we",          "warmth" };
    size_t n = (size_t)sprintf(to, "He");

    for (size_t i = 1; i < words; i++)
        n += (size_t)sprintf(to + n, " %s", some[(number * number + 3 * i) % 11]);
    strcpy(to + n, ". ");
    return to;
}

/* The text without the sentences of a group of `groups`, or with all of them. */
static lucid_str
text_without(size_t group, size_t groups, const size_t *lengths, size_t n, char *to)
{
    size_t length = 0;

    for (size_t i = 0; i < n; i++)
        if (i * groups / n != group)
            length += strlen(sentence_of(i, lengths[i], to + length));
    return (lucid_str){ to, length };
}

/* How often the root of the squared differences of the scores without each group is in half of
 * the interval. */
static double
factor_of(const size_t *lengths, size_t n, const char *id)
{
    static char text[LONGEST];
    const size_t groups = n < GROUPS_MOST ? n : GROUPS_MOST;
    double values[GROUPS_MOST], mean = 0, squares = 0, half;
    struct lucid_analyser *l = analyser_new();
    const struct lucid_score *s;

    for (size_t i = 0; i < groups; i++) {
        s = score_of(
            lucid_analyse(l, (lucid_str){ "", 0 }, text_without(i, groups, lengths, n, text)), id);
        mean += (values[i] = s->value) / (double)groups;
    }
    for (size_t i = 0; i < groups; i++)
        squares += (values[i] - mean) * (values[i] - mean);
    assert_true(squares > 0);
    s = score_of(
        lucid_analyse(l, (lucid_str){ "", 0 }, text_without(groups, groups, lengths, n, text)), id);
    half = s->high - s->value;
    assert_true(fabs(half - (s->value - s->low)) < 1e-9);
    lucid_analyser_free(l);
    return half / sqrt(squares);
}

/* The density of Student's t. */
static double
density_of_t(double t, double freedom)
{
    return exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / sqrt(freedom * acos(-1)) *
           pow(1 + t * t / freedom, -(freedom + 1) / 2);
}

/* Where 2.5 % are above, by Simpson's rule and Newton's. */
static double
quantile_of_t(double freedom)
{
    enum { STEPS = 2000 };
    double t = 2;

    for (int round = 0; round < 40; round++) {
        double sum = density_of_t(0, freedom) + density_of_t(t, freedom);

        for (int i = 1; i < STEPS; i++)
            sum += (i % 2 ? 4 : 2) * density_of_t(t * i / STEPS, freedom);
        t += (0.475 - sum * t / STEPS / 3) / density_of_t(t, freedom);
    }
    return t;
}

static double
freedom_of(const size_t *lengths, size_t n)
{
    const size_t groups = n < GROUPS_MOST ? n : GROUPS_MOST;
    double words = 0, squares = 0, own = 0;

    for (size_t i = 0; i < n; i++) {
        own += (double)lengths[i];
        words += (double)lengths[i];
        if (i + 1 == n || (i + 1) * groups / n != i * groups / n) {
            squares += own * own;
            own = 0;
        }
    }
    return words * words / squares - 1;
}

static void
expect_factor(const size_t *lengths, size_t n)
{
    static const char *const ids[] = { "flesch_kincaid_grade", "flesch_reading_ease", "smog",
                                       "lix" };
    const double freedom = freedom_of(lengths, n);
    const double exact = quantile_of_t(freedom), whole = fabs(freedom - round(freedom));

    for (size_t f = 0; f < sizeof ids / sizeof *ids; f++) {
        const double factor = factor_of(lengths, n, ids[f]);

        if (fabs(factor - exact) > (whole < 1e-9 ? 5.5e-5 : 0.01))
            fail_msg("%s: %.5f, not %.5f: %zu sentences, freedom %g", ids[f], factor, exact, n,
                     freedom);
    }
}

/* The degrees of freedom of equally long sentences are one less than they are, or than the groups
 * that are made of them. */
static void
interval_is_made_of_the_text_without_each_group(void **state)
{
    size_t lengths[MOST_SENTENCES];

    (void)state;
    for (size_t i = 0; i < MOST_SENTENCES; i++)
        lengths[i] = 8;
    for (size_t n = 6; n <= GROUPS_MOST + 1; n++)
        expect_factor(lengths, n);
    expect_factor(lengths, 2 * GROUPS_MOST);
    expect_factor(lengths, 3 * GROUPS_MOST);
    expect_factor(lengths, MOST_SENTENCES);
}

/* A long sentence among short ones decides: the same errors then say less, as of one to four
 * degrees of freedom. */
static void
few_long_sentences_are_less_sure(void **state)
{
    static const size_t lengths[][6] = { { 2, 2, 4, 4, 4, 36 },
                                         { 2, 2, 2, 4, 4, 16 },
                                         { 2, 2, 2, 2, 8, 8 },
                                         { 2, 2, 2, 4, 4, 6 },
                                         { 8, 8, 20, 8, 8, 8 } };

    (void)state;
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        expect_factor(lengths[i], 6);
}

static void
fewer_than_six_sentences_have_no_interval(void **state)
{
    (void)state;
    for (size_t n = 5; n <= 6; n++) {
        struct lucid_analyser *l = analyser_new();
        char text[2048];
        const struct lucid_report *r =
            lucid_analyse(l, (lucid_str){ "", 0 }, text_of(text, n, few, many));

        assert_int_equal(isfinite(score_of(r, "lix")->low) != 0, n == 6);
        assert_int_equal(isfinite(r->consensus.median_low) != 0, n == 6);
        lucid_analyser_free(l);
    }
}

static void
equal_sentences_leave_no_doubt(void **state)
{
    struct lucid_analyser *l = analyser_new();
    char text[2048];
    const struct lucid_report *r =
        lucid_analyse(l, (lucid_str){ "", 0 }, text_of(text, 20, few, few));

    (void)state;
    for (size_t i = 0; i < r->scores_n; i++)
        if (isfinite(r->scores[i].low))
            assert_true(r->scores[i].high - r->scores[i].low < 1e-9);
    assert_true(r->consensus.median_high - r->consensus.median_low < 1e-9);
    assert_int_equal(r->contribution.n, 0);
    lucid_analyser_free(l);
}

static void
width_falls_as_the_root_of_the_length(void **state)
{
    /* The last is longer than what is kept of the sentences. */
    static const size_t lengths[] = { 40, 160, 640, 40000 };
    double before = 0;
    char *text = malloc(40000 * sizeof many);

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        struct lucid_analyser *l = analyser_new();
        const struct lucid_score *s;
        double width;

        s = score_of(lucid_analyse(l, (lucid_str){ "", 0 }, text_of(text, lengths[i], few, many)),
                     "flesch_kincaid_grade");
        width = s->high - s->low;
        assert_true(s->low <= s->value && s->value <= s->high);
        if (i == 1)
            assert_true(width > before * 0.35 && width < before * 0.65);
        else if (i > 1)
            assert_true(width < before * 0.65);
        before = width;
        lucid_analyser_free(l);
    }
    free(text);
}

static void
intervals_may_be_left_out(void **state)
{
    struct lucid_analyser *l = analyser_new();
    char text[2048];
    /* a check leaves them out */
    const struct lucid_report *r =
        lucid_check(l, (lucid_str){ "", 0 }, text_of(text, 8, few, many), (lucid_str){ "", 0 });

    (void)state;
    assert_true(isnan(r->scores[0].low) != 0);
    assert_true(isnan(r->consensus.median_low) != 0);
    lucid_analyser_free(l);
}

/* A count that no sum is made of would be 0 in texts without a group. */
static void
all_that_formulas_read_is_summed(void **state)
{
    static const char *const sums[] = {
#define SUM(name) #name,
        FOR_EACH_SUM
#undef SUM
#define DISTINCT(name, what) #name,
#include "distinct.def"
    };

    (void)state;
    for (size_t i = 0; i < formulas_n; i++) {
        const char *input;

        for (size_t k = 0; (input = formula_input(&formulas[i], k)) != NULL; k++) {
            size_t n = 0;

            while (n < sizeof sums / sizeof *sums && strcmp(sums[n], input) != 0)
                n++;
            if (n == sizeof sums / sizeof *sums)
                fail_msg("%s reads %s", formulas[i].id, input);
        }
    }
}

static void
splits_are_counted_in_whole_sentences(void **state)
{
    struct lucid_analyser *l = analyser_new();
    char text[4096];
    size_t n = text_of(text, 9, few, few).n;
    const struct lucid_report *r;
    const struct lucid_contribution *c;
    struct lucid_counts split;

    (void)state;
    memcpy(text + n, many, sizeof many - 1);
    r = lucid_analyse(l, (lucid_str){ "", 0 }, (lucid_str){ text, n + sizeof many - 1 });
    c = &r->contribution;
    assert_int_equal(c->usual_words, 8);
    assert_int_equal(c->n, 1);
    assert_int_equal(c->sentences[0].words, 19);
    assert_int_equal(c->sentences[0].into, 2);
    split = r->scored;
    split.sentences++;
    assert_true(fabs(c->value_if - c->measure->value(&split, &r->scored_distinct)) < 1e-9);
    assert_true(c->value_if < c->value);
    lucid_analyser_free(l);
}

static void
hard_words_come_by_their_count(void **state)
{
    static const char text[] = "The barometer fell. A barometer is a phenomenon. Greta slept.";
    struct lucid_analyser *l = analyser_new();
    const struct lucid_report *r =
        lucid_analyse(l, (lucid_str){ "", 0 }, (lucid_str){ text, sizeof text - 1 });

    (void)state;
    assert_int_equal(r->difficult_n, 2);
    assert_memory_equal(r->difficult[0].word.p, "barometer", 9);
    assert_int_equal(r->difficult[0].count, 2);
    assert_int_equal(r->difficult[0].syllables, 4);
    assert_memory_equal(r->difficult[1].word.p, "phenomenon", 10);
    assert_int_equal(r->polysyllables_n, 2);
    lucid_analyser_free(l);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(interval_is_made_of_the_text_without_each_group),
        cmocka_unit_test(few_long_sentences_are_less_sure),
        cmocka_unit_test(fewer_than_six_sentences_have_no_interval),
        cmocka_unit_test(equal_sentences_leave_no_doubt),
        cmocka_unit_test(width_falls_as_the_root_of_the_length),
        cmocka_unit_test(intervals_may_be_left_out),
        cmocka_unit_test(all_that_formulas_read_is_summed),
        cmocka_unit_test(splits_are_counted_in_whole_sentences),
        cmocka_unit_test(hard_words_come_by_their_count),
    };

    return cmocka_run_group_tests_name("confidence", tests, NULL, NULL);
}
