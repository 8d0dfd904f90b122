/*
 * test_formulas.c - every formula has a worked example, and reads the counts
 * that it declares.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "formula/bands.h"
#include "formula/formulas.h"
#include "formula/sentence_grade.h"

/* The counts of the examples: 20 words a sentence, 1.6 syllables a word, 4.7
 * letters a word. */
static const struct lucid_counts sample = {
    .words = 200,
    .sentences = 10,
    .syllables = 320,
    .letters = 940,
    .polysyllables = 24,
    .complex_words = 24,
    .monosyllables = 118,
    .long_words = 44,
    .difficult_words = 30,
    .unfamiliar_words = 20,
    .unlisted_words = 30,
    .short_words = 70,
    .pronouns = 12,
    .prepositions = 22,
    .rare_words = 16,
};
static const struct lucid_distinct distinct = { .unique_words = 100,
                                                .unique_unfamiliar = 18,
                                                .unique_rare = 14,
                                                .words_4_syllables = 14,
                                                .words_5_syllables = 6,
                                                .words_6_syllables = 2,
                                                .squared_letters = 5800 };

struct example {
    const char *id;
    double value;
};

/* Worked by hand from the published formulas, to four decimals. */
static const struct example examples[] = {
    { "flesch_reading_ease", 51.1750 },
    { "flesch_kincaid_grade", 11.0900 },
    { "flesch_kincaid_simple", 11.2000 },
    { "flesch_psk", 6.6331 },
    { "gunning_fog", 12.8000 },
    { "gunning_fog_all", 12.8000 },
    { "fog_psk", 6.0028 },
    { "fog_nri", 10.9000 },
    { "smog", 11.9792 },
    { "smog_c", 11.6422 },
    { "smog_simple", 11.4853 },
    { "ari", 10.7070 },
    { "ari_nri", 8.8380 },
    { "ari_nri_simple", 8.8000 },
    { "ari_simple", 62.3000 },
    { "coleman_liau", 10.3560 },
    { "coleman_liau_precise", 10.3551 },
    { "coleman_liau_cloze", 46.3819 },
    { "coleman_liau_two_step", 10.3551 },
    { "lix", 42.0000 },
    { "rix", 4.4000 },
    { "dale_chall", 6.9970 },
    { "dale_chall_1948", 6.9970 },
    { "dale_chall_raw", 3.3605 },
    { "dale_chall_always", 6.9970 },
    { "dale_chall_1995", 35.9500 },
    { "dale_chall_psk", 6.1917 },
    { "spache", 3.8170 },
    { "spache_tokens", 3.8990 },
    { "spache_1953", 4.4330 },
    { "linsear_write", 12.4000 },
    { "forcast", 11.1500 },
    { "forcast_rgl", 10.6950 },
    { "farr_jenkins_paterson", 42.5240 },
    { "farr_jenkins_paterson_nri", 11.6770 },
    { "farr_jenkins_paterson_psk", 6.4563 },
    { "bormuth_cloze", 0.3557 },
    { "bormuth_grade", 9.6242 },
    { "degrees_of_reading_power", 64.4301 },
    { "danielson_bryan_1", 6.0888 },
    { "danielson_bryan_2", 64.1122 },
    { "coleman_1", 37.6600 },
    { "coleman_2", 37.8900 },
    { "coleman_3", 39.5700 },
    { "coleman_4", 40.0500 },
    { "wheeler_smith", 82.0000 },
    { "easy_listening", 8.2000 },
    { "eflaw", 27.0000 },
    { "strain_index", 9.6000 },
    { "fucks", 94.0000 },
    { "fucks_syllables", 5.6569 },
    { "tuldava", 4.7932 },
    { "mean_sentence_length", 20.0000 },
    { "mean_word_length", 4.7000 },
    { "mean_syllables", 1.6000 },
    { "lucid_ease", 60.3476 },
    { "lucid_grade", 5.4811 },
    { "flesch_de", 66.4000 },
    { "wiener_1", 5.7151 },
    { "wiener_2", 6.0140 },
    { "wiener_3", 6.2512 },
    { "wiener_4", 6.9118 },
    { "smog_de", 6.4853 },
    { "dickes_steiwer", 45.6003 },
    { "traenkle_bailer", 34.2519 },
    { "flesch_nl", 65.0350 },
    { "brouwer", 47.8000 },
    { "flesch_fr_207", 68.9400 },
    { "flesch_fr_209", 77.2000 },
    { "fernandez_huerta", 90.4400 },
    { "szigriszt_pazos", 87.1550 },
    { "gutierrez_polini", 42.6100 },
    { "crawford", 3.4080 },
    { "sol", 6.3546 },
    { "legibilidad_mu", 68.0174 },
    { "gulpease", 57.0000 },
    { "flesch_it_217", 95.0000 },
    { "flesch_it_206", 82.0000 },
    { "flesch_pt", 93.1750 },
    { "alt_flesch_pt", 90.0000 },
    { "alt_flesch_kincaid_pt", 5.8400 },
    { "alt_ari_pt", 10.4200 },
    { "alt_coleman_liau_pt", 10.3300 },
    { "flesch_ru_130", 84.6750 },
    { "flesch_ru_152", 72.2110 },
    { "flesch_kincaid_ru", -1.4200 },
    { "ari_ru", 3.9920 },
    { "coleman_liau_ru", 3.7700 },
    { "smog_ru", 6.8983 },
    { "dale_chall_ru", 7.1160 },
    { "solnyshkina", 4.4460 },
    { "matskovskiy", 13.3120 },
    { "ovix", 43.0945 },
    { "atesman", 82.3450 },
    { "cetinkaya_uzun", 57.8238 },
    { "bezirci_yilmaz", 13.1833 },
    { "flesch_cs", 73.9070 },
    { "fog_pl", 10.8000 },
    { "pisarek", 10.5948 },
    { "pisarek_linear", 10.0000 },
};

