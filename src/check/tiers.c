/*
 * check/tiers.c - limits by severity, {warning: 10, error: 14}, of a setting that is a limit.
 *
 * In a configuration they are a mapping; on the command line and in TOML the text of one.
 * One at a time, max.warning joins those of the same place.
 */
#include "check/tiers.h"

#include "check/rule.h"

static bool
ends_in(lucid_str name, lucid_str end)
{
    return name.n >= end.n && str_equal(str_after(name, name.n - end.n), end) &&
           (name.n == end.n || name.p[name.n - end.n - 1] == '.');
}

/* Is the limit the least that is allowed?  Else it is the most. */
static bool
is_least(const struct rule_setting *setting)
{
    return ends_in(str_from(setting->name), S("min"));
}

bool
setting_is_limit(const struct rule_setting *setting)
{
    const lucid_str name = str_from(setting->name);

    switch (setting->kind) {
    case VALUE_PERCENT:
    case VALUE_TOLERANCE:
    case VALUE_LENGTH: return true;
    case VALUE_COUNT:
    case VALUE_NUMBER: return ends_in(name, S("min")) || ends_in(name, S("max"));
    default: return false;
    }
}

bool
tier_read(lucid_str name, size_t *tier)
{
    struct rule_value v = { .number = SEVERITY_OFF };

    if (!severity_read(name, &v) || v.number < 0)
        return false;
    *tier = (size_t)v.number;
    return true;
}

bool
tier_named(const struct rule_setting *settings, lucid_str name, size_t *setting, size_t *tier)
{
    size_t n = name.n;

    while (n > 0 && name.p[n - 1] != '.')
        n--;
    if (n == 0 || !tier_read(str_after(name, n), tier))
        return false;
    for (*setting = 0; settings[*setting].name; ++*setting)
        if (str_equal(str_from(settings[*setting].name), str_head(name, n - 1)))
            return setting_is_limit(&settings[*setting]);
    return false;
}

struct rule_value *
tiers_of(struct rule_value *v, struct arena *a)
{
    struct rule_value *tiers = NEW(a, TIERS, struct rule_value);

    if (v->tiers)
        memcpy(tiers, v->tiers, TIERS * sizeof *tiers);
    v->tiers = tiers;
    return tiers;
}

/* Numbers of words and shares of them cannot be told apart without the text. */
static bool
is_further(const struct rule_setting *setting, const struct rule_value *hard,
           const struct rule_value *soft)
{
    if (soft->percent != hard->percent)
        return true;
    return is_least(setting) ? hard->number < soft->number : hard->number > soft->number;
}

/* The next harder limit that is given, from there on; TIERS: none. */
static size_t
next_tier(const struct rule_value *tiers, size_t at)
{
    while (at < TIERS && !tiers[at].set)
        at++;
    return at;
}

/* What is crossed second cannot be less severe. */
static const char *
order_problem(const struct rule_setting *setting, const struct rule_value *tiers, size_t soft,
              size_t hard, struct arena *a)
{
    if (hard == TIERS || is_further(setting, &tiers[hard], &tiers[soft]))
        return NULL;
    return arena_format(a, "%s: '%s: %s' must be %s than '%s: %s'", setting->name,
                        severity_text((enum lucid_severity)hard), tiers[hard].text.p,
                        is_least(setting) ? "lower" : "higher",
                        severity_text((enum lucid_severity)soft), tiers[soft].text.p);
}

/* The value as it would be written, and the softest limit, which is crossed first. */
const char *
tiers_end(const struct rule_setting *setting, struct rule_value *v, struct arena *a,
          struct origin *at)
{
    const struct rule_value *tiers = v->tiers;
    const size_t first = next_tier(tiers, 0);
    const char *text = "", *problem = NULL;

    *at = v->from;
    v->set = first < TIERS;
    if (!v->set) {
        v->tiers = NULL;
        return NULL;
    }
    v->number = tiers[first].number;
    v->percent = tiers[first].percent;
    for (size_t i = first, next; i < TIERS && !problem; i = next) {
        next = next_tier(tiers, i + 1);
        text = arena_format(a, "%s%s%s: %s", text, text[0] ? ", " : "",
                            severity_text((enum lucid_severity)i), tiers[i].text.p);
        problem = order_problem(setting, tiers, i, next, a);
        if (problem)
            *at = tiers[next].from;
    }
    v->text = str_from(arena_format(a, "{%s}", text));
    return problem;
}

bool
tiers_look(lucid_str text)
{
    return text.n >= 2 && text.p[0] == '{' && text.p[text.n - 1] == '}';
}

static const char *
read_one(const struct rule_setting *setting, lucid_str text, struct rule_value *tiers,
         struct origin from, struct arena *a)
{
    size_t n = 0, tier;
    lucid_str name, value;

    while (n < text.n && text.p[n] != ':' && text.p[n] != '=')
        n++;
    name = str_trim(str_head(text, n));
    value = str_trim(str_after(text, n + (n < text.n)));
    if (!tier_read(name, &tier))
        return arena_format(a, "%s: " TIER_UNKNOWN, setting->name, (int)name.n, name.p);
    tiers[tier].from = from;
    if (value_read(setting, value, a, &tiers[tier]))
        return NULL;
    return arena_format(a, "%s: '%.*s' is not %s", setting->name, (int)value.n, value.p,
                        value_wanted(setting, a));
}

const char *
tiers_read(const struct rule_setting *setting, lucid_str text, struct arena *a,
           struct rule_value *to)
{
    struct rule_value *tiers = tiers_of(to, a);
    struct origin at;
    const char *problem = NULL;

    to->text = arena_copy(a, text);
    for (lucid_str rest = str_head(str_after(text, 1), text.n - 2); rest.n > 0 && !problem;) {
        const char *comma = memchr(rest.p, ',', rest.n);
        const size_t n = comma ? (size_t)(comma - rest.p) : rest.n;

        problem = read_one(setting, str_head(rest, n), tiers, to->from, a);
        rest = str_after(rest, comma ? n + 1 : n);
    }
    return problem ? problem : tiers_end(setting, to, a, &at);
}

/* Do two come from the same file, or the same option? */
static bool
is_from_same(const struct origin *a, const struct origin *b)
{
    return a->file && b->file && strcmp(a->file, b->file) == 0;
}

struct assignment *
tiers_before(const struct assignments *of, const struct assignment *one)
{
    for (size_t i = of->n; i > 0; i--) {
        struct assignment *before = &of->list[i - 1];

        if (before->rule == one->rule && before->setting == one->setting)
            return before->value.tiers && is_from_same(&before->value.from, &one->value.from)
                       ? before
                       : NULL;
    }
    return NULL;
}

const char *
tier_add(struct assignments *to, const struct assignment *one, size_t tier, struct arena *a,
         struct origin *at)
{
    struct assignment *before = tiers_before(to, one), whole = *one;
    struct rule_value *value = before ? &before->value : &whole.value;
    const char *problem;

    tiers_of(value, a)[tier] = one->value;
    problem = tiers_end(&settings_of(one->rule)[one->setting], value, a, at);
    if (!before)
        assignments_add(to, &whole, a);
    return problem;
}
