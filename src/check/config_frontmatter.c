/* check/config_frontmatter.c - the rules that an article's front matter gives under
 * `lucid`. */
#include "check/config.h"
#include "notation/yaml_tree.h"

/* The line that ends the front matter would begin a second document. */
static lucid_str
without_fence(lucid_str text)
{
    const lucid_str all = { text.p, (size_t)(str_trim(text).p - text.p) + str_trim(text).n };
    size_t n = all.n;

    while (n > 0 && all.p[n - 1] != '\n' && all.p[n - 1] != '\r')
        n--;
    return str_starts(str_after(all, n), S("---")) && n > 0 ? str_head(text, n) : text;
}

static void
read_settings(const struct node *value, const struct frontmatter *metadata, const char *name,
              struct own_settings *to, struct arena *a)
{
    struct config_reader r = { a, name, metadata->settings_line, &to->problem, NULL, "" };
    struct rule_value word = { .set = false };

    if (value->kind == NODE_TEXT && value->text.n > 0 && switch_read(value->text, &word))
        to->off = word.number == 0;
    else
        config_read_rules(&r, value, &to->sets);
}

void
config_read_metadata(const struct frontmatter *metadata, const char *name, struct own_settings *to,
                     struct arena *a)
{
    struct node_mistake mistake;
    const struct node *root;

    if (metadata->problem.message)
        to->problem = (struct config_problem){ metadata->problem.message,
                                               { name, (unsigned)metadata->problem.place.line,
                                                 (unsigned)metadata->problem.place.column } };
    if (metadata->settings.n == 0)
        return;
    if (metadata->kind == FRONTMATTER_TOML) {
        config_read_toml(metadata, name, to, a);
        return;
    }
    root = yaml_tree(without_fence(metadata->settings), a, &mistake);
    if (!root || root->kind != NODE_MAPPING) {
        if (mistake.message && !to->problem.what)
            to->problem =
                (struct config_problem){ arena_format(a, "front matter: %s", mistake.message),
                                         { name, metadata->settings_line + mistake.line,
                                           mistake.column } };
        return;
    }
    for (const struct node *key = root->first; key; key = next_key(key))
        if (str_equal(key->text, S("lucid")))
            read_settings(key->next, metadata, name, to, a);
}