enum { EXAMPLES = sizeof examples / sizeof *examples };

static void
examples_hold(void **state)
{
    (void)state;
    for (size_t i = 0; i < EXAMPLES; i++) {
        const struct lucid_formula *f = formula_find(str_from(examples[i].id));

        if (!f)
            fail_msg("no formula %s", examples[i].id);
        if (fabs(f->value(&sample, &distinct) - examples[i].value) > 0.00005)
            fail_msg("%s: %.5f, not %.4f", f->id, f->value(&sample, &distinct), examples[i].value);
    }
}

static void
every_formula_has_an_example(void **state)
{
    (void)state;
    for (size_t i = 0; i < formulas_n; i++) {
        size_t at = 0;

        while (at < EXAMPLES && !str_equal(str_from(examples[at].id), str_from(formulas[i].id)))
            at++;
        if (at == EXAMPLES)
            fail_msg("%s has no worked example", formulas[i].id);
    }
}

static size_t
count_inputs(const struct lucid_formula *f)
{
    size_t n = 0;

    while (formula_input(f, n))
        n++;
    return n;
}

/* Change each count in turn: the value moves for the declared ones only. */
static void
inputs_are_declared(void **state)
{
    (void)state;
    for (size_t i = 0; i < formulas_n; i++) {
        const struct lucid_formula *f = &formulas[i];
        struct lucid_counts n = sample;
        struct lucid_distinct d = distinct;
        uint64_t *counts = (uint64_t *)&n, *distincts = (uint64_t *)&d;
        const double before = f->value(&n, &d);
        const size_t counts_n = sizeof n / sizeof *counts;
        const size_t all = counts_n + sizeof d / sizeof *distincts;
        size_t moved = 0;

        for (size_t at = 0; at < all; at++) {
            uint64_t *one = at < counts_n ? &counts[at] : &distincts[at - counts_n];

            *one += 7;
            if (f->value(&n, &d) != before) {
                moved++;
                if (!(f->inputs >> at & 1))
                    fail_msg("%s reads count %zu undeclared", f->id, at);
            }
            *one -= 7;
        }
        if (moved != count_inputs(f))
            fail_msg("%s declares %zu inputs and reads %zu", f->id, count_inputs(f), moved);
    }
}

/* No text, no value: never a number that looks like one. */
static void
empty_text_has_no_scores(void **state)
{
    const struct lucid_counts none = { 0 };
    const struct lucid_distinct nothing = { 0 };

    (void)state;
    for (size_t i = 0; i < formulas_n; i++)
        if (isfinite(formulas[i].value(&none, &nothing)))
            fail_msg("%s has a value for no text", formulas[i].id);
}

/* Dale and Chall 1948: the constant is added above 5 % of difficult words. */
static void
dale_chall_adds_its_constant_above_five_per_cent(void **state)
{
    const struct lucid_formula *f = formula_find(S("dale_chall"));
    struct lucid_counts n = { .words = 200, .sentences = 10, .unlisted_words = 10 };

    (void)state;
    assert_true(fabs(f->value(&n, &distinct) - (0.1579 * 5 + 0.0496 * 20)) < 1e-9);
    n.unlisted_words = 11;
    assert_true(fabs(f->value(&n, &distinct) - (0.1579 * 5.5 + 0.0496 * 20 + 3.6365)) < 1e-9);
}

/* The counts of the i-th text: of the first there are none. */
static uint64_t
some_count(size_t i, size_t which)
{
    return (uint64_t)i * (which * 7919 % 257) + i * i % (which + 5);
}

