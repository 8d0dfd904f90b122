/* options/rules.c - options that say how to count or what to check, as
 * assignments over those of the configuration. */
#include "check/rule.h"
#include "language/stemmer.h"
#include "options/settings.h"

/* Short for --rule. */
static const struct {
    const char *option, *target;
} shorts[] = {
    { "min_words", "word-count.min" },
    { "max_words", "word-count.max" },
    { "min_sentences", "sentence-count.min" },
    { "max_sentences", "sentence-count.max" },
    { "max_grade", "readability.grade.max" },
    { "min_ease", "readability.ease.min" },
    { "max_sentence_words", "sentence-length.max" },
    { "tolerance", "declared-count.tolerance" },
};

enum { SHORTS = sizeof shorts / sizeof *shorts };

/* The option as it is written: min_words is --min-words. */
static const char *
option_text(const char *name, struct arena *a)
{
    char *to = arena_allocate(a, strlen(name) + 3, 1);
    size_t n = 2;

    to[0] = to[1] = '-';
    for (; *name; name++)
        to[n++] = *name == '_' ? '-' : *name;
    return to;
}

static const char *
add_rule(struct settings *s, const char *option, const char *text, struct arena *a)
{
    const char *problem =
        assignment_read(str_from(text), (struct origin){ option, 0, 0 }, &s->rules, a);

    return problem ? arena_format(a, "%s: %s", option, problem) : NULL;
}

static bool
names_rule(lucid_str list, const char *id)
{
    while (list.n > 0) {
        const char *comma = memchr(list.p, ',', list.n);
        const size_t n = comma ? (size_t)(comma - list.p) : list.n;

        if (str_equal(str_head(list, n), str_from(id)))
            return true;
        list = str_after(list, comma ? n + 1 : n);
    }
    return false;
}

/* NULL, or which of the listed is no rule. */
static const char *
find_no_rule(const char *option, lucid_str list, struct arena *a)
{
    while (list.n > 0) {
        const char *comma = memchr(list.p, ',', list.n), *hint;
        const lucid_str id = str_head(list, comma ? (size_t)(comma - list.p) : list.n);
        size_t at;

        if (!rule_named(id, &at, a, &hint))
            return arena_format(a, "%s: unknown rule '%s'%s", option, arena_copy(a, id).p, hint);
        list = str_after(list, comma ? id.n + 1 : id.n);
    }
    return NULL;
}

/* Turn the rules in a list on, and all others off. */
static const char *
add_only(struct settings *s, const char *option, const char *list, struct arena *a)
{
    const char *problem = find_no_rule(option, str_from(list), a);

    for (size_t i = 0; rules[i] && !problem; i++) {
        struct assignment one = { i, SETTING_SEVERITY, { .from = { option, 0, 0 } } };

        severity_read(names_rule(str_from(list), rules[i]->id) ? S("on") : S("off"), &one.value);
        assignments_add(&s->rules, &one, a);
    }
    return problem;
}

/* One more phrase of -k: a list of its own holds them all. */
static void
add_keyword(struct settings *s, const char *option, struct arena *a)
{
    struct assignment one = { NO_RULE,
                              COUNTING_KEYWORDS,
                              { .set = true, .from = { option, 0, 0 } } };
    lucid_str *list = NEW(a, s->lucid.keywords_n + 1, lucid_str);

    for (size_t i = 0; i < s->lucid.keywords_n; i++)
        list[i] = str_from(s->lucid.keywords[i]);
    one.value.list = list;
    one.value.list_n = s->lucid.keywords_n;
    assignments_add(&s->rules, &one, a);
}

/* The setting of counting that an option gives too, or COUNTINGS. */
static size_t
counting_of(const char *name)
{
    for (size_t i = 0; i < COUNTINGS; i++)
        if (strcmp(counting_settings[i].name, name) == 0)
            return i;
    return COUNTINGS;
}

/* A limit of the command line is meant to be kept: what crosses it is an
 * error.  How exact a count must be does not say how bad a wrong one is. */
static const char *
add_limit(struct settings *s, const char *option, const char *target, const char *argument,
          struct arena *a)
{
    const char *problem = add_rule(s, option, arena_format(a, "%s=%s", target, argument), a);
    const int rule = (int)strcspn(target, ".");

    if (problem || strcmp(option, "--tolerance") == 0)
        return problem;
    return add_rule(s, option, arena_format(a, "%.*s=error", rule, target), a);
}

/* The last option holds. */
static void
set_baseline(struct settings *s, const char *option, const char *name, struct arena *a)
{
    struct assignment one = { NO_RULE, COUNTING_BASELINE, { .from = { option, 0, 0 } } };

    s->baseline = name;
    one.value.set = name != NULL;
    one.value.text = str_from(name ? name : "");
    assignments_add(&s->rules, &one, a);
}

const char *
settings_add_rule(struct settings *s, const char *name, const char *argument, struct arena *a)
{
    const char *option = option_text(name, a);
    const size_t counting = counting_of(option + strlen("--"));
    struct assignment one = { NO_RULE, counting, { .from = { option, 0, 0 } } };

    if (strcmp(name, "rule") == 0)
        return add_rule(s, option, argument, a);
    if (strcmp(name, "report_unused_disables") == 0)
        return add_rule(s, option, "unused-disable=on", a);
    if (strcmp(name, "only") == 0 && strcmp(s->command->name, "report") == 0)
        return settings_add_only(s, argument, a);
    if (strcmp(name, "only") == 0 && strcmp(s->command->name, "show") == 0)
        return settings_show_only(s, argument, a);
    if (strcmp(name, "only") == 0)
        return add_only(s, option, argument, a);
    for (size_t i = 0; i < SHORTS; i++)
        if (strcmp(shorts[i].option, name) == 0)
            return add_limit(s, option, shorts[i].target, argument, a);
    if (counting == COUNTING_STEMS && stemmer_missing(a))
        return arena_format(a, "%s: %s", option, stemmer_missing(a));
    if (strcmp(name, "baseline") == 0 || strcmp(name, "no_baseline") == 0)
        set_baseline(s, option, name[0] == 'n' ? NULL : argument, a);
    else if (strcmp(name, "keyword") == 0)
        add_keyword(s, option, a);
    else if (counting < COUNTINGS &&
             value_read(&counting_settings[counting], str_from(argument), a, &one.value))
        assignments_add(&s->rules, &one, a);
    return NULL;
}
