/* notation/yaml_tree.h - a small YAML document as a tree of nodes with positions. */
#ifndef LUCID_NOTATION_YAML_TREE_H
#define LUCID_NOTATION_YAML_TREE_H

#include "base/arena.h"

enum node_kind { NODE_TEXT, NODE_LIST, NODE_MAPPING };

struct node {
    enum node_kind kind;
    lucid_str text;            /* of NODE_TEXT, NUL-ended */
    bool plain;                /* written without quotes */
    unsigned line, column;     /* from 1 */
    struct node *first, *next; /* its children (of a mapping: key, value, key, value),
                                  and its next sibling */
};

struct node_mistake {
    const char *message; /* NULL: none */
    unsigned line, column;
};

/* In a mapping, the key after a key and its value. */
static inline struct node *
next_key(const struct node *key)
{
    return key->next ? key->next->next : NULL;
}

/* The document that a text is; NULL if it is empty or has a mistake, which includes a second
 * document, more than 1 MiB, 32 levels or 65,536 nodes, aliases and tags. */
struct node *yaml_tree(lucid_str text, struct arena *a, struct node_mistake *mistake);

#endif
