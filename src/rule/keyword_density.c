/* rule/keyword_density.c - keywords often enough, and no stuffing. */
#include "check/message.h"

enum { MIN, MAX };

static const struct rule_setting settings[] = {
    [MIN] = { "min", VALUE_PERCENT, "smallest share of the words", "0.5%", NULL },
    [MAX] = { "max", VALUE_PERCENT, "largest share of the words", "3%", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static void
check_keyword(const struct rule_values *v, const struct lucid_keyword *k, struct findings *to)
{
    struct crossing c;
    const bool low = falls_below(v, MIN, k->density, &c);
    struct arena *a = to->arena;

    if (low || exceeds(v, MAX, k->density, &c))
        finding_add_crossing(
            to, NULL, &c,
            arena_format(a, "keyword '%.*s' is %s %% of the words (%s), %s than %s %%: %s",
                         (int)k->term.n, k->term.p, beyond_text(a, k->density, c.limit, 2),
                         count_text(a, k->count, "time"), low ? "less" : "more",
                         limit_text(a, c.limit), low ? "use it more often" : "use it less often"));
}

static void
check_density(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    for (size_t i = 0; i < s->report->keywords_n; i++)
        if (s->report->keywords[i].asked)
            check_keyword(v, &s->report->keywords[i], to);
}

const struct rule rule_keyword_density = {
    .id = "keyword-density",
    .what = "each keyword makes up min to max per cent of the words",
    .why = "The keywords are those of -k, of the configuration and of the front matter.  Density "
           "is occurrences x words in the keyword / words of the text.  The limits, 0.5 to 3 %, "
           "are Yoast's for a keyphrase; more reads as keyword stuffing.",
    .settings = settings,
    .needs = RULE_KEYWORDS | RULE_SCORES,
    .whole = true,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_density,
};
