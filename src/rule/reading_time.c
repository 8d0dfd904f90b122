/* rule/reading_time.c - read in so many minutes. */
#include "check/message.h"

enum { MIN, MAX };

static const struct rule_setting settings[] = {
    [MIN] = { "min", VALUE_NUMBER, "fewest minutes", NULL, NULL },
    [MAX] = { "max", VALUE_NUMBER, "most minutes", NULL, NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static void
check_time(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    const double minutes = s->report->reading_seconds / 60;
    struct arena *a = to->arena;
    struct crossing c;

    if (falls_below(v, MIN, minutes, &c))
        finding_add_crossing(to, NULL, &c,
                             arena_format(a, "read in %s min, less than %s min: add text",
                                          beyond_text(a, minutes, c.limit, 1),
                                          limit_text(a, c.limit)));
    if (exceeds(v, MAX, minutes, &c))
        finding_add_crossing(to, NULL, &c,
                             arena_format(a, "read in %s min, more than %s min: cut text",
                                          beyond_text(a, minutes, c.limit, 1),
                                          limit_text(a, c.limit)));
}

const struct rule rule_reading_time = {
    .id = "reading-time",
    .what = "reading the text takes min to max minutes",
    .why = "The speed is that of --wpm, by default the mean of the language: 238 words per minute "
           "in English (Brysbaert 2019), 138 in Arabic to 218 in Spanish, 255 characters in "
           "Chinese, 357 in Japanese (IReST, Trauzettel-Klosinski and Dietz 2012), and 184 in "
           "languages that were not measured.  The rule needs a limit.",
    .settings = settings,
    .whole = true,
    .severity = LUCID_SEVERITY_ERROR,
    .check = check_time,
};
