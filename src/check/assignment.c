/* check/assignment.c - settings of rules by their names. */
#include "base/suggest.h"
#include "check/rule.h"

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

const struct rule_setting *
settings_of(size_t rule)
{
    return rule == NO_RULE ? counting_settings : rules[rule]->settings;
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

const char *
assignment_read(lucid_str text, struct assignment *to, struct arena *a)
{
    const lucid_str target = str_trim(str_head(text, length_to(text, '=')));
    const lucid_str id = str_head(target, length_to(target, '.'));
    const lucid_str name = str_after(target, id.n + (id.n < target.n));
    const lucid_str value =
        str_trim(str_after(text, length_to(text, '=') + (length_to(text, '=') < text.n)));
    const struct rule_setting *setting;
    const char *hint;

    if (!rule_named(id, &to->rule, a, &hint))
        return arena_format(a, "unknown rule '%.*s'%s", (int)id.n, id.p, hint);
    if (length_to(text, '=') == text.n)
        return arena_format(a, "'%.*s' is not RULE=severity or RULE.setting=value", (int)text.n,
                            text.p);
    if (name.n == 0 || str_equal(name, S("severity")))
        return read_severity(value, to, a);
    if (!setting_named(settings_of(to->rule), name, &to->setting, a, &hint))
        return arena_format(a, "%s has no setting '%.*s'%s", rules[to->rule]->id, (int)name.n,
                            name.p, hint);
    setting = &settings_of(to->rule)[to->setting];
    if (value_read(setting, value, a, &to->value))
        return NULL;
    return arena_format(a, "%s.%s: '%.*s' is not %s", rules[to->rule]->id, setting->name,
                        (int)value.n, value.p, value_wanted(setting, a));
}
