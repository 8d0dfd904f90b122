/* measure/scores.c - counts to scores. */
#include "measure/scores.h"

#include <math.h>

#include "base/bits/multiversion.h"
#include "base/bits/uninitialized.h"
#include "formula/counts.h"
#include "measure/choice.h"

/* The speed for languages without one of their own is the mean of IReST over all of its own. */
enum { MIN_WORDS = 100, MEAN_READING_SPEED = 184, SPEAKING_SPEED = 150 };

/* What most formulas are left out by, side by side: a row of theirs is as long as two cache
 * lines. */
static const char languages_of[][3] = {
#define FORMULA(id, scale, language, ...) language,
#include "formula/formulas.def"
};

enum place {
#define FORMULA(id, ...) PLACE_##id,
#include "formula/formulas.def"
};

/* The places of those that are in a consensus. */
#define IF_0(place)
#define IF_1(place) place,

static const uint8_t members[] = {
#define FORMULA(id, scale, language, least, in_consensus, ...) IF_##in_consensus(PLACE_##id)
#include "formula/formulas.def"
};

/* Is the formula at that place one for texts in this language? */
static bool
is_for(size_t place, const struct language *in)
{
    const char *language = languages_of[place];

    return language[0] == '\0' || (in && language[0] == in->code[0] && language[1] == in->code[1] &&
                                   language[2] == in->code[2]);
}

/* Not a number where it needs a vocabulary that was not kept, or what is not known of the
 * language or the text.  The inputs begin with a bit for each row of counts.def. */
static double
value_of(const struct lucid_formula *f, const struct lucid_report *r)
{
    if (f->inputs & r->scored_unknown)
        return (double)NAN;
    if (r->scored.words > 0 && r->scored_distinct.unique_words == 0 && formula_reads_distinct(f))
        return (double)NAN;
    return f->value(&r->scored, &r->scored_distinct);
}

/* Why the value cannot be relied on, or NULL. */
static const char *
find_doubt(const struct lucid_formula *f, double value, const struct lucid_report *r, bool fitted)
{
    if (f->inputs & r->scored_unknown & UINT64_C(1) << COUNTS_rare_words)
        return "word frequencies not known";
    if (!isfinite(value))
        return "not available";
    if (!fitted)
        return "fitted for another language";
    if (r->scored.words < MIN_WORDS && !(r->scored_unknown >> COUNTS_words & 1))
        return "fewer than 100 words";
    if (r->scored.sentences < f->at_least_sentences)
        return "fewer than 30 sentences";
    return NULL;
}

/* The language of a formula: is it the text's, and is it shown?  Those of English always are, so
 * that their ids can be relied on. */
struct fitted {
    bool for_text, shown;
};

static struct fitted
fitted_of(size_t place, const struct language *in)
{
    const bool for_text = is_for(place, in);

    return (struct fitted){ for_text, for_text || language_is_for_all(languages_of[place]) };
}

/* Those of a language stand side by side. */
static bool
begins_language(size_t place)
{
    return place == 0 || memcmp(languages_of[place - 1], languages_of[place], 3) != 0;
}

static void
add_scores(struct lucid_report *r, const struct language *in, const struct lucid_options *options,
           struct arena *a)
{
    bool (*const wanted)(const struct lucid_formula *) = options->with_score;
    const struct metric_choice *chosen = options->metrics;
    struct lucid_score *scores = arena_room(a, formulas_n, sizeof *scores);
    struct fitted fitted = { false, false };
    size_t n = 0;

    for (size_t i = 0; i < formulas_n; i++) {
        const struct lucid_formula *f = &formulas[i];
        double value;

        if (begins_language(i))
            fitted = fitted_of(i, in);
        if (!fitted.shown || !choice_has_formula(chosen, f) || (wanted && !wanted(f)))
            continue;
        value = value_of(f, r);
        scores[n++] = (struct lucid_score){ f,
                                            value,
                                            (double)NAN,
                                            (double)NAN,
                                            isfinite(value) ? f->band(value) : "",
                                            find_doubt(f, value, r, fitted.for_text) };
    }
    r->scores = scores;
    r->scores_n = n;
}

struct panel
panel_for(const struct language *in)
{
    struct panel p = { .n = 0 };

    for (size_t i = 0; i < sizeof members && p.n < PANEL_MOST; i++)
        if (is_for(members[i], in))
            p.formulas[p.n++] = &formulas[members[i]];
    return p;
}

/* Put the finite ones of n values in order; returns how many there are. */
static size_t
sort_finite(double *values, size_t n)
{
    size_t sorted = 0;

    for (size_t i = 0; i < n; i++) {
        const double value = values[i];
        size_t at = sorted;

        if (!isfinite(value))
            continue;
        for (; at > 0 && values[at - 1] > value; at--)
            values[at] = values[at - 1];
        values[at] = value;
        sorted++;
    }
    return sorted;
}

static double
median_of(const double *sorted, size_t n)
{
    return n > 0 ? (sorted[(n - 1) / 2] + sorted[n / 2]) / 2 : (double)NAN;
}

struct panel_grades {
    double median, low, high; /* not a number where there are none */
};

