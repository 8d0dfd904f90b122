/* check/message.c - what the messages of rules are made of, and words in them. */
#include "check/message.h"

#include <math.h>

#include "unicode/utf8.h"

enum { MOST_DECIMALS = 6 };

static double
round_to(double value, int decimals)
{
    const double scale = pow(10, decimals);

    return floor(value * scale + 0.5) / scale;
}

const char *
number_text(struct arena *a, double value)
{
    const double rounded = round_to(value, 1);

    return arena_format(a, "%.*f", rounded == floor(rounded) ? 0 : 1, rounded);
}

const char *
limit_text(struct arena *a, double limit)
{
    int decimals = 2;

    while (decimals < MOST_DECIMALS && fabs(round_to(limit, decimals) - limit) > 1e-9)
        decimals++;
    return fabs(round_to(limit, 1) - limit) <= 1e-9 || decimals == MOST_DECIMALS
               ? number_text(a, limit)
               : arena_format(a, "%.*f", decimals, limit);
}

const char *
beyond_text(struct arena *a, double value, double limit, int decimals)
{
    while (decimals < MOST_DECIMALS && round_to(value, decimals) == round_to(limit, decimals))
        decimals++;
    return decimals == 1 ? number_text(a, value) : arena_format(a, "%.*f", decimals, value);
}

const char *
count_text(struct arena *a, uint64_t n, const char *noun)
{
    return arena_format(a, "%llu %s%s", (unsigned long long)n, noun, n == 1 ? "" : "s");
}

bool
next_folded(lucid_str *rest, struct word *word, char to[MAX_FOLDED], lucid_str *folded)
{
    while (next_word(rest, word)) {
        if (3 * word->text.n + 16 > MAX_FOLDED)
            continue;
        *folded = (lucid_str){ to, utf8_fold(word->text, to) };
        return true;
    }
    return false;
}

bool
is_in(const struct subject *s, const char *code)
{
    return strcmp(s->report->language, code) == 0;
}

void
check_range(const struct rule_values *v, double value, const char *noun, struct findings *to)
{
    struct arena *a = to->arena;
    const char *have = count_text(a, (uint64_t)value, noun);
    struct crossing c;

    if (falls_below(v, 0, value, &c))
        finding_add_crossing(to, NULL, &c,
                             arena_format(a, "%s, fewer than %s: add %s", have,
                                          number_text(a, c.limit),
                                          number_text(a, c.limit - value)));
    if (exceeds(v, 1, value, &c))
        finding_add_crossing(to, NULL, &c,
                             arena_format(a, "%s, more than %s: cut %s", have,
                                          number_text(a, c.limit),
                                          number_text(a, value - c.limit)));
}
