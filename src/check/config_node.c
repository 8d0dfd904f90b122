/* check/config_node.c - what all readers of a configuration do with its nodes. */
#include "check/config.h"

#include "base/suggest.h"
#include "notation/yaml_tree.h"

enum { MAX_NAME = 64 };

void
config_complain(struct config_reader *r, const struct node *at, const char *what)
{
    if (!r->problem->what)
        *r->problem =
            (struct config_problem){ what, { r->name, r->first_line + at->line, at->column } };
}

struct origin
config_origin(const struct config_reader *r, const struct node *at)
{
    return (struct origin){ r->name, r->first_line + at->line, at->column };
}

bool
config_is_nothing(const struct node *n)
{
    return n->kind == NODE_TEXT && n->plain &&
           (n->text.n == 0 || str_equal(n->text, S("~")) || str_equal_nocase(n->text, S("null")));
}

/* Keys are few: what is unknown, or comes twice, ends the reading. */
static bool
is_second(const struct node *mapping, const struct node *key)
{
    for (const struct node *one = mapping->first; one && one != key; one = next_key(one))
        if (str_equal(one->text, key->text))
            return true;
    return false;
}

const struct node *
config_value(struct config_reader *r, const struct node *mapping, const struct node *key)
{
    if (key->kind != NODE_TEXT || key->text.n > MAX_NAME)
        config_complain(r, key, "not a name");
    else if (is_second(mapping, key))
        config_complain(r, key, arena_format(r->arena, "'%s' is given twice", key->text.p));
    else
        return key->next;
    return NULL;
}

void
config_unknown_key(struct config_reader *r, const struct node *key, const char *const *others)
{
    struct suggestion n = { .wanted = key->text };

    for (size_t i = 0; counting_settings[i].name; i++)
        suggestion_offer(&n, counting_settings[i].name);
    for (; *others; others++)
        suggestion_offer(&n, *others);
    config_complain(r, key,
                    arena_format(r->arena, "unknown key '%s'%s%s%s", key->text.p,
                                 n.best ? ", did you mean '" : "", n.best ? n.best : "",
                                 n.best ? "'?" : ""));
}
