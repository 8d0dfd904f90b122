/* rule/paragraph_length.c - no endless paragraph. */
#include "check/message.h"

static const struct rule_setting settings[] = {
    { "max", VALUE_COUNT, "most words in a paragraph", "150", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static void
check_paragraphs(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    struct crossing c;

    for (size_t i = 0; i < s->pieces_n; i++) {
        const struct piece *p = &s->pieces[i];

        if (p->level == SCOPE_BLOCK && p->scored && exceeds(v, 0, (double)p->words, &c) &&
            finding_is_wanted(to, p, c.severity))
            finding_add_crossing(to, p, &c,
                                 arena_format(to->arena, "paragraph of %s, more than %s: split it",
                                              count_text(to->arena, p->words, "word"),
                                              number_text(to->arena, c.limit)));
    }
}

const struct rule rule_paragraph_length = {
    .id = "paragraph-length",
    .what = "no paragraph has more than max words",
    .why = "Yoast recommends up to 150 words and calls 200 too many.",
    .settings = settings,
    .needs = RULE_PIECES,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_paragraphs,
};
