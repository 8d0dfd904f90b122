/* check/config_values.c - rules, and what is counted, in a configuration. */
#include "check/config.h"

#include "check/rule.h"
#include "check/tiers.h"
#include "notation/yaml_tree.h"

static void
read_list(struct config_reader *r, const struct node *list, struct rule_value *to)
{
    lucid_str *texts;
    size_t n = 0;

    for (const struct node *one = list->first; one; one = one->next) {
        if (one->kind != NODE_TEXT)
            config_complain(r, one, "expected a string");
        n++;
    }
    texts = NEW(r->arena, n, lucid_str);
    n = 0;
    for (const struct node *one = list->first; one; one = one->next)
        if (one->kind == NODE_TEXT && one->text.n > 0)
            texts[n++] = one->text;
    to->list = texts;
    to->list_n = n;
    to->set = true;
}

/* The name of a file from the directory of the configuration on. */
static lucid_str
place_file(const struct config_reader *r, lucid_str name)
{
    const char *slash = str_equal(str_from(r->directory), S("/")) ? "" : "/";

    if (name.p[0] == '/')
        return name;
    return str_from(arena_format(r->arena, "%s%s%s", r->directory, slash, name.p));
}

/* The value of a setting; `off` and nothing unset one that is no switch. */
static void
read_value(struct config_reader *r, const struct rule_setting *setting, const struct node *value,
           struct rule_value *to)
{
    to->from = config_origin(r, value);
    if (value->kind == NODE_LIST && setting->kind == VALUE_LIST) {
        read_list(r, value, to);
    } else if (config_is_nothing(value) ||
               (value->kind == NODE_TEXT && setting->kind != VALUE_SWITCH &&
                setting->kind != VALUE_TEXT && value->plain &&
                str_equal_nocase(value->text, S("off")))) {
        to->set = false;
    } else if (value->kind != NODE_TEXT) {
        config_complain(r, value,
                        arena_format(r->arena, "%s must be %s", setting->name,
                                     value_wanted(setting, r->arena)));
    } else if (!value_read(setting, value->text, r->arena, to)) {
        config_complain(r, value,
                        arena_format(r->arena, "%s must be %s, not '%s'", setting->name,
                                     value_wanted(setting, r->arena), value->text.p));
    } else if (setting->kind == VALUE_FILE) {
        to->text = place_file(r, to->text);
    }
}

static void
read_severity(struct config_reader *r, const struct node *value, struct assignment *to)
{
    to->setting = SETTING_SEVERITY;
    to->value = (struct rule_value){ .from = config_origin(r, value) };
    if (value->kind != NODE_TEXT || !severity_read(value->text, &to->value))
        config_complain(r, value, "a severity is off, note, warning, error or on");
}

/* "smog" and "max" are "smog.max". */
static const char *
join_name(struct config_reader *r, const char *before, const struct node *key)
{
    return before[0] ? arena_format(r->arena, "%s.%s", before, key->text.p) : key->text.p;
}

/* "smog.max" may have been given as {smog: {max: 12}} before. */
static bool
is_assigned(const struct assignments *of, const struct assignment *one)
{
    for (size_t i = 0; i < of->n; i++)
        if (of->list[i].rule == one->rule && of->list[i].setting == one->setting)
            return true;
    return false;
}

/* max: {warning: 10, error: 14} */
static void
read_tiers(struct config_reader *r, const struct node *mapping, const struct rule_setting *setting,
           struct rule_value *to)
{
    struct rule_value *tiers = tiers_of(to, r->arena);
    struct config_problem wrong = { .what = NULL };

    to->from = config_origin(r, mapping);
    for (const struct node *key = mapping->first; key && !r->problem->what; key = next_key(key)) {
        const struct node *value = config_value(r, mapping, key);
        size_t tier;

        if (!value)
            return;
        if (tier_read(key->text, &tier))
            read_value(r, setting, value, &tiers[tier]);
        else
            config_complain(r, key,
                            arena_format(r->arena, TIER_UNKNOWN, (int)key->text.n, key->text.p));
    }
    if (!mapping->first)
        config_complain(r, mapping,
                        arena_format(r->arena,
                                     "%s is empty: give it limits, as in {warning: 10, error: 14}",
                                     setting->name));
    if (r->problem->what)
        return;
    wrong.what = tiers_end(setting, to, r->arena, &wrong.at);
    if (wrong.what)
        *r->problem = wrong;
}

/* max.warning: 10 */
static void
read_tier(struct config_reader *r, const struct node *key, struct assignment *one, size_t tier,
          struct assignments *to)
{
    const struct assignment *before = tiers_before(to, one);
    struct config_problem wrong = { .what = NULL };

    read_value(r, &settings_of(one->rule)[one->setting], key->next, &one->value);
    if (is_assigned(to, one) && (!before || before->value.tiers[tier].from.file))
        config_complain(r, key, arena_format(r->arena, "'%s' is given twice", key->text.p));
    if (r->problem->what)
        return;
    wrong.what = tier_add(to, one, tier, r->arena, &wrong.at);
    if (wrong.what)
        *r->problem = wrong;
}

static void
read_setting(struct config_reader *r, const struct node *key, const char *name,
             struct assignment *one, struct assignments *to)
{
    const struct rule_setting *settings = settings_of(one->rule);
    const struct node *value = key->next;
    const char *hint;
    size_t tier;

