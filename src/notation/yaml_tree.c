/* notation/yaml_tree.c - a small YAML document as a tree. */
#include "notation/yaml_tree.h"

#include "notation/yaml_events.h"

enum { MAX_BYTES = 1024 * 1024, DEEPEST = 32, MAX_NODES = 65536 };

struct builder {
    struct arena *arena;
    struct node_mistake *mistake;
    struct node *root;
    struct node *open[DEEPEST]; /* lists and mappings not yet closed */
    struct node *last[DEEPEST]; /* the last node in each */
    size_t depth, nodes;
    bool ended; /* the document */
};

static void
refuse(struct builder *b, const char *message, yaml_mark_t at)
{
    *b->mistake = (struct node_mistake){ message, (unsigned)at.line + 1, (unsigned)at.column + 1 };
}

static struct node *
add_node(struct builder *b, enum node_kind kind, yaml_mark_t at)
{
    struct node *n = NEW(b->arena, 1, struct node);

    n->kind = kind;
    n->line = (unsigned)at.line + 1;
    n->column = (unsigned)at.column + 1;
    if (b->depth == 0)
        b->root = n;
    else if (b->last[b->depth - 1])
        b->last[b->depth - 1]->next = n;
    else
        b->open[b->depth - 1]->first = n;
    if (b->depth > 0)
        b->last[b->depth - 1] = n;
    if (++b->nodes > MAX_NODES)
        refuse(b, "too many values", at);
    return n;
}

static void
open_node(struct builder *b, enum node_kind kind, yaml_mark_t at)
{
    struct node *n = add_node(b, kind, at);

    if (b->depth == DEEPEST) {
        refuse(b, "nested too deeply", at);
        return;
    }
    b->open[b->depth] = n;
    b->last[b->depth++] = NULL;
}

static void
take_scalar(struct builder *b, const yaml_event_t *e)
{
    const lucid_str text = { (const char *)e->data.scalar.value, e->data.scalar.length };
    struct node *n = add_node(b, NODE_TEXT, e->start_mark);

    n->text = arena_copy(b->arena, text);
    n->plain = e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    if (memchr(n->text.p, '\0', n->text.n))
        refuse(b, "a NUL in a text", e->start_mark);
}

/* "!include x" is no text "x". */
static void
check_tag(struct builder *b, const yaml_char_t *tag, yaml_mark_t at)
{
    static const char known[] = "tag:yaml.org,2002:";

    if (tag && strcmp((const char *)tag, "!") != 0 &&
        strncmp((const char *)tag, known, sizeof known - 1) != 0)
        refuse(b, "tags are not read here", at);
}

static void
begin_document(struct builder *b, yaml_mark_t at)
{
    if (b->ended)
        refuse(b, "a second document: only one is read", at);
}

static void
check_tags(struct builder *b, const yaml_event_t *e)
{
    if (e->type == YAML_SCALAR_EVENT)
        check_tag(b, e->data.scalar.tag, e->start_mark);
    else if (e->type == YAML_SEQUENCE_START_EVENT)
        check_tag(b, e->data.sequence_start.tag, e->start_mark);
    else if (e->type == YAML_MAPPING_START_EVENT)
        check_tag(b, e->data.mapping_start.tag, e->start_mark);
}

static bool
take_event(void *self, const yaml_event_t *e)
{
    struct builder *b = self;

    check_tags(b, e);
    switch (e->type) {
    case YAML_SCALAR_EVENT: take_scalar(b, e); break;
    case YAML_SEQUENCE_START_EVENT: open_node(b, NODE_LIST, e->start_mark); break;
    case YAML_MAPPING_START_EVENT: open_node(b, NODE_MAPPING, e->start_mark); break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: b->depth--; break;
    case YAML_ALIAS_EVENT: refuse(b, "aliases are not read here", e->start_mark); break;
    case YAML_DOCUMENT_START_EVENT: begin_document(b, e->start_mark); break;
    case YAML_DOCUMENT_END_EVENT: b->ended = true; break;
    case YAML_STREAM_END_EVENT:
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT: break;
    }
    return !b->mistake->message;
}

static void
note_problem(struct builder *b, const struct yaml_problem *p, lucid_str text)
{
    yaml_mark_t at = { 0, 0, 0 };

    for (size_t i = 0; i < p->byte && i < text.n; i++) {
        at.line += text.p[i] == '\n';
        at.column = text.p[i] == '\n' ? 0 : at.column + 1;
    }
    refuse(b, p->message, p->has_mark ? p->mark : at);
}

struct node *
yaml_tree(lucid_str text, struct arena *a, struct node_mistake *mistake)
{
    struct builder b = { .arena = a, .mistake = mistake };
    struct yaml_problem problem;

    *mistake = (struct node_mistake){ NULL, 0, 0 };
    if (text.n > MAX_BYTES) {
        *mistake = (struct node_mistake){ "larger than 1 MiB", 1, 1 };
        return NULL;
    }
    if (!yaml_events(text, a, take_event, &b, &problem))
        note_problem(&b, &problem, text);
    return mistake->message ? NULL : b.root;
}
