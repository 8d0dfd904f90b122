/* toml.c - the keys of a TOML document, and what YAML makes of the same bytes. */
#include "fuzz.h"
#include "notation/toml.h"
#include "notation/yaml_tree.h"

static void
walk(const struct node *n, unsigned depth)
{
    MUST(depth < 64 && n->line > 0 && n->column > 0);
    MUST(n->kind != NODE_TEXT || n->text.p[n->text.n] == '\0');
    for (const struct node *child = n->first; child; child = child->next)
        walk(child, depth + 1);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    const lucid_str text = fuzz_text(bytes, n);
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    struct toml t = { .text = text, .arena = &arena };
    struct toml_pair pair;
    struct node_mistake mistake = { NULL, 0, 0 };
    const struct node *tree;

    while (toml_next(&t, &pair))
        MUST(pair.key_at < pair.at && pair.at <= pair.end && pair.end <= n);
    MUST(t.at <= n);
    tree = yaml_tree(text, &arena, &mistake);
    MUST(!tree || !mistake.message);
    if (tree)
        walk(tree, 0);
    arena_free(&arena);
    return 0;
}
