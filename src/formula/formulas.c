/* formula/formulas.c - the table of readability formulas, made of formula/formulas.def. */
#include "formula/formulas.h"

#include <math.h>

#include "formula/bands.h"
#include "base/bits/multiversion.h"

/* Counts as doubles. */
struct reals {
#define COUNT(name, of, what) double name;
#include "counts.def"
#define DISTINCT(name, what) double name;
#include "distinct.def"
};

/* Inline, so that a formula turns into doubles only what it reads. */
INLINE struct reals
reals(const struct lucid_counts *n, const struct lucid_distinct *d)
{
    return (struct reals){
#define COUNT(name, of, what) .name = (double)n->name,
#include "counts.def"
#define DISTINCT(name, what) .name = (double)d->name,
#include "distinct.def"
    };
}

/* One bit a count, to say which ones a formula reads. */
enum field {
#define COUNT(name, of, what) FIELD_##name,
#include "counts.def"
#define DISTINCT(name, what) FIELD_##name,
#include "distinct.def"
    FIELDS
};

static const char *const field_names[] = {
#define COUNT(name, of, what) #name,
#include "counts.def"
#define DISTINCT(name, what) #name,
#include "distinct.def"
};

_Static_assert(FIELDS <= 64, "inputs are a bit each");

/* O'Hayre's last step: the provisional result is halved, above 20 as it is. */
INLINE double
linsear(double r)
{
    return r > 20 ? r / 2 : (r - 2) / 2;
}

#define N(name)          (UINT64_C(1) << FIELD_##name)
#define ASL              (c.words / c.sentences)
#define ASW              (c.syllables / c.words)
#define AWL              (c.letters / c.words)
#define PER100(name)     (100 * c.name / c.words)
#define FAMILIAR         ((c.words - c.difficult_words) / c.words)
#define AT_MOST(x, most) ((x) > (most) ? (most) : (x)) /* what is no number stays none */

#define FORMULA(id, scale, language, least, in_consensus, band, label, source, note, inputs, expr) \
    static double value_of_##id(const struct lucid_counts *n, const struct lucid_distinct *d)      \
    {                                                                                              \
        const struct reals c = reals(n, d);                                                        \
        return expr;                                                                               \
    }
#include "formula/formulas.def"

