/*
 * bootstrap.c - texts of sentences drawn from a text.
 *
 * 200 texts of 40 sentences with 15 counts each are 120,000 additions, so they
 * are done in lanes of 16 bits, all counts of a sentence at once: the counts
 * are cut into pieces so small that no sum of them overflows.
 */
#include "bootstrap.h"

#include "wide.h"

enum {
    UNITS = 256, /* drawn at most: longer texts are cut in so many stretches of
                    sentences, which also keeps neighbours together */
    LANES = 16
};

_Static_assert((int)SUMS <= (int)LANES, "a vector holds all sums");

struct sums {
    uint64_t of[LANES];
};

typedef uint16_t lanes __attribute__((vector_size(2 * LANES)));

/* Some bits of each sum of a unit, and what they add up to. */
union piece {
    lanes all;
    uint16_t of[LANES];
};

/* splitmix64 (Steele, Lea and Flood 2014). */
static uint64_t
next_random(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

/* What is drawn: sentences, or where they are many, stretches of them.
 * Returns a number that has the bits of all sums. */
static uint64_t
make_units(const struct analysis *a, struct sums *units, size_t n)
{
    uint64_t bits = 0;

    for (size_t i = 0; i < a->sentences_n; i++) {
        struct sums *into = &units[i * n / a->sentences_n];
        const struct sentence_record *r = &a->sentences[i];

#define SUM(name) into->of[SUM_##name] += r->name;
        FOR_EACH_SUM
#undef SUM
    }
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < SUMS; k++)
            bits |= units[i].of[k];
    return bits;
}

/* `width` bits of the sums, from bit `from` up. */
static void
cut_pieces(const struct sums *units, size_t n, unsigned from, unsigned width, union piece *pieces)
{
    const uint64_t mask = (UINT64_C(1) << width) - 1;

    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < LANES; k++)
            pieces[i].of[k] = (uint16_t)(units[i].of[k] >> from & mask);
}

/* Where n draws out of n fall; a random number gives four places. */
INLINE void
find_places(uint64_t *state, size_t n, uint16_t places[UNITS])
{
    const uint16_t range = (uint16_t)n;
    uint16_t random[UNITS];

    for (size_t i = 0; i < n; i += 4) {
        const uint64_t r = next_random(state);

        for (size_t k = 0; k < 4; k++)
            random[i + k] = (uint16_t)(r >> 16 * k);
    }
    for (size_t i = 0; i < (n + 3) / 4 * 4; i++)
        places[i] = (uint16_t)((uint32_t)random[i] * (uint32_t)range >> 16);
}

static APART void
choose_places(uint64_t *state, size_t n, uint16_t places[UNITS])
{
    find_places(state, n, places);
}

WIDE static APART void
choose_places_wide(uint64_t *state, size_t n, uint16_t places[UNITS])
{
    find_places(state, n, places);
}

/* The sum of n pieces out of n. */
INLINE void
draw_pieces(const union piece *pieces, size_t n, uint64_t *state, bool wide, union piece *to)
{
    lanes sum = { 0 };
    uint16_t places[UNITS];
    size_t i = 0;

    if (wide)
        choose_places_wide(state, n, places);
    else
        choose_places(state, n, places);
    for (; i + 4 <= n; i += 4)
        for (size_t k = 0; k < 4; k++)
            sum += pieces[places[i + k]].all;
    for (; i < n; i++)
        sum += pieces[places[i]].all;
    to->all = sum;
}

/* Add the same draws of each part of the sums: of short texts there is one. */
INLINE void
draw_sums(struct bootstrap *b, const struct sums *units, uint64_t bits, bool wide)
{
    union piece pieces[UNITS];
    unsigned width = 16;

    while (b->n > UINT64_C(1) << (16 - width))
        width--;
    for (unsigned from = 0; from == 0 || (from < 64 && bits >> from > 0); from += width) {
        const double scale = (double)(UINT64_C(1) << from);
        uint64_t state = 0;

        cut_pieces(units, b->n, from, width, pieces);
        for (size_t i = 0; i < RESAMPLES; i++) {
            union piece drawn;

            draw_pieces(pieces, b->n, &state, wide, &drawn);
            for (size_t k = 0; k < SUMS; k++)
                b->sums[k][i] = (from > 0 ? b->sums[k][i] : 0) + drawn.of[k] * scale;
        }
    }
}

WIDE static void
draw_sums_wide(struct bootstrap *b, const struct sums *units, uint64_t bits)
{
    draw_sums(b, units, bits, true);
}

/* Those of the text itself come last. */
static void
add_all(struct bootstrap *b, const struct sums *units)
{
    struct sums all = { { 0 } };

    for (size_t i = 0; i < b->n; i++)
        for (size_t k = 0; k < SUMS; k++)
            all.of[k] += units[i].of[k];
    for (size_t i = RESAMPLES; i < FORMULA_TEXTS; i++)
        for (size_t k = 0; k < SUMS; k++)
            b->sums[k][i] = (double)all.of[k];
    b->counts = (struct lucid_counts){
#define SUM(name) .name = all.of[SUM_##name],
        FOR_EACH_SUM
#undef SUM
    };
}

/* A number of at most 2^51, without its fraction: as conversion to an integer
 * and back, in vectors. */
static double
whole_of(double x)
{
    const double big = 4503599627370496; /* 2^52: above it there are no fractions */
    const double near = x + big - big;

    return near - (near > x ? 1 : 0);
}

/* Distinct words of a resample are not known: they are taken to grow with the
 * words that they are some of.  `of` is their number, all those words are in
 * the last column. */
static void
guess_distinct(double *restrict into, uint64_t of, const double *restrict words)
{
    const double n = (double)of, all = words[FORMULA_TEXTS - 1];

    for (size_t i = 0; i < FORMULA_TEXTS; i++)
        into[i] = n;
    for (size_t i = 0; i < RESAMPLES && all > 0; i++)
        into[i] = whole_of(n * words[i] / all + 0.5);
}

static void
set_columns(struct bootstrap *b)
{
#define COUNT(name, what) b->texts.name = b->none;
#include "counts.def"
#define DISTINCT(name, what) b->texts.name = b->name;
#include "distinct.def"
#define SUM(name) b->texts.name = b->sums[SUM_##name];
    FOR_EACH_SUM
#undef SUM
    formula_texts_prepare(&b->texts);
}

void
bootstrap_draw(struct bootstrap *b, const struct analysis *a, const struct lucid_distinct *distinct)
{
    struct sums units[UNITS];
    uint64_t bits;

    b->n = a->sentences_n < UNITS ? a->sentences_n : UNITS;
    memset(units, 0, b->n * sizeof *units);
    bits = make_units(a, units, b->n);
    memset(b->none, 0, sizeof b->none);
    if (has_avx2())
        draw_sums_wide(b, units, bits);
    else
        draw_sums(b, units, bits, false);
    add_all(b, units);
    guess_distinct(b->unique_words, distinct->unique_words, b->sums[SUM_words]);
    guess_distinct(b->hapaxes, distinct->hapaxes, b->sums[SUM_words]);
    guess_distinct(b->unique_unfamiliar, distinct->unique_unfamiliar,
                   b->sums[SUM_unfamiliar_words]);
    set_columns(b);
}
