/* rule/unused_disable.c - every comment that silences rules silences something. */
#include <math.h>

#include "check/message.h"
#include "check/suppress.h"

static const struct rule_setting settings[] = {
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static const char *
message_on(const struct comment *c, struct arena *a)
{
    if (c->rule == NO_RULE)
        return "the comment silences nothing: remove it";
    return arena_format(a, "the comment silences nothing of %s: remove it", rules[c->rule]->id);
}

static void
check_comments(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    (void)v;
    for (size_t i = 0; i < s->comments->n; i++) {
        const struct comment *c = &s->comments->list[i];
        const struct piece about = { .text = c->text, .offset = c->at };

        if (c->kind == COMMENT_ENABLE || c->used || c->shown || c->problem)
            continue;
        finding_add(to, &about, (double)NAN, (double)NAN, message_on(c, to->arena));
    }
}

const struct rule rule_unused_disable = {
    .id = "unused-disable",
    .what = "each lucid-disable comment silences a finding",
    .hint = "remove the comment",
    .why = "A comment that silences nothing hides the next mistake: the text was mended, or the "
           "rule is off.  `--report-unused-disables` turns the rule on.  Each rule that a comment "
           "names is looked at by itself; no comment silences this rule.",
    .settings = settings,
    .on_comments = true,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_comments,
};
