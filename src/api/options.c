/* api/options.c - options by the names that the command line and configurations have. */
#include <string.h>

#include "api/analyser.h"
#include "measure/choice.h"

enum extra {
    EXTRA_NUMBERS,
    EXTRA_TOP,
    EXTRA_MAX_VOCABULARY,
    EXTRA_SEED,
    EXTRA_WITH,
    EXTRA_METRICS
};

/* Those that are no settings of counting. */
static const struct rule_setting extras[] = {
    [EXTRA_NUMBERS] = { "numbers", VALUE_TEXT, "", "one", "one spoken" },
    [EXTRA_TOP] = { "top", VALUE_COUNT, "", NULL, NULL },
    [EXTRA_MAX_VOCABULARY] = { "max-vocabulary", VALUE_COUNT, "", NULL, NULL },
    [EXTRA_SEED] = { "seed", VALUE_COUNT, "", NULL, NULL },
    [EXTRA_WITH] = { "with", VALUE_LIST, "", NULL, NULL },
    [EXTRA_METRICS] = { "metrics", VALUE_TEXT, "", NULL, NULL },
    { NULL, VALUE_TEXT, NULL, NULL, NULL },
};

static bool
refuse(struct lucid_analyser *a, const struct rule_setting *setting, const char *value,
       const char *wanted)
{
    return api_fail(a, arena_format(&a->arena, "%s: '%s' is not %s", setting->name, value,
                                    wanted ? wanted : value_wanted(setting, &a->arena)));
}

static bool
set_with(struct lucid_analyser *a, const struct rule_value *value)
{
    static const char *const names[] = { "vocabulary", "sentences", "utf16" };
    bool with[sizeof names / sizeof *names] = { false };

    for (size_t i = 0; i < value->list_n; i++) {
        size_t at = 0;

        while (at < sizeof names / sizeof *names && !str_equal(str_from(names[at]), value->list[i]))
            at++;
        if (at == sizeof names / sizeof *names)
            return refuse(a, &extras[EXTRA_WITH], value->list[i].p,
                          "vocabulary, sentences or utf16");
        with[at] = true;
    }
    a->asked.with_vocabulary = with[0];
    a->with_sentences = with[1];
    a->with_utf16 = with[2];
    return true;
}

/* Vocabularies are made anew when what they are made by changes. */
static void
renew_vocabularies(struct lucid_analyser *a)
{
    vocabularies_end(&a->vocabularies);
    arena_reset(&a->word_arena);
    a->vocabularies = (struct vocabularies){ .arena = &a->word_arena,
                                             .most = a->asked.max_vocabulary,
                                             .seed = { a->asked.seed[0], a->asked.seed[1] } };
}

static bool
set_metrics(struct lucid_analyser *a, const char *list)
{
    struct metric_choice *chosen = NEW(&a->arena, 1, struct metric_choice);
    const char *problem = choice_read(chosen, list, &a->arena);
    const bool all = strcmp(list, "all") == 0;

    if (problem)
        return api_fail(a, problem);
    a->metrics = all ? NULL : arena_copy(&a->arena, str_from(list)).p;
    a->asked.metrics = all ? NULL : chosen;
    return true;
}

static bool
set_extra(struct lucid_analyser *a, enum extra which, const char *text)
{
    static const double most[] = { [EXTRA_TOP] = MAX_TOP,
                                   [EXTRA_MAX_VOCABULARY] = MAX_VOCABULARY,
                                   [EXTRA_SEED] = 9007199254740992.0 };
    const struct rule_setting *setting = &extras[which];
    struct rule_value value = { .set = false };

    if (!value_read(setting, str_from(text), &a->arena, &value))
        return refuse(a, setting, text, NULL);
    if (setting->kind == VALUE_COUNT && (value.number < 1 || value.number > most[which]))
        return refuse(a, setting, text,
                      arena_format(&a->arena, "a number from 1 to %.0f", most[which]));
    switch (which) {
    case EXTRA_NUMBERS: a->asked.spoken_numbers = strcmp(text, "spoken") == 0; break;
    case EXTRA_TOP: a->asked.top = (unsigned)value.number; break;
    case EXTRA_MAX_VOCABULARY: a->asked.max_vocabulary = (unsigned)value.number; break;
    case EXTRA_SEED: a->asked.seed[0] = a->asked.seed[1] = (uint64_t)value.number; break;
    case EXTRA_WITH: return set_with(a, &value);
    case EXTRA_METRICS: return set_metrics(a, text);
    }
    if (which == EXTRA_MAX_VOCABULARY || which == EXTRA_SEED)
        renew_vocabularies(a);
    return true;
}

static bool
set_counting(struct lucid_analyser *a, size_t which, const char *text)
{
    const struct rule_setting *setting = &counting_settings[which];
    struct assignment one = { .rule = NO_RULE, .setting = which };

    if (!value_read(setting, str_from(text), &a->arena, &one.value))
        return refuse(a, setting, text, NULL);
    assignments_add(&a->sets, &one, &a->arena);
    return true;
}

/* One phrase more. */
static void
add_keyword(struct lucid_analyser *a, const char *text)
{
    const struct rule_value *old = &a->effective->counting[COUNTING_KEYWORDS];
    const size_t n = old->set ? old->list_n : 0;
    lucid_str *list = NEW(&a->arena, n + 1, lucid_str);
    struct assignment one = { .rule = NO_RULE, .setting = COUNTING_KEYWORDS };

    if (n > 0)
        memcpy(list, old->list, n * sizeof *list);
    list[n] = arena_copy(&a->arena, str_from(text));
    one.value = (struct rule_value){ .set = true, .list = list, .list_n = n + 1 };
    assignments_add(&a->sets, &one, &a->arena);
}

static bool
set_option(struct lucid_analyser *a, const char *name, const char *value)
{
    const char *hint;
    size_t at;

    if (strcmp(name, "keyword") == 0) {
        add_keyword(a, value);
        return true;
    }
    if (setting_named(counting_settings, str_from(name), &at, &a->arena, &hint))
        return set_counting(a, at, value);
    if (setting_named(extras, str_from(name), &at, &a->arena, &hint))
        return set_extra(a, (enum extra)at, value);
    return api_fail(a, arena_format(&a->arena, "unknown option '%s'", name));
}

bool
lucid_analyser_set(struct lucid_analyser *a, const char *name, const char *value)
{
    bool done;

    if (setjmp(a->exhausted.jump) != 0)
        return api_fail(a, api_exhausted);
    a->error = "";
    a->begun = false;
    done = set_option(a, name, value);
    effective_apply(a->effective, &a->sets);
    a->usual = effective_options(a->effective, &a->asked, &a->arena);
    a->usual.metrics = choice_completed(a->asked.metrics, a->usual.keywords_n > 0, &a->arena);
    return done;
}