static void
many_texts_have_the_values_of_each(void **state)
{
    static double columns[64][FORMULA_TEXTS], values[FORMULA_TEXTS];
    struct lucid_counts counts[FORMULA_TEXTS];
    struct lucid_distinct distincts[FORMULA_TEXTS];
    struct formula_texts texts;
    size_t which = 0;

    (void)state;
#define COLUMN(list, name)                                                                         \
    texts.name = columns[which++];                                                                 \
    for (size_t i = 0; i < FORMULA_TEXTS; i++) {                                                   \
        list[i].name = some_count(i, which);                                                       \
        columns[which - 1][i] = (double)list[i].name;                                              \
    }
#define COUNT(name, of, what) COLUMN(counts, name)
#include "counts.def"
#define DISTINCT(name, what) COLUMN(distincts, name)
#include "distinct.def"
    formula_texts_prepare(&texts, NULL);
    for (size_t k = 0; k < formulas_n; k++) {
        formula_values(&formulas[k], &texts, values);
        for (size_t i = 0; i < FORMULA_TEXTS; i++) {
            const double one = formulas[k].value(&counts[i], &distincts[i]);

            if (isnan(one) ? !isnan(values[i]) : memcmp(&one, &values[i], sizeof one) != 0)
                fail_msg("%s: %.17g, not %.17g", formulas[k].id, values[i], one);
        }
    }
}

static void
linsear_halves_above_twenty(void **state)
{
    const struct lucid_formula *f = formula_find(S("linsear_write"));
    struct lucid_counts n = { .words = 100, .sentences = 10, .polysyllables = 10 };

    (void)state;
    assert_true(fabs(f->value(&n, &distinct) - 5.0) < 1e-9);
    n.sentences = 5;
    assert_true(fabs(f->value(&n, &distinct) - 12.0) < 1e-9);
}

static void
bands_put_a_score_in_words(void **state)
{
    const struct lucid_formula *flesch = formula_find(S("flesch_reading_ease"));
    const struct lucid_formula *grade = formula_find(S("flesch_kincaid_grade"));

    (void)state;
    assert_string_equal(flesch->band(95), "very easy");
    assert_string_equal(formula_find(S("wiener_1"))->band(8.2), "Schulstufe 8");
    assert_string_equal(formula_find(S("crawford"))->band(3.4), "school year 3");
    assert_string_equal(formula_find(S("atesman"))->band(60), "medium");
    assert_string_equal(formula_find(S("atesman"))->band(75), "easy");
    assert_string_equal(formula_find(S("cetinkaya_uzun"))->band(35),
                        "read with teaching, school years 8 and 9");
    assert_string_equal(formula_find(S("legibilidad_mu"))->band(68), "adequate");
    assert_string_equal(formula_find(S("fog_pl"))->band(10.8), "fairly plain, for the liceum");
    assert_string_equal(formula_find(S("bezirci_yilmaz"))->band(13.2), "university");
    assert_string_equal(flesch->band(60), "standard");
    assert_string_equal(flesch->band(-10), "very difficult");
    assert_string_equal(grade->band(11.4), "11th grade");
    assert_string_equal(grade->band(-3), "kindergarten");
    assert_string_equal(grade->band(30), "graduate");
}

