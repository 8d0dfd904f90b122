/* rule/word_count.c - not too few words, and not too many. */
#include "check/message.h"

static const struct rule_setting settings[] = {
    { "min", VALUE_COUNT, "fewest words", NULL, NULL },
    { "max", VALUE_COUNT, "most words", NULL, NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static void
check_words(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    check_range(v, (double)s->report->counts.words, "word", to);
}

const struct rule rule_word_count = {
    .id = "word-count",
    .what = "the text has min to max words",
    .why = "The rule needs a limit.  Words are counted as --words says.",
    .settings = settings,
    .on = true,
    .whole = true,
    .severity = LUCID_SEVERITY_ERROR,
    .check = check_words,
};
