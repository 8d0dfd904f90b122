/* rule/readability.c - limits for any readability score. */
#include <math.h>

#include "formula/formulas.h"
#include "check/message.h"

enum { GRADE_MIN, GRADE_MAX, EASE_MIN, EASE_MAX, MIN_WORDS, UNSURE, FIRST_FORMULA };

static const struct rule_setting settings[] = {
    { "grade.min", VALUE_NUMBER, "lowest grade (median of the well-known formulas)", NULL, NULL },
    { "grade.max", VALUE_NUMBER, "highest grade (median of the well-known formulas)", NULL, NULL },
    { "ease.min", VALUE_NUMBER, "lowest reading ease (Flesch's, or that of the language)", NULL,
      NULL },
    { "ease.max", VALUE_NUMBER, "highest reading ease (Flesch's, or that of the language)", NULL,
      NULL },
    { "min-words", VALUE_COUNT, "shorter texts are not scored", NULL, NULL },
    { "unsure", VALUE_TEXT, "the most that a score which is not sure may be", "note",
      "off note warning error" },
#define FORMULA(id, scale, language, least, in_consensus, band, label, source, note, inputs, expr) \
    { #id ".min", VALUE_NUMBER, "lowest " label, NULL, NULL },                                     \
        { #id ".max", VALUE_NUMBER, "highest " label, NULL, NULL },
#include "formula/formulas.def"
    { NULL, VALUE_NUMBER, NULL, NULL, NULL },
};

/* A score to be compared with two limits. */
struct measured {
    const char *id, *label, *unreliable;
    double value;
    bool ease;       /* a higher value is easier */
    size_t min, max; /* settings */
};

/* A score that is not sure is no error unless that was asked for. */
static void
soften(const struct rule_value *unsure, struct findings *to)
{
    struct rule_value most = { .number = SEVERITY_OFF };

    if (unsure->set)
        severity_read(unsure->text, &most);
    if ((int)most.number == SEVERITY_OFF)
        to->n--;
    else if (to->list[to->n - 1].severity > (enum lucid_severity)most.number)
        to->list[to->n - 1].severity = (enum lucid_severity)most.number;
}

static void
compare(const struct rule_values *v, const struct measured *m, struct findings *to)
{
    struct arena *a = to->arena;
    struct crossing c;
    const bool low = falls_below(v, m->min, m->value, &c);

    if (!isfinite(m->value) || (!low && !exceeds(v, m->max, m->value, &c)))
        return;
    to->part = m->id;
    finding_add_crossing(to, NULL, &c,
                         arena_format(a, "%s %s, %s %s%s%s%s: %s", m->label,
                                      beyond_text(a, m->value, c.limit, 1), low ? "below" : "above",
                                      limit_text(a, c.limit), m->unreliable ? " (not sure: " : "",
                                      m->unreliable ? m->unreliable : "", m->unreliable ? ")" : "",
                                      low == m->ease
                                          ? "shorten sentences and words"
                                          : "the text may be too plain for its readers"));
    if (m->unreliable)
        soften(&v->of[UNSURE], to);
}

static bool
is_fitted(const struct lucid_score *score, const struct lucid_report *r)
{
    const char *language = score->formula->language;

    return language[0] == '\0' || strcmp(language, r->language) == 0;
}

/* Flesch's, or the one of the language. */
static const struct lucid_score *
ease_in(const struct lucid_report *r)
{
    for (size_t i = 0; i < r->scores_n; i++)
        if (r->scores[i].formula->scale == LUCID_EASE && is_fitted(&r->scores[i], r))
            return &r->scores[i];
    return NULL;
}

/* Why the median of the grades is not sure: when no grade is. */
static const char *
grade_doubt(const struct lucid_report *r)
{
    const char *doubt = NULL;

    for (size_t i = 0; i < r->scores_n; i++) {
        if (!r->scores[i].formula->consensus || !is_fitted(&r->scores[i], r))
            continue;
        doubt = r->scores[i].unreliable;
        if (!doubt)
            return NULL;
    }
    return doubt;
}

static void
check_scores(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    const struct lucid_report *r = s->report;
    const struct lucid_score *ease = ease_in(r);
    const struct measured grade = { "grade", "grade",   grade_doubt(r), r->consensus.median,
                                    false,   GRADE_MIN, GRADE_MAX };

    if (v->of[MIN_WORDS].set && (double)r->counts.words < v->of[MIN_WORDS].number)
        return;
    compare(v, &grade, to);
    if (ease)
        compare(v,
                &(struct measured){ "ease", "reading ease", ease->unreliable, ease->value, true,
                                    EASE_MIN, EASE_MAX },
                to);
    for (size_t i = 0; i < r->scores_n; i++) {
        const struct lucid_score *score = &r->scores[i];
        const size_t at = FIRST_FORMULA + 2 * (size_t)(score->formula - formulas);

        if (is_fitted(score, r))
            compare(v,
                    &(struct measured){ score->formula->id, score->formula->label,
                                        score->unreliable, score->value,
                                        score->formula->scale == LUCID_EASE, at, at + 1 },
                    to);
    }
}

const struct rule rule_readability = {
    .id = "readability",
    .what = "scores lie between min and max: grade, ease or any metric",
    .why = "`grade` is the median of the well-known grades, `ease` is Flesch's reading ease or "
           "that of the language, and every formula of `lucid list metrics` has a min and a max: "
           "readability: {grade: {max: 10}, smog: {max: 12}}.  Formulas fitted to another language "
           "are not checked, nor are texts of fewer than min-words words.  A score that is not "
           "sure, because the text is short, is reported as a note; unsure: error lets it be what "
           "the rule says.  The rule needs a limit.",
    .settings = settings,
    .needs = RULE_SCORES,
    .whole = true,
    .severity = LUCID_SEVERITY_ERROR,
    .check = check_scores,
};
