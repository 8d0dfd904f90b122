/* read/article/frontmatter_toml.c - front matter in TOML. */
#include "read/article/frontmatter_fields.h"
#include "notation/toml.h"

static void
add_pair(struct fields *to, const struct toml_pair *pair, size_t offset)
{
    struct field field = { .key = pair->key,
                           .value = pair->text,
                           .key_at = offset + pair->key_at,
                           .at = offset + pair->at,
                           .end = offset + pair->end };

    if (pair->kind == TOML_STRING || pair->kind == TOML_NUMBER)
        fields_add(to, &field);
    field.item = true;
    for (size_t i = 0; i < pair->items_n; i++) {
        field.value = pair->items[i];
        fields_add(to, &field);
    }
}

bool
frontmatter_toml(lucid_str text, struct fields *to, struct mistake *mistake)
{
    lucid_str rest = text, fence;
    struct toml toml = { .arena = to->arena };
    struct toml_pair pair;
    size_t offset;

    str_next_line(&rest, &fence);
    toml.text = rest;
    offset = text.n - rest.n;
    while (toml_next(&toml, &pair))
        add_pair(to, &pair, offset);
    if (toml.error)
        *mistake = (struct mistake){ toml.error, offset + toml.at };
    return !toml.error;
}
