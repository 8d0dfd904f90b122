/* rule/keyword_gap.c - no long stretch without a keyword. */
#include "check/message.h"

static const struct rule_setting settings[] = {
    { "max", VALUE_LENGTH, "most words in a row without it, or share of the text", "50%", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static void
check_gaps(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    const double words = (double)s->report->counts.words;
    struct arena *a = to->arena;
    struct crossing c;

    for (size_t i = 0; i < s->report->keywords_n; i++) {
        const struct lucid_keyword *k = &s->report->keywords[i];

        if (k->asked && exceeds_share(v, 0, (double)k->gap, words, &c))
            finding_add_crossing(
                to, NULL, &c,
                arena_format(a,
                             "%s in a row without the keyword '%.*s', more than %s%s: "
                             "use it in between",
                             count_text(a, k->gap, "word"), (int)k->term.n, k->term.p,
                             number_text(a, c.limit),
                             c.of->percent
                                 ? arena_format(a, " (%s %%)", number_text(a, c.of->number))
                                 : ""));
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