    one->value = (struct rule_value){ .from = config_origin(r, value) };
    if (!setting_named(settings, str_from(name), &one->setting, r->arena, &hint)) {
        if (tier_named(settings, str_from(name), &one->setting, &tier))
            read_tier(r, key, one, tier, to);
        else
            config_complain(r, key,
                            arena_format(r->arena, "%s has no setting '%s'%s", rules[one->rule]->id,
                                         name, hint));
        return;
    }
    if (settings[one->setting].kind == VALUE_TERMS) {
        config_read_terms(r, value, one, to);
        return;
    }
    if (is_assigned(to, one))
        config_complain(r, key, arena_format(r->arena, "'%s' is given twice", name));
    if (value->kind == NODE_MAPPING && setting_is_limit(&settings[one->setting]))
        read_tiers(r, value, &settings[one->setting], &one->value);
    else
        read_value(r, &settings[one->setting], value, &one->value);
    assignments_add(to, one, r->arena);
}

/* Is it a limit of the rule, whose mapping has severities for keys? */
static bool
names_limit(struct config_reader *r, size_t rule, const char *name)
{
    const char *hint;
    size_t at;

    return setting_named(settings_of(rule), str_from(name), &at, r->arena, &hint) &&
           setting_is_limit(&settings_of(rule)[at]);
}

/* The settings of a rule; one level more makes names with a dot. */
static void
read_settings(struct config_reader *r, size_t rule, const struct node *mapping, const char *before,
              struct assignments *to)
{
    for (const struct node *key = mapping->first; key && !r->problem->what; key = next_key(key)) {
        struct assignment one = { .rule = rule };
        const struct node *value = config_value(r, mapping, key);
        const char *name = value ? join_name(r, before, key) : "";

        if (!value)
            return;
        if (strcmp(name, "severity") == 0)
            continue;
        if (value->kind == NODE_MAPPING && !before[0] && !names_limit(r, rule, name))
            read_settings(r, rule, value, name, to);
        else
            read_setting(r, key, name, &one, to);
    }
}

/* Is the value a list of terms, or the name of a file with one, of a rule that has such? */
static bool
are_terms(size_t rule, const struct node *value)
{
    struct rule_value severity;

    return settings_of(rule)[0].kind == VALUE_TERMS && !config_is_nothing(value) &&
           (value->kind == NODE_LIST ||
            (value->kind == NODE_TEXT && !severity_read(value->text, &severity)));
}

/* `severity` comes last, for a setting turns the rule on. */
static void
read_rule(struct config_reader *r, size_t rule, const struct node *value, struct assignments *to)
{
    struct assignment severity = { .rule = rule };

    if (are_terms(rule, value)) {
        config_read_terms(r, value, &(struct assignment){ .rule = rule }, to);
        return;
    }
    if (value->kind != NODE_MAPPING) {
        read_severity(r, value, &severity);
        assignments_add(to, &severity, r->arena);
        return;
    }
    read_settings(r, rule, value, "", to);
    for (const struct node *key = value->first; key; key = next_key(key))
        if (str_equal(key->text, S("severity"))) {
            read_severity(r, key->next, &severity);
            assignments_add(to, &severity, r->arena);
        }
}

bool
config_read_rule(struct config_reader *r, const struct node *key, struct assignments *to)
{
    const char *hint;
    size_t rule;

    if (!str_equal(key->text, S("terms")) || !rule_named(key->text, &rule, r->arena, &hint))
        return false;
    if (!config_is_nothing(key->next))
        read_rule(r, rule, key->next, to);
    return true;
}

void
config_read_rules(struct config_reader *r, const struct node *mapping, struct assignments *to)
{
    size_t rule;
    const char *hint;

    if (mapping->kind != NODE_MAPPING && !config_is_nothing(mapping))
        config_complain(r, mapping, "rules are a mapping: word-count: {min: 300}");
    for (const struct node *key = mapping->first; key && !r->problem->what; key = next_key(key)) {
        if (!config_value(r, mapping, key))
            return;
        if (rule_named(key->text, &rule, r->arena, &hint))
            read_rule(r, rule, key->next, to);
        else
            config_complain(r, key,
                            arena_format(r->arena, "unknown rule '%s'%s", key->text.p,
                                         str_equal(key->text, S("rules"))
                                             ? "; rules stand here, without that key"
                                             : hint));
    }
}

/* total: {min: 60000} */
static void
read_total(struct config_reader *r, const struct node *mapping, struct assignments *to)
{
    if (mapping->kind != NODE_MAPPING) {
        config_complain(r, mapping, "total has min and max: total: {max: 90000}");
        return;
    }
    for (const struct node *key = mapping->first; key && !r->problem->what; key = next_key(key)) {
        const struct node *value = config_value(r, mapping, key);
        struct assignment one = { .rule = NO_RULE };
        const char *name = join_name(r, "total", key), *hint;

        if (!value)
            return;
        if (!setting_named(counting_settings, str_from(name), &one.setting, r->arena, &hint)) {
            config_complain(r, key, "total has min and max, words of all files together");
            return;
        }
        read_value(r, &counting_settings[one.setting], value, &one.value);
        assignments_add(to, &one, r->arena);
    }
}

bool
config_read_counting(struct config_reader *r, const struct node *key, struct assignments *to)
{
    struct assignment one = { .rule = NO_RULE };
    const char *hint;

    if (str_equal(key->text, S("total"))) {
        read_total(r, key->next, to);
        return true;
    }
    if (!setting_named(counting_settings, key->text, &one.setting, r->arena, &hint))
        return false;
    read_value(r, &counting_settings[one.setting], key->next, &one.value);
    assignments_add(to, &one, r->arena);
    return true;
}
