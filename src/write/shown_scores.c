/* write/shown_scores.c - which of the scores of a report stand for it. */
#include "write/shown_scores.h"

#include <math.h>
#include <string.h>

/* "de" is the language of "de" and "de-AT". */
static bool
is_language(const char *code, const char *of)
{
    size_t n = strlen(of);

    return strncmp(code, of, n) == 0 && (code[n] == '\0' || code[n] == '-' || code[n] == '_');
}

bool
score_fits(const struct lucid_report *r, const struct lucid_score *s)
{
    const char *of = s->formula->language;

    return isfinite(s->value) && (*of == '\0' || (r->language && is_language(r->language, of)));
}

const struct lucid_score *
ease_of(const struct lucid_report *r)
{
    const struct lucid_score *ease = NULL;

    for (size_t i = 0; i < r->scores_n; i++) {
        const struct lucid_score *s = &r->scores[i];

        if (s->formula->scale != LUCID_EASE || !score_fits(r, s))
            continue;
        if (strcmp(s->formula->id, "flesch_reading_ease") == 0)
            return s;
        if (!ease)
            ease = s;
    }
    return ease;
}
