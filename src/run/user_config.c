/* run/user_config.c - the user's own configuration. */
#include "run/user_config.h"

#include "io/real_path.h"
#include "notation/yaml_tree.h"
#include "run/config_files.h"
#include "run/config_path.h"

void
user_config_filters(struct configs *cs, struct settings *to)
{
    const char *path = to->no_config ? NULL : user_config_path(cs->arena);
    const struct config *own = path && is_there(path) ? config_file(cs, path) : NULL;
    struct settings all = *to;

    if (!own || !own->filters)
        return;
    all.filters = NULL;
    all.filters_n = all.filters_capacity = 0;
    for (const struct node *key = own->filters->first; key; key = next_key(key))
        if (!settings_filter_through(&all, key->text, key->next->text, cs->arena))
            cs->complain(cs->self, own->name, "too many patterns in braces");
    for (size_t i = 0; i < to->filters_n; i++) {
        all.filters = arena_grow(cs->arena, all.filters, all.filters_n, &all.filters_capacity,
                                 sizeof *all.filters);
        all.filters[all.filters_n++] = to->filters[i];
    }
    *to = all;
}
