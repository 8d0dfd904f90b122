/* read/article/frontmatter_yaml.c - front matter in YAML; the only includer of libyaml. */
#include "read/article/frontmatter_fields.h"

#include <yaml.h>

enum { DEEPEST = 64 };

struct yaml {
    yaml_parser_t parser;
    lucid_str text;
    struct fields *to;
    size_t depth;
    bool mapping, value; /* the text is one; its next scalar is a value */
    struct field field;
    size_t seen, seen_at; /* code points and their bytes: libyaml counts code points */
};

/* The byte where a mark stands; marks come in order. */
static size_t
byte_at(struct yaml *y, size_t index)
{
    if (index < y->seen)
        y->seen = y->seen_at = 0;
    while (y->seen < index && y->seen_at < y->text.n) {
        y->seen_at++;
        while (y->seen_at < y->text.n && ((unsigned char)y->text.p[y->seen_at] & 0xC0) == 0x80)
            y->seen_at++;
        y->seen++;
    }
    return y->seen_at;
}

static lucid_str
scalar_of(const yaml_event_t *e)
{
    return (lucid_str){ (const char *)e->data.scalar.value, e->data.scalar.length };
}

static bool
is_null(const yaml_event_t *e)
{
    lucid_str s = scalar_of(e);

    return e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
           (s.n == 0 || str_equal(s, S("~")) || str_equal_nocase(s, S("null")));
}

/* A scalar of the top level, or in a list there. */
static void
take_scalar(struct yaml *y, const yaml_event_t *e)
{
    if (y->depth == 1 && !y->value) {
        y->field.key = arena_copy(y->to->arena, scalar_of(e));
        y->field.key_at = byte_at(y, e->start_mark.index);
        return;
    }
    y->field.value = scalar_of(e);
    y->field.at = byte_at(y, e->start_mark.index);
    y->field.end = byte_at(y, e->end_mark.index);
    y->field.item = y->depth == 2;
    if (!is_null(e))
        fields_add(y->to, &y->field);
}

/* False when that is enough. */
static bool
take_event(struct yaml *y, const yaml_event_t *e, struct mistake *mistake)
{
    bool opens = e->type == YAML_MAPPING_START_EVENT || e->type == YAML_SEQUENCE_START_EVENT;
    bool closes = e->type == YAML_MAPPING_END_EVENT || e->type == YAML_SEQUENCE_END_EVENT;
    bool in_list = y->depth == 2 && y->field.item;

    if (y->depth == 0 && (opens || e->type == YAML_SCALAR_EVENT)) {
        y->mapping = e->type == YAML_MAPPING_START_EVENT;
        y->depth = 1;
        return y->mapping;
    }
    if (e->type == YAML_SCALAR_EVENT && (y->depth == 1 || in_list))
        take_scalar(y, e);
    if (opens && y->depth == 1) {
        y->field.item = e->type == YAML_SEQUENCE_START_EVENT && y->value;
        if (!y->value)
            y->field.key = (lucid_str){ "", 0 }; /* a key that is no scalar */
    }
    y->depth = y->depth + opens - closes;
    if (y->depth > DEEPEST) {
        *mistake = (struct mistake){ "nested too deeply", byte_at(y, e->start_mark.index) };
        return false;
    }
    if (y->depth == 1 && (closes || e->type == YAML_SCALAR_EVENT || e->type == YAML_ALIAS_EVENT))
        y->value = !y->value;
    return e->type != YAML_DOCUMENT_END_EVENT && e->type != YAML_STREAM_END_EVENT;
}

static void
note_error(struct yaml *y, struct mistake *mistake)
{
    const yaml_parser_t *p = &y->parser;
    const char *problem = p->problem ? p->problem : "not YAML";

    if (p->error == YAML_MEMORY_ERROR)
        arena_exhausted(y->to->arena);
    /* a reader's error has a byte offset and no mark */
    mistake->message = arena_format(y->to->arena, "%s", problem);
    mistake->at =
        p->error == YAML_READER_ERROR ? p->problem_offset : byte_at(y, p->problem_mark.index);
    if (mistake->at > y->text.n)
        mistake->at = y->text.n;
}

static void
free_parser(void *parser)
{
    yaml_parser_delete(parser);
}

static void
free_event(void *event)
{
    yaml_event_delete(event);
}

/* The next event; false at the end, or where it is wrong. */
static bool
read_event(struct yaml *y, struct mistake *mistake)
{
    yaml_event_t event;
    struct cleanup cleanup = { free_event, &event, NULL };
    bool more;

    if (!yaml_parser_parse(&y->parser, &event)) {
        note_error(y, mistake);
        return false;
    }
    cleanup_push(y->to->arena, &cleanup);
    more = take_event(y, &event, mistake);
    cleanup_pop(y->to->arena, &cleanup);
    yaml_event_delete(&event);
    return more;
}

bool
frontmatter_yaml(lucid_str text, struct fields *to, struct mistake *mistake)
{
    struct yaml y = { .text = text, .to = to };
    struct cleanup cleanup = { free_parser, &y.parser, NULL };

    if (!yaml_parser_initialize(&y.parser))
        arena_exhausted(to->arena);
    yaml_parser_set_encoding(&y.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&y.parser, (const unsigned char *)text.p, text.n);
    cleanup_push(to->arena, &cleanup);
    while (read_event(&y, mistake))
        continue;
    cleanup_pop(to->arena, &cleanup);
    yaml_parser_delete(&y.parser);
    return y.mapping;
}
