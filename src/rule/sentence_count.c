/* rule/sentence_count.c - not too few sentences, and not too many. */
#include "check/message.h"

static const struct rule_setting settings[] = {
    { "min", VALUE_COUNT, "fewest sentences", NULL, NULL },
    { "max", VALUE_COUNT, "most sentences", NULL, NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static void
check_sentences(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    check_range(v, (double)s->report->scored.sentences, "sentence", to);
}

const struct rule rule_sentence_count = {
    .id = "sentence-count",
    .what = "the text has min to max sentences of running prose",
    .why = "Headings, table cells and short list items are not counted as sentences here.  The "
           "rule needs a limit.",
    .settings = settings,
    .needs = RULE_SCORES,
    .whole = true,
    .severity = LUCID_SEVERITY_ERROR,
    .check = check_sentences,
};