/* Where each band begins, as the sources print it. */
static const struct {
    const char *(*of)(double value);
    const char *begins;
} band_rows[] = {
    { band_none, "" },
    { band_grade,
      "kindergarten; 1 1st grade; 2 2nd grade; 3 3rd grade; 4 4th grade; 5 5th grade; "
      "6 6th grade; 7 7th grade; 8 8th grade; 9 9th grade; 10 10th grade; 11 11th grade; "
      "12 12th grade; 13 college; 17 graduate" },
    { band_flesch,
      "very difficult; 30 difficult; 50 fairly difficult; 60 standard; 70 fairly easy; "
      "80 easy; 90 very easy" },
    { band_dale_chall, "4th grade and below; 5 5th to 6th grade; 6 7th to 8th grade; "
                       "7 9th to 10th grade; 8 11th to 12th grade; 9 college; 10 graduate" },
    { band_cloze, "graduate; 16 college; 22 11th to 12th grade; 28 9th to 10th grade; "
                  "34 7th to 8th grade; 40 5th to 6th grade; 45 4th grade; 50 3rd grade; "
                  "54 2nd grade; 58 1st grade" },
    { band_lix, "children's books; 30 fiction; 40 factual; 50 technical; 60 very difficult" },
    { band_rix, "1st grade; 0.2 2nd grade; 0.5 3rd grade; 0.8 4th grade; 1.3 5th grade; "
                "1.8 6th grade; 2.4 7th grade; 3 8th grade; 3.7 9th grade; 4.5 10th grade; "
                "5.3 11th grade; 6.2 12th grade; 7.2 college" },
    { band_elf, "easy to follow by ear; 12 hard to follow by ear" },
    { band_eflaw, "very easy; 20.5 quite easy; 25.5 mildly difficult; 29.5 very confusing" },
    { band_inflesz, "very difficult; 40 somewhat difficult; 55 standard; 65 fairly easy; "
                    "80 very easy" },
    { band_gulpease, "difficult for high school; 40 easy for high school; "
                     "60 easy for middle school; 80 easy for primary school" },
    { band_schulstufe, "below Schulstufe 4; 4 Schulstufe 4; 5 Schulstufe 5; 6 Schulstufe 6; "
                       "7 Schulstufe 7; 8 Schulstufe 8; 9 Schulstufe 9; 10 Schulstufe 10; "
                       "11 Schulstufe 11; 12 Schulstufe 12; 13 beyond Schulstufe 12" },
    { band_school_year, "before school; 1 school year 1; 2 school year 2; 3 school year 3; "
                        "4 school year 4; 5 school year 5; 6 school year 6; 7 school year 7; "
                        "8 school year 8; 9 school year 9; 10 school year 10; 11 school year 11; "
                        "12 school year 12; 13 beyond school" },
    { band_atesman, "very difficult; 30 difficult; 50 medium; 70 easy; 90 very easy" },
    { band_cetinkaya, "too hard to read alone, school years 10 to 12; "
                      "35 read with teaching, school years 8 and 9; "
                      "51 read alone, school years 5 to 7" },
    { band_mu, "very difficult; 31 difficult; 51 fairly difficult; 61 adequate; 71 fairly easy; "
               "81 easy; 91 very easy" },
    { band_fog_pl, "very plain, for primary school; 7 plain, for the gimnazjum; "
                   "10 fairly plain, for the liceum; 13 fairly difficult, for bachelor's studies; "
                   "16 difficult, for master's studies; 18 very difficult, for graduates" },
    { band_bezirci, "primary school; 9 secondary school; 12 university; 16 academic" },
};

static void
every_band_begins_where_its_source_says(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof band_rows / sizeof *band_rows; i++) {
        const char *before = band_rows[i].of(-100);
        char begins[1024];
        size_t n = (size_t)snprintf(begins, sizeof begins, "%s", before);

        for (int tenths = -990; tenths <= 1100; tenths++) {
            const char *band = band_rows[i].of(tenths / 10.0);

            if (strcmp(band, before) != 0)
                n +=
                    (size_t)snprintf(begins + n, sizeof begins - n, "; %g %s", tenths / 10.0, band);
            before = band;
        }
        assert_string_equal(begins, band_rows[i].begins);
        assert_string_equal(band_rows[i].of(NAN), "");
        assert_string_equal(band_rows[i].of(INFINITY), "");
    }
}

static void
a_sentence_is_hard_from_its_grade_and_length_on(void **state)
{
    const struct lucid_formula *grade = formula_find(S("flesch_kincaid_grade"));
    const struct lucid_formula *lix = formula_find(S("lix"));

    (void)state;
    assert_int_equal(sentence_hardness(grade, 9.99, 14), NOT_HARD);
    assert_int_equal(sentence_hardness(grade, 10, 14), HARD);
    assert_int_equal(sentence_hardness(grade, 10, 13), NOT_HARD);
    assert_int_equal(sentence_hardness(grade, 13.99, 14), HARD);
    assert_int_equal(sentence_hardness(grade, 14, 14), VERY_HARD);
    assert_int_equal(sentence_hardness(grade, 40, 13), NOT_HARD);
    assert_int_equal(sentence_hardness(lix, 49.99, 14), NOT_HARD);
    assert_int_equal(sentence_hardness(lix, 50, 14), HARD);
    assert_int_equal(sentence_hardness(lix, 59.99, 14), HARD);
    assert_int_equal(sentence_hardness(lix, 60, 14), VERY_HARD);
    assert_int_equal(sentence_hardness(grade, NAN, 14), NOT_HARD);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(examples_hold),
        cmocka_unit_test(every_formula_has_an_example),
        cmocka_unit_test(inputs_are_declared),
        cmocka_unit_test(empty_text_has_no_scores),
        cmocka_unit_test(dale_chall_adds_its_constant_above_five_per_cent),
        cmocka_unit_test(many_texts_have_the_values_of_each),
        cmocka_unit_test(linsear_halves_above_twenty),
        cmocka_unit_test(bands_put_a_score_in_words),
        cmocka_unit_test(every_band_begins_where_its_source_says),
        cmocka_unit_test(a_sentence_is_hard_from_its_grade_and_length_on),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
