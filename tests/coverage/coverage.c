/*
 * coverage.c - how often the interval of a score holds the true score: of texts whose
 * sentences are drawn, with replacement, from those of the files named.  The true score
 * is that of all sentences.  It should be 95 %; outside 93 to 97 % the program fails.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "api/analyser.h"
#include "measure/jackknife.h"

enum { TEXTS = 4000, MOST = 200, LEAST_PERCENT = 93, MOST_PERCENT = 97 };

static const size_t lengths[] = { 6, 8, 10, 15, 20, 30, 40, 60, 100, 200 };

static const char *const ids[] = {
    "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog",
    "coleman_liau",        "dale_chall",           "lix"
};

enum { FORMULAS = sizeof ids / sizeof *ids };

struct population {
    struct sentence_record *sentences;
    size_t n;
    struct lucid_counts counts; /* of all of them */
    double scores[FORMULAS];
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

static void
add_counts(struct lucid_counts *into, const struct sentence_record *r)
{
    into->words += r->words;
    into->sentences += r->sentences;
#define COUNT(name, of, what) OF_##of(into->name += r->name;)
#include "counts.def"
}

static void
add_sentences(struct population *to, const struct counted *from)
{
    const size_t n = to->n + from->sentences_n;

    to->sentences = realloc(to->sentences, n * sizeof *to->sentences);
    if (!to->sentences)
        exit(2);
    for (size_t i = 0; i < from->sentences_n; i++) {
        to->sentences[to->n++] = from->sentences[i];
        add_counts(&to->counts, &from->sentences[i]);
    }
}

static void
add_file(struct population *to, const char *path)
{
    static char bytes[1 << 20];
    struct lucid_analyser *l = lucid_analyser_new();
    FILE *file = fopen(path, "rb");
    const size_t n = file ? fread(bytes, 1, sizeof bytes, file) : 0;

    if (!l || n == 0) {
        fprintf(stderr, "coverage: %s: cannot be read\n", path);
        exit(2);
    }
    lucid_analyser_set(l, "lang", "en");
    if (lucid_analyse(l, (lucid_str){ path, strlen(path) }, (lucid_str){ bytes, n }))
        add_sentences(to, &l->document.counted);
    fclose(file);
    lucid_analyser_free(l);
}

static const struct lucid_formula *
formula_at(size_t k)
{
    return formula_find((lucid_str){ ids[k], strlen(ids[k]) });
}

/* For each formula, whether the interval of a text of n sentences holds the true score. */
static void
try_text(const struct population *from, size_t n, uint64_t *random, size_t held[FORMULAS])
{
    static const struct lucid_options options;
    static const struct lucid_distinct distinct;
    static struct sentence_record sentences[MOST];
    static struct jackknife j;
    struct counted text = { .options = &options, .sentences = sentences, .sentences_n = n };
    struct lucid_counts counts = { 0 };

    for (size_t i = 0; i < n; i++) {
        sentences[i] = from->sentences[next_random(random) % from->n];
        add_counts(&counts, &sentences[i]);
    }
    jackknife_prepare(&j, &text, n, &distinct);
    for (size_t k = 0; k < FORMULAS; k++) {
        double values[FORMULA_TEXTS];
        struct interval found;

        formula_values(formula_at(k), &j.texts, values);
        found = jackknife_interval(&j, values, formula_at(k)->value(&counts, &distinct));
        held[k] += found.low <= from->scores[k] && from->scores[k] <= found.high;
    }
}

/* Returns how many formulas are outside. */
static size_t
try_length(const struct population *from, size_t n)
{
    size_t held[FORMULAS] = { 0 }, outside = 0;
    uint64_t random = n;

    for (size_t i = 0; i < TEXTS; i++)
        try_text(from, n, &random, held);
    printf("%9zu", n);
    for (size_t k = 0; k < FORMULAS; k++) {
        const double percent = 100.0 * (double)held[k] / TEXTS;

        printf("  %*.1f", (int)strlen(ids[k]), percent);
        outside += percent < LEAST_PERCENT || percent > MOST_PERCENT;
    }
    puts("");
    return outside;
}

int
main(int argc, char **argv)
{
    static const struct lucid_distinct distinct;
    struct population from = { 0 };
    size_t outside = 0;

    for (int i = 1; i < argc; i++)
        add_file(&from, argv[i]);
    if (from.n == 0)
        return 2;
    for (size_t k = 0; k < FORMULAS; k++)
        from.scores[k] = formula_at(k)->value(&from.counts, &distinct);
    printf("%zu sentences, %d texts of each length: %% of intervals that hold the true score\n",
           from.n, TEXTS);
    printf("sentences");
    for (size_t k = 0; k < FORMULAS; k++)
        printf("  %s", ids[k]);
    puts("");
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        outside += try_length(&from, lengths[i]);
    free(from.sentences);
    return outside > 0;
}
