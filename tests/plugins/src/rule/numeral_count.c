/* rule/numeral_count.c - not too many numerals: a test drops it into src/rule. */
#include "check/message.h"

static const struct rule_setting settings[] = {
    { "min", VALUE_COUNT, "fewest numerals", NULL, NULL },
    { "max", VALUE_COUNT, "most numerals", NULL, NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static void
check_numerals(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    check_range(v, (double)s->report->counts.numerals, "numeral", to);
}

const struct rule rule_numeral_count = {
    .id = "numeral-count",
    .what = "the numerals of the text lie between min and max",
    .why = "A test.",
    .settings = settings,
    .needs = RULE_SCORES,
    .whole = true,
    .severity = LUCID_SEVERITY_ERROR,
    .check = check_numerals,
};
