/* rule/hard_sentence.c - no sentence that is much too hard to read. */
#include "formula/formulas.h"
#include "check/message.h"

enum { MAX, WORDS };

static const struct rule_setting settings[] = {
    [MAX] = { "max", VALUE_NUMBER, "highest grade of a sentence", "16", NULL },
    [WORDS] = { "words", VALUE_COUNT, "shorter sentences are ignored", "14", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

/* Is there a grade for texts in the language?  LIX is none: no default fits it. */
static bool
has_grade(const char *language)
{
    for (size_t i = 0; i < formulas_n; i++)
        if (formulas[i].consensus && strcmp(formulas[i].language, language) == 0)
            return true;
    return false;
}

static void
check_grades(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    const bool asked = v->of[MAX].set && (v->of[MAX].from.file || has_grade(s->report->language));
    struct crossing c;

    for (size_t i = 0; i < s->pieces_n && asked; i++) {
        const struct piece *p = &s->pieces[i];

        if (is_prose_sentence(p) && exceeds(v, MAX, p->grade, &c) &&
            (!v->of[WORDS].set || (double)p->words >= v->of[WORDS].number) &&
            finding_is_wanted(to, p, c.severity))
            finding_add_crossing(to, p, &c,
                                 arena_format(to->arena,
                                              "sentence of grade %s, above %s: split it or use "
                                              "shorter words",
                                              beyond_text(to->arena, p->grade, c.limit, 1),
                                              limit_text(to->arena, c.limit)));
    }
}

const struct rule rule_hard_sentence = {
    .id = "hard-sentence",
    .what = "no sentence of running prose has a grade above max",
    .why = "The grade of a sentence is that of `lucid segment --with grade`: Flesch-Kincaid in "
           "English, and LIX in languages without a formula of their own, for which the rule needs "
           "max.  Hemingway calls sentences of 14 words or more hard from grade 10 and very hard "
           "from grade 14.  The grade of a single sentence varies more than that of a text, so the "
           "default here is 16, the end of college.",
    .settings = settings,
    .needs = RULE_PIECES | RULE_SCORES,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_grades,
};
