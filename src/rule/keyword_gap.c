/* rule/keyword_gap.c - no long stretch without a keyword. */
#include "check/message.h"

static const struct rule_setting settings[] = {
    { "max", VALUE_LENGTH, "most words in a row without it, or share of the text", "50%", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static void
check_gaps(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    const struct rule_value *max = &v->of[0];
    const double words = (double)s->report->counts.words;
    const double most = max->percent ? words * max->number / 100 : max->number;
    struct arena *a = to->arena;

    for (size_t i = 0; i < s->report->keywords_n && max->set; i++) {
        const struct lucid_keyword *k = &s->report->keywords[i];

        if (k->asked && (double)k->gap > most)
            finding_add(
                to, NULL, (double)k->gap, most,
                arena_format(
                    a,
                    "%s in a row without the keyword '%.*s', more than %s%s: "
                    "use it in between",
                    count_text(a, k->gap, "word"), (int)k->term.n, k->term.p, number_text(a, most),
                    max->percent ? arena_format(a, " (%s %%)", number_text(a, max->number)) : ""));
    }
}

const struct rule rule_keyword_gap = {
    .id = "keyword-gap",
    .what = "no more than max words in a row without a keyword",
    .why =
        "The keywords are those of -k, of the configuration and of the front matter.  The default "
        "is half of the text, from where Yoast rates the distribution of a keyphrase as bad.",
    .settings = settings,
    .needs = RULE_KEYWORDS | RULE_SCORES,
    .whole = true,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_gaps,
};
