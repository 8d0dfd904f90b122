/* rule/sentence_length.c - no endless sentence, and not too many long ones. */
#include <math.h>

#include "check/message.h"

enum { MAX, LONG, SHARE };

static const struct rule_setting settings[] = {
    [MAX] = { "max", VALUE_COUNT, "most words in a sentence", "40", NULL },
    [LONG] = { "long", VALUE_COUNT, "a sentence with more words is long", "20", NULL },
    [SHARE] = { "share", VALUE_PERCENT, "largest share of long sentences", "25%", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

/* Languages with other habits, where nobody set `long`. */
static double
long_in(const char *language, const struct rule_value *set)
{
    static const listed_word more[] = { "ca", "es", "fa", "it", "pt" };
    static const listed_word fewer[] = { "he", "ru", "tr" };

    if (set->from.file)
        return set->number;
    if (is_listed(str_from(language), more, sizeof more / sizeof *more))
        return 25;
    return is_listed(str_from(language), fewer, sizeof fewer / sizeof *fewer) ? 15 : set->number;
}

static void
check_each(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    struct crossing c;

    for (size_t i = 0; i < s->pieces_n; i++) {
        const struct piece *p = &s->pieces[i];

        if (is_prose_sentence(p) && exceeds(v, MAX, (double)p->words, &c) &&
            finding_is_wanted(to, p, c.severity))
            finding_add_crossing(to, p, &c,
                                 arena_format(to->arena, "sentence of %s, more than %s: split it",
                                              count_text(to->arena, p->words, "word"),
                                              number_text(to->arena, c.limit)));
    }
}

/* Shown at the longest sentence. */
static void
check_share(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    const double most = long_in(s->report->language, &v->of[LONG]);
    const struct piece *longest = NULL;
    double all = 0, longer = 0, share;
    struct crossing c;

    for (size_t i = 0; i < s->pieces_n; i++) {
        const struct piece *p = &s->pieces[i];

        if (!is_prose_sentence(p))
            continue;
        all++;
        longer += (double)p->words > most;
        if (!longest || p->words > longest->words)
            longest = p;
    }
    share = all > 0 ? 100 * longer / all : 0;
    if (longest && longer >= 2 && exceeds(v, SHARE, share, &c))
        finding_add_crossing(
            to, longest, &c,
            arena_format(to->arena,
                         "%s %% of the sentences have more than %s words, more than "
                         "%s %%: split some, this one of %llu words first",
                         beyond_text(to->arena, share, c.limit, 1), number_text(to->arena, most),
                         limit_text(to->arena, c.limit), (unsigned long long)longest->words));
}

/* Who asks for max alone does not want to hear of the share. */
static bool
is_share_asked(const struct rule_values *v)
{
    return v->of[SHARE].from.file || v->of[LONG].from.file || !v->of[MAX].from.file;
}

static void
check_lengths(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    check_each(v, s, to);
    if (v->of[LONG].set && is_share_asked(v))
        check_share(v, s, to);
}

const struct rule rule_sentence_length = {
    .id = "sentence-length",
    .what = "no sentence has more than max words, and few more than long",
    .why = "The share of long sentences is Yoast's: at most 25 % may have more than 20 words; in "
           "Catalan, Spanish, Persian, Italian and Portuguese more than 25, in Hebrew, Russian and "
           "Turkish more than 15.  The maximum of 40 words is Harper's.  If only max is given, the "
           "share is not checked.",
    .settings = settings,
    .needs = RULE_PIECES,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_lengths,
};
