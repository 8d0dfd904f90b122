/* check/config_patterns.c - the parts of a configuration that are about some files only. */
#include "check/config.h"
#include "language/language.h"
#include "notation/yaml_tree.h"

/* Up to the last slash before a wildcard: "a/b" of a/b/c*.md. */
static lucid_str
plain_directory(lucid_str pattern)
{
    size_t n = 0;

    for (size_t i = 0; i < pattern.n && !strchr("*?[\\", pattern.p[i]); i++)
        if (pattern.p[i] == '/')
            n = i;
    return str_head(pattern, n);
}

/* Why a pattern with ! can take nothing back; NULL: it can.  `goes_on`: what it takes back
 * may be in another file. */
static const char *
negation_problem(const struct globs *before, const struct glob *g, bool goes_on)
{
    const lucid_str directory = g->anchored ? plain_directory(g->text) : (lucid_str){ "", 0 };

    if (before->n == 0 && !goes_on)
        return "no pattern before it matches what it takes back";
    if (directory.n > 0 && globs_match(before, directory, true))
        return "its directory is matched as a whole: match what is in it, as in dir/*";
    return NULL;
}

static void
add_pattern(struct config_reader *r, const struct node *at, lucid_str pattern, bool goes_on,
            struct globs *to)
{
    struct globs before = *to;
    const char *what = glob_problem(pattern, r->arena);

    if (!what && (to->n >= MAX_PATTERNS || !globs_add_braces(to, pattern, r->arena)))
        what = "too many patterns";
    if (what) {
        config_complain(r, at, what);
        return;
    }
    for (size_t i = before.n; i < to->n && !r->problem->what; i++) {
        what = to->list[i].negated ? negation_problem(&before, &to->list[i], goes_on) : NULL;
        if (what)
            config_complain(
                r, at,
                arena_format(r->arena, "pattern '%.*s': %s", (int)pattern.n, pattern.p, what));
    }
}

void
config_read_patterns(struct config_reader *r, const struct node *value, bool goes_on,
                     struct globs *to)
{
    lucid_str rest = value->text, pattern;

    if (value->kind == NODE_MAPPING)
        config_complain(r, value, "expected a list of patterns");
    if (value->kind == NODE_TEXT && !config_is_nothing(value))
        while (!r->problem->what && glob_next(&rest, &pattern))
            add_pattern(r, value, pattern, goes_on, to);
    if (value->kind != NODE_LIST)
        return;
    for (const struct node *one = value->first; one && !r->problem->what; one = one->next) {
        if (one->kind == NODE_TEXT)
            add_pattern(r, one, one->text, goes_on, to);
        else
            config_complain(r, one, "expected a pattern");
    }
}

/* A key of an override; `language`: what `lang` says. */
static void
read_override_key(struct config_reader *r, const struct node *key, struct config_override *to,
                  const struct node **language)
{
    static const char *const keys[] = { "files", "rules", "terms", NULL };

    if (str_equal(key->text, S("files")))
        config_read_patterns(r, key->next, false, &to->files);
    else if (str_equal(key->text, S("rules")))
        config_read_rules(r, key->next, &to->sets);
    else if (!str_equal(key->text, S("terms")) && !config_read_counting(r, key, &to->sets))
        config_unknown_key(r, key, keys);
    if (str_equal(key->text, S("lang")))
        *language = key->next;
}

/* Without files, `lang` chooses texts by their language.  How to count them is settled
 * before that is known, so only rules can depend on it. */
static void
choose_by_language(struct config_reader *r, const struct node *mapping, const struct node *language,
                   struct config_override *to)
{
    const struct language *in = language_find(language->text);
    size_t kept = 0;

    if (!in)
        config_complain(r, language,
                        arena_format(r->arena,
                                     "no rules for the language '%s'; see lucid list "
                                     "languages",
                                     language->text.p));
    to->language = in ? in->code : "";
    for (size_t i = 0; i < to->sets.n; i++) {
        const struct assignment *one = &to->sets.list[i];

        if (one->rule != NO_RULE)
            to->sets.list[kept++] = *one;
        else if (one->setting != COUNTING_LANG)
            config_complain(r, mapping,
                            arena_format(r->arena, "'%s' needs files: only rules depend on lang",
                                         counting_settings[one->setting].name));
    }
    to->sets.n = kept;
}

static void
read_override(struct config_reader *r, const struct node *mapping, struct config_override *to)
{
    const struct node *language = NULL;

    if (mapping->kind != NODE_MAPPING)
        config_complain(r, mapping, "an override is a mapping: {files: [\"drafts/**\"], rules: …}");
    for (const struct node *key = mapping->first; key && !r->problem->what; key = next_key(key))
        config_read_rule(r, key, &to->sets);
    for (const struct node *key = mapping->first; key && !r->problem->what; key = next_key(key))
        if (config_value(r, mapping, key))
            read_override_key(r, key, to, &language);
    if (r->problem->what || to->files.n > 0)
        return;
    if (language && language->kind == NODE_TEXT && !config_is_nothing(language))
        choose_by_language(r, mapping, language, to);
    else
        config_complain(r, mapping,
                        "an override needs files: a list of patterns, or lang: a language");
}

void
config_read_overrides(struct config_reader *r, const struct node *list, struct config *to)
{
    if (list->kind != NODE_LIST && !config_is_nothing(list))
        config_complain(r, list, "overrides are a list: - files: …");
    for (const struct node *one = list->first; one && !r->problem->what; one = one->next) {
        struct config_override override = { .at = config_origin(r, one) };

        read_override(r, one, &override);
        to->overrides = arena_grow(r->arena, to->overrides, to->overrides_n,
                                   &to->overrides_capacity, sizeof *to->overrides);
        to->overrides[to->overrides_n++] = override;
    }
}