/* What they say of the text, results that are not finite left out. */
static struct panel_grades
ask_panel(const struct panel *p, const struct lucid_report *r)
{
    double values[PANEL_MOST];
    size_t n;

    for (size_t i = 0; i < p->n; i++)
        values[i] = value_of(p->formulas[i], r);
    n = sort_finite(values, p->n);
    if (n == 0)
        return (struct panel_grades){ (double)NAN, (double)NAN, (double)NAN };
    return (struct panel_grades){ median_of(values, n), values[0], values[n - 1] };
}

/* Two loops, as of one a compiler makes a jump about each swap. */
INLINE void
swap(double *restrict low, double *restrict high)
{
    double lower[FORMULA_TEXTS];

    for (size_t i = 0; i < FORMULA_TEXTS; i++)
        lower[i] = low[i] < high[i] ? low[i] : high[i];
    for (size_t i = 0; i < FORMULA_TEXTS; i++)
        high[i] = high[i] > low[i] ? high[i] : low[i];
    memcpy(low, lower, sizeof lower);
}

static APART void
order(double *low, double *high)
{
    swap(low, high);
}

WIDE static APART void
order_wide(double *low, double *high)
{
    swap(low, high);
}

/* Put the values of each text in order, from the highest down to the median: where all
 * are finite, in vectors. */
static void
sort_columns(double columns[][FORMULA_TEXTS], size_t n)
{
    for (size_t last = n; last-- > (n - 1) / 2;)
        for (size_t k = 0; k < last; k++)
            (has_avx2() ? order_wide : order)(columns[k], columns[k + 1]);
}

static void
find_medians(double columns[][FORMULA_TEXTS], size_t n, double into[FORMULA_TEXTS])
{
    for (size_t i = 0; i < FORMULA_TEXTS; i++) {
        double values[PANEL_MOST];

        for (size_t k = 0; k < n; k++)
            values[k] = columns[k][i];
        into[i] = median_of(values, sort_finite(values, n));
    }
}

/* Add 0 for each finite value of a text, and what is no number for others. */
static APART void
add_differences(double *restrict into, const double *restrict values)
{
    for (size_t i = 0; i < FORMULA_TEXTS; i++)
        into[i] += values[i] - values[i];
}

static bool
are_finite(double columns[][FORMULA_TEXTS], size_t n)
{
    double differences[FORMULA_TEXTS] = { 0 }, sum = 0;

    for (size_t k = 0; k < n; k++)
        add_differences(differences, columns[k]);
    for (size_t i = 0; i < FORMULA_TEXTS; i++)
        sum += differences[i];
    return sum == 0;
}

void
panel_medians(const struct panel *p, const struct formula_texts *texts, double into[FORMULA_TEXTS])
{
    UNINITIALIZED double columns[PANEL_MOST][FORMULA_TEXTS];

    for (size_t i = 0; i < p->n; i++)
        formula_values(p->formulas[i], texts, columns[i]);
    if (p->n == 0 || !are_finite(columns, p->n)) {
        find_medians(columns, p->n, into);
        return;
    }
    sort_columns(columns, p->n);
    for (size_t i = 0; i < FORMULA_TEXTS; i++)
        into[i] = (columns[(p->n - 1) / 2][i] + columns[p->n / 2][i]) / 2;
}

static void
find_consensus(struct lucid_report *r, const struct language *in)
{
    const struct panel panel = panel_for(in);
    const struct panel_grades grades = ask_panel(&panel, r);

    r->consensus.median = grades.median;
    r->consensus.low = grades.low;
    r->consensus.high = grades.high;
    r->consensus.median_low = r->consensus.median_high = (double)NAN;
}

double
reading_speed(const char *language)
{
    static const struct {
        const char *language;
        double words_per_minute;
    } speeds[] = {
#define READING_SPEED(code, speed) { #code, speed },
#include "measure/reading_speeds.def"
    };

    for (size_t i = 0; i < sizeof speeds / sizeof *speeds; i++)
        if (language && strcmp(speeds[i].language, language) == 0)
            return speeds[i].words_per_minute;
    return 0;
}

static double
words_of(const struct lucid_report *r)
{
    return r->unknown >> COUNTS_words & 1 ? (double)NAN : (double)r->counts.words;
}

void
measure_times(struct lucid_report *r, double words_per_minute)
{
    double speed = words_per_minute > 0 ? words_per_minute : reading_speed(r->language);

    if (speed <= 0)
        speed = MEAN_READING_SPEED;
    r->reading_seconds = words_of(r) * 60 / speed;
    r->speaking_seconds = words_of(r) * 60 / SPEAKING_SPEED;
}

void
times_add(struct lucid_report *total, double reading_seconds)
{
    /* Whole microseconds: a sum of them is exact in any order. */
    const double more = nearbyint(reading_seconds * 1e6);

    total->reading_seconds = (nearbyint(total->reading_seconds * 1e6) + more) / 1e6;
    total->speaking_seconds = words_of(total) * 60 / SPEAKING_SPEED;
}

void
measure(struct lucid_report *r, const struct language *in, const struct lucid_options *options,
        struct arena *a)
{
    r->metrics = options->metrics;
    add_scores(r, in, options, a);
    find_consensus(r, in);
}
