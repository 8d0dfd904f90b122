/* rule/section_length.c - a subheading now and then. */
#include "check/message.h"

static const struct rule_setting settings[] = {
    { "max", VALUE_COUNT, "most words without a subheading", "300", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static void
end_section(const struct rule_values *v, const struct piece *first, uint64_t words,
            struct findings *to)
{
    struct crossing c;

    if (first && exceeds(v, 0, (double)words, &c) && finding_is_wanted(to, first, c.severity))
        finding_add_crossing(
            to, first, &c,
            arena_format(to->arena, "%s without a subheading, more than %s: add one",
                         count_text(to->arena, words, "word"), number_text(to->arena, c.limit)));
}

static void
check_sections(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    const struct piece *first = NULL;
    uint64_t words = 0;

    for (size_t i = 0; i < s->pieces_n; i++) {
        const struct piece *p = &s->pieces[i];

        if (p->level != SCOPE_BLOCK)
            continue;
        if (p->heading) {
            end_section(v, first, words, to);
            first = NULL;
            words = 0;
        } else if (p->words > 0) {
            first = first ? first : p;
            words += p->words;
        }
    }
    end_section(v, first, words, to);
}

const struct rule rule_section_length = {
    .id = "section-length",
    .what = "no more than max words without a subheading",
    .why = "The limit of 300 words is Yoast's.  The finding is reported where the section begins.",
    .settings = settings,
    .needs = RULE_PIECES,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_sections,
};
