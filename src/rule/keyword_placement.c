/* rule/keyword_placement.c - keywords where readers look first. */
#include <math.h>

#include "check/message.h"

enum { TITLE, FIRST_PARAGRAPH, HEADINGS };

static const struct rule_setting settings[] = {
    [TITLE] = { "title", VALUE_SWITCH, "must occur in the title", "yes", NULL },
    [FIRST_PARAGRAPH] = { "first-paragraph", VALUE_SWITCH, "must occur in the first paragraph",
                          "yes", NULL },
    [HEADINGS] = { "headings", VALUE_SWITCH, "must occur in a heading", "no", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static void
require(const struct rule_value *wanted, bool there, const struct lucid_keyword *k,
        const char *where, struct findings *to)
{
    if (wanted->set && wanted->number > 0 && !there)
        finding_add(to, NULL, 0, 1,
                    arena_format(to->arena,
                                 "keyword '%.*s' occurs 0 times in %s, fewer than 1: "
                                 "add it there",
                                 (int)k->term.n, k->term.p, where));
}

static void
check_placement(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    for (size_t i = 0; i < s->report->keywords_n; i++) {
        const struct lucid_keyword *k = &s->report->keywords[i];

        if (!k->asked)
            continue;
        require(&v->of[TITLE], k->title, k, "the title", to);
        require(&v->of[FIRST_PARAGRAPH], k->first_paragraph, k, "the first paragraph", to);
        require(&v->of[HEADINGS], k->headings > 0, k, "a heading", to);
    }
}

const struct rule rule_keyword_placement = {
    .id = "keyword-placement",
    .what = "each keyword occurs in the title and the first paragraph",
    .why = "The keywords are those of -k, of the configuration and of the front matter.  Yoast "
           "asks for them in the title and the first paragraph; headings are optional.",
    .settings = settings,
    .needs = RULE_KEYWORDS | RULE_SCORES,
    .whole = true,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_placement,
};