#define FORMULA(id, scale, language, least, in_consensus, band, label, source, note, inputs, expr) \
    { #id,           label, source,       #expr,  note,          language,                         \
      LUCID_##scale, least, in_consensus, inputs, value_of_##id, band_##band },
const struct lucid_formula formulas[] = {
#include "formula/formulas.def"
};

const size_t formulas_n = sizeof formulas / sizeof *formulas;

/* ---- many texts */

INLINE struct reals
reals_of(const struct formula_texts *t, size_t i)
{
    return (struct reals){
#define COUNT(name, of, what) .name = t->name[i],
#include "counts.def"
#define DISTINCT(name, what) .name = t->name[i],
#include "distinct.def"
    };
}

#undef ASL
#undef ASW
#undef AWL
#define ASL (t->asl[i])
#define ASW (t->asw[i])
#define AWL (t->awl[i])

/* A power takes as long as all else of its formula: each is worked out once. */
#define pow(x, n)        POWER_##x##_##n
#define POWER_ASL_2      (ASL * ASL)
#define POWER_ASL_3      (t->asl_3[i])
#define POWER_FAMILIAR_3 (t->familiar_3[i])

/* The rows again, as loops that a compiler turns into vectors. */
#define LOOP(attribute, name, expr)                                                                \
    static attribute void name(const struct formula_texts *t, double *restrict into)               \
    {                                                                                              \
        for (size_t i = 0; i < FORMULA_TEXTS; i++) {                                               \
            const struct reals c = reals_of(t, i);                                                 \
                                                                                                   \
            into[i] = (expr);                                                                      \
            (void)c;                                                                               \
        }                                                                                          \
    }
#define FORMULA(id, scale, language, least, in_consensus, band, label, source, note, inputs, expr) \
    LOOP(, values_of_##id, expr)                                                                   \
    LOOP(WIDE, wide_values_of_##id, expr)
#include "formula/formulas.def"

void
formula_values(const struct lucid_formula *f, const struct formula_texts *t,
               double into[FORMULA_TEXTS])
{
#define FORMULA(id, scale, language, least, in_consensus, band, label, source, note, inputs, expr) \
    { values_of_##id, wide_values_of_##id },
    static void (*const values[][2])(const struct formula_texts *, double *restrict) = {
#include "formula/formulas.def"
    };

    values[f - formulas][has_avx2()](t, into);
}

#undef pow

/* What a product of two doubles loses by rounding: Dekker 1971. */
INLINE double
lost_of(double x, double y, double product)
{
    const double split = 134217729; /* 2^27 + 1 */
    const double x_far = x * split, y_far = y * split;
    const double x_high = x_far - (x_far - x), x_low = x - x_high;
    const double y_high = y_far - (y_far - y), y_low = y - y_high;

    return x_high * y_high - product + x_high * y_low + x_low * y_high + x_low * y_low;
}

/* The double next to the cube, the same on all machines: pow of one library and of another may
 * differ where the cube is near to the middle of two. */
INLINE double
cube_of(double x)
{
    const double square = x * x, cube = square * x;

    return cube + (lost_of(square, x, cube) + lost_of(x, x, square) * x);
}

INLINE void
find_cubes(const double *restrict of, double *restrict into)
{
    for (size_t i = 0; i < FORMULA_TEXTS; i++)
        into[i] = cube_of(of[i]);
}

WIDE static APART void
find_cubes_wide(const double *of, double *into)
{
    find_cubes(of, into);
}

static void
cubes(const double *of, double *into)
{
    if (has_avx2())
        find_cubes_wide(of, into);
    else
        find_cubes(of, into);
    for (size_t i = 0; i < FORMULA_TEXTS; i++)
        if (isnan(into[i])) /* infinite, or none */
            into[i] = of[i] * of[i] * of[i];
}

INLINE void
find_means(struct formula_texts *t, double *restrict familiar)
{
    for (size_t i = 0; i < FORMULA_TEXTS; i++) {
        const struct reals c = reals_of(t, i);

        t->asl[i] = t->words[i] / t->sentences[i];
        t->asw[i] = t->syllables[i] / t->words[i];
        t->awl[i] = t->letters[i] / t->words[i];
        familiar[i] = FAMILIAR;
    }
}

WIDE static APART void
find_means_wide(struct formula_texts *t, double *familiar)
{
    find_means(t, familiar);
}

static bool
are_cubes_read(bool (*wanted)(const struct lucid_formula *))
{
    for (size_t i = 0; wanted && i < formulas_n; i++) {
        const struct lucid_formula *f = &formulas[i];

        if ((f->consensus || wanted(f)) && strstr(f->expression, "pow("))
            return true;
    }
    return !wanted; /* some of all read them */
}

void
formula_texts_prepare(struct formula_texts *t, bool (*wanted)(const struct lucid_formula *))
{
    double familiar[FORMULA_TEXTS];

    if (has_avx2())
        find_means_wide(t, familiar);
    else
        find_means(t, familiar);
    if (!are_cubes_read(wanted))
        return;
    cubes(t->asl, t->asl_3);
    cubes(familiar, t->familiar_3);
}

const struct lucid_formula *
formula_find(lucid_str id)
{
    for (size_t i = 0; i < formulas_n; i++)
        if (str_equal(str_from(formulas[i].id), id))
            return &formulas[i];
    return NULL;
}

const char *
formula_input(const struct lucid_formula *f, size_t i)
{
    for (size_t field = 0; field < FIELDS; field++)
        if (f->inputs >> field & 1 && i-- == 0)
            return field_names[field];
    return NULL;
}

bool
formula_reads_distinct(const struct lucid_formula *f)
{
    return f->inputs >> FIELD_unique_words != 0; /* the first row of distinct.def */
}
