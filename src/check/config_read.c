/* check/config_read.c - a configuration, whole. */
#include "check/config.h"
#include "notation/yaml_tree.h"

/* One path, or a list of them. */
static void
read_extends(struct config_reader *r, const struct node *value, struct config *to)
{
    struct node *alone = NEW(r->arena, 1, struct node);

    *alone = *value;
    alone->next = NULL;
    to->extends_at = value->kind == NODE_LIST ? value->first : alone;
    for (const struct node *one = to->extends_at; one; one = one->next)
        if (one->kind != NODE_TEXT || one->text.n == 0)
            config_complain(r, one, "extends is a path, or a list of them");
}

/* Patterns, each with the command that makes text of such files. */
static void
read_filters(struct config_reader *r, const struct node *value, struct config *to)
{
    to->filters = value;
    if (value->kind != NODE_MAPPING)
        config_complain(r, value, "filter is a mapping: {'*.pdf': 'pdftotext - -'}");
    for (const struct node *key = value->first; key && !r->problem->what; key = next_key(key)) {
        const struct node *command = config_value(r, value, key);
        const char *what = command ? glob_problem(key->text, r->arena) : NULL;

        if (what)
            config_complain(r, key, what);
        else if (command && (command->kind != NODE_TEXT || str_trim(command->text).n == 0))
            config_complain(r, command, "expected a command");
    }
}

/* All keys but `extends`. */
static void
read_key(struct config_reader *r, const struct node *key, struct config *to)
{
    static const char *const keys[] = { "rules",  "terms",  "overrides", "extends",
                                        "ignore", "filter", NULL };

    if (str_equal(key->text, S("rules"))) {
        config_read_rules(r, key->next, &to->sets);
    } else if (str_equal(key->text, S("overrides"))) {
        config_read_overrides(r, key->next, to);
    } else if (str_equal(key->text, S("ignore"))) {
        config_read_patterns(r, key->next, to->extends_at != NULL, &to->ignore);
    } else if (str_equal(key->text, S("filter"))) {
        read_filters(r, key->next, to);
    } else if (!str_equal(key->text, S("extends")) && !str_equal(key->text, S("terms")) &&
               !config_read_counting(r, key, &to->sets)) {
        config_unknown_key(r, key, keys);
    }
}

void
config_read(struct config *to, lucid_str text, struct arena *a)
{
    struct config_reader r = { a, to->name, 0, &to->problem, &to->term_files, to->directory };
    struct node_mistake mistake;
    struct node *root = yaml_tree(text, a, &mistake);

    if (mistake.message)
        to->problem =
            (struct config_problem){ mistake.message, { to->name, mistake.line, mistake.column } };
    if (!root || config_is_nothing(root))
        return;
    if (root->kind != NODE_MAPPING) {
        config_complain(&r, root, "a configuration is a mapping: rules: …");
        return;
    }
    /* wherever it stands: what the others take back may be in what it names */
    for (struct node *key = root->first; key && !to->problem.what; key = next_key(key))
        if (str_equal(key->text, S("extends")) && config_value(&r, root, key))
            read_extends(&r, key->next, to);
    /* before the rules, which may say that the terms are not asked for */
    for (struct node *key = root->first; key && !to->problem.what; key = next_key(key))
        config_read_rule(&r, key, &to->sets);
    for (struct node *key = root->first; key && !to->problem.what; key = next_key(key))
        if (config_value(&r, root, key))
            read_key(&r, key, to);
}
