/*
 * measure/bootstrap.c - texts of sentences drawn from a text.
 *
 * Counts are cut into pieces so small that no sum of them overflows 16 bits.
 */
#include "measure/bootstrap.h"

_Static_assert((int)SUMS <= (int)LANES, "a vector holds all sums");

struct sums {
    uint64_t of[LANES];
};

/* What is drawn: sentences, or where they are many, stretches of them, which also keeps
 * neighbours together.  Returns a number that has the bits of all sums. */
static uint64_t
make_units(const struct counted *a, struct sums *units, size_t n)
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
cut_pieces(const struct sums *units, unsigned from, unsigned width, struct pieces *pieces)
{
    const uint64_t mask = (UINT64_C(1) << width) - 1;

    for (size_t i = 0; i < pieces->n; i++)
        for (size_t k = 0; k < LANES; k++)
            pieces->of[i][k] = (uint16_t)(units[i].of[k] >> from & mask);
}

/* Add the same draws of each part of the sums: of short texts there is one. */
static void
draw_sums(struct bootstrap *b, struct resampler *resampler, const struct sums *units, uint64_t bits)
{
    struct pieces pieces;
    unsigned width = 16;

    pieces.n = b->n;
    while (b->n > UINT64_C(1) << (16 - width))
        width--;
    for (unsigned from = 0; from == 0 || (from < 64 && bits >> from > 0); from += width) {
        cut_pieces(units, from, width, &pieces);
        resampler_add(resampler, &pieces, (double)(UINT64_C(1) << from), from > 0, b->sums);
    }
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

/* What a vocabulary tells is not known of a resample: it is taken to grow with the
 * words that it is some of.  `of` is their number, all those words are in
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
set_columns(struct bootstrap *b, bool (*wanted)(const struct lucid_formula *))
{
#define COUNT(name, of, what) b->texts.name = b->none;
#include "counts.def"
#define DISTINCT(name, what) b->texts.name = b->name;
#include "distinct.def"
#define SUM(name) b->texts.name = b->sums[SUM_##name];
    FOR_EACH_SUM
#undef SUM
    formula_texts_prepare(&b->texts, wanted);
}

void
bootstrap_draw(struct bootstrap *b, const struct counted *a, struct resampler *resampler,
               const struct lucid_distinct *distinct)
{
    struct sums units[UNITS];
    uint64_t bits;

    b->n = a->sentences_n < UNITS ? a->sentences_n : UNITS;
    memset(units, 0, b->n * sizeof *units);
    bits = make_units(a, units, b->n);
    memset(b->none, 0, sizeof b->none);
    draw_sums(b, resampler, units, bits);
    add_all(b, units);
    guess_distinct(b->unique_words, distinct->unique_words, b->sums[SUM_words]);
    guess_distinct(b->hapaxes, distinct->hapaxes, b->sums[SUM_words]);
    guess_distinct(b->unique_unfamiliar, distinct->unique_unfamiliar,
                   b->sums[SUM_unfamiliar_words]);
    guess_distinct(b->unique_rare, distinct->unique_rare, b->sums[SUM_rare_words]);
    guess_distinct(b->words_4_syllables, distinct->words_4_syllables, b->sums[SUM_polysyllables]);
    guess_distinct(b->words_5_syllables, distinct->words_5_syllables, b->sums[SUM_polysyllables]);
    guess_distinct(b->words_6_syllables, distinct->words_6_syllables, b->sums[SUM_polysyllables]);
    guess_distinct(b->squared_letters, distinct->squared_letters, b->sums[SUM_letters]);
    set_columns(b, a->options->with_score);
}
