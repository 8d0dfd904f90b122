/* measure.c - counts to scores. */
#include "measure.h"

#include <math.h>

#include "formulas.h"

enum { LEAST_WORDS = 100, READING_SPEED = 238, SPEAKING_SPEED = 150 };

/* Is the formula one for texts in this language? */
static bool
is_for(const struct lucid_formula *f, const struct language *in)
{
    return f->language[0] == '\0' || (in && str_equal(str_from(f->language), str_from(in->code)));
}

/* Why the value cannot be relied on, or NULL. */
static const char *
find_doubt(const struct lucid_formula *f, const struct lucid_report *r, const struct language *in)
{
    if (!isfinite(f->value(&r->scored, &r->scored_distinct)))
        return "not available";
    if (!is_for(f, in))
        return "fitted for another language";
    if (r->scored.words < LEAST_WORDS)
        return "fewer than 100 words";
    if (r->scored.sentences < f->at_least_sentences)
        return "fewer than 30 sentences";
    return NULL;
}

/* English formulas are always shown, so that their ids can be relied on. */
static bool
is_shown(const struct lucid_formula *f, const struct language *in)
{
    return is_for(f, in) || str_equal(str_from(f->language), S("en"));
}

static void
add_scores(struct lucid_report *r, const struct language *in, struct arena *a)
{
    struct lucid_score *scores = NEW(a, formulas_n, struct lucid_score);
    size_t n = 0;

    for (size_t i = 0; i < formulas_n; i++) {
        const struct lucid_formula *f = &formulas[i];
        double value = f->value(&r->scored, &r->scored_distinct);

        if (!is_shown(f, in))
            continue;
        scores[n++] = (struct lucid_score){ f, value, isfinite(value) ? f->band(value) : "",
                                            find_doubt(f, r, in) };
    }
    r->scores = scores;
    r->scores_n = n;
}

static void
insert_sorted(double *sorted, size_t n, double value)
{
    while (n > 0 && sorted[n - 1] > value) {
        sorted[n] = sorted[n - 1];
        n--;
    }
    sorted[n] = value;
}

static void
find_consensus(struct lucid_report *r, const struct language *in, struct arena *a)
{
    double *sorted = NEW(a, r->scores_n + 1, double);
    size_t n = 0;

    for (size_t i = 0; i < r->scores_n; i++) {
        const struct lucid_score *s = &r->scores[i];

        if (s->formula->consensus && is_for(s->formula, in) && isfinite(s->value))
            insert_sorted(sorted, n++, s->value);
    }
    r->consensus.low = n ? sorted[0] : (double)NAN;
    r->consensus.high = n ? sorted[n - 1] : (double)NAN;
    r->consensus.median = n ? (sorted[(n - 1) / 2] + sorted[n / 2]) / 2 : (double)NAN;
}

void
measure(struct lucid_report *r, const struct language *in, double words_per_minute, struct arena *a)
{
    const double words = (double)r->counts.words;

    add_scores(r, in, a);
    find_consensus(r, in, a);
    r->reading_seconds = words * 60 / (words_per_minute > 0 ? words_per_minute : READING_SPEED);
    r->speaking_seconds = words * 60 / SPEAKING_SPEED;
}
