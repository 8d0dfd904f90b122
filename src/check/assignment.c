/* check/assignment.c - settings of rules by their names. */
#include "base/suggest.h"
#include "check/rule.h"
#include "check/term.h"
#include "check/tiers.h"

size_t
rules_count(void)
{
    size_t n = 0;

    while (rules[n])
        n++;
    return n;
}

static const char *
hint_of(const struct suggestion *n, struct arena *a)
{
    return n->best ? arena_format(a, ", did you mean '%s'?", n->best) : "";
}

bool
rule_named(lucid_str id, size_t *at, struct arena *a, const char **hint)
{
    struct suggestion n = { .wanted = id };

    for (*at = 0; rules[*at]; ++*at) {
        if (str_equal(str_from(rules[*at]->id), id))
            return true;
        suggestion_offer(&n, rules[*at]->id);
    }
    *hint = hint_of(&n, a);
    return false;
}

bool
setting_named(const struct rule_setting *settings, lucid_str name, size_t *at, struct arena *a,
              const char **hint)
{
    struct suggestion n = { .wanted = name };

    for (*at = 0; settings[*at].name; ++*at) {
        if (str_equal(str_from(settings[*at].name), name))
            return true;
        suggestion_offer(&n, settings[*at].name);
    }
    suggestion_offer(&n, "severity");
    *hint = hint_of(&n, a);
    return false;
}

size_t
settings_count(const struct rule_setting *settings)
{
    size_t n = 0;

    while (settings[n].name)
        n++;
    return n;
}

/* How many bytes stand before the first `c`; all when there is none. */
static size_t
length_to(lucid_str s, char c)
{
    const char *found = s.n ? memchr(s.p, c, s.n) : NULL;

    return found ? (size_t)(found - s.p) : s.n;
}

static const char *
read_severity(lucid_str text, struct assignment *to, struct arena *a)
{
    to->setting = SETTING_SEVERITY;
    if (severity_read(text, &to->value))
        return NULL;
    return arena_format(a, "'%.*s' is not off, note, warning, error or on", (int)text.n, text.p);
}

static const char *
read_value(lucid_str text, struct assignment *to, struct arena *a)
{
    const struct rule_setting *setting = &settings_of(to->rule)[to->setting];

    if (tiers_look(text) && setting_is_limit(setting))
        return tiers_read(setting, text, a, &to->value);
    if (setting->kind == VALUE_TERMS)
        return terms_read_text(text, a, &to->value);
    if (value_read(setting, text, a, &to->value))
        return NULL;
    return arena_format(a, "%s.%s: '%.*s' is not %s", rules[to->rule]->id, setting->name,
                        (int)text.n, text.p, value_wanted(setting, a));
}

/* The value of a setting of the rule; of a limit perhaps that of one severity. */
static const char *
add_setting(lucid_str name, lucid_str value, struct assignment *one, struct assignments *to,
            struct arena *a)
{
    const struct rule_setting *settings = settings_of(one->rule);
    const char *problem, *hint;
    struct origin at;
    size_t tier;

    if (setting_named(settings, name, &one->setting, a, &hint)) {
        problem = read_value(value, one, a);
        if (!problem)
            assignments_add(to, one, a);
        return problem;
    }
    if (!tier_named(settings, name, &one->setting, &tier))
        return arena_format(a, "%s has no setting '%.*s'%s", rules[one->rule]->id, (int)name.n,
                            name.p, hint);
    problem = read_value(value, one, a);
    return problem ? problem : tier_add(to, one, tier, a, &at);
}

const char *
assignment_read(lucid_str text, struct origin from, struct assignments *to, struct arena *a)
{
    struct assignment one = { .value = { .from = from } };
    const lucid_str target = str_trim(str_head(text, length_to(text, '=')));
    const lucid_str id = str_head(target, length_to(target, '.'));
    const lucid_str name = str_after(target, id.n + (id.n < target.n));
    const lucid_str value =
        str_trim(str_after(text, length_to(text, '=') + (length_to(text, '=') < text.n)));
    const char *problem, *hint;

    if (!rule_named(id, &one.rule, a, &hint))
        return arena_format(a, "unknown rule '%.*s'%s", (int)id.n, id.p, hint);
    if (length_to(text, '=') == text.n)
        return arena_format(a, "'%.*s' is not RULE=severity or RULE.setting=value", (int)text.n,
                            text.p);
    if (name.n > 0 && !str_equal(name, S("severity")))
        return add_setting(name, value, &one, to, a);
    problem = read_severity(value, &one, a);
    if (!problem)
        assignments_add(to, &one, a);
    return problem;
}
