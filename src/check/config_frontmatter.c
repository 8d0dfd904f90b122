/* check/config_frontmatter.c - the rules that an article's front matter gives under
 * `lucid`. */
#include "check/config.h"
#include "notation/yaml_tree.h"

void
config_read_metadata(const struct frontmatter *metadata, const char *name, struct assignments *to,
                     struct config_problem *problem, struct arena *a)
{
    struct config_reader r = { a, name, metadata->settings_line, problem };
    struct node_mistake mistake;
    const struct node *root;

    if (metadata->settings.n == 0)
        return;
    if (metadata->kind == FRONTMATTER_TOML) {
        config_read_toml(metadata, name, to, problem, a);
        return;
    }
    root = yaml_tree(metadata->settings, a, &mistake);
    if (!root || root->kind != NODE_MAPPING)
        return; /* the front matter has its warning */
    for (const struct node *key = root->first; key; key = next_key(key))
        if (str_equal(key->text, S("lucid")))
            config_read_rules(&r, key->next, to);
}
