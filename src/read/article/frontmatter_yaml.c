/* read/article/frontmatter_yaml.c - front matter in YAML. */
#include "notation/yaml_events.h"
#include "read/article/frontmatter_fields.h"

enum { DEEPEST = 64 };

struct yaml {
    lucid_str text;
    struct fields *to;
    struct mistake *mistake;
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
take_event(void *self, const yaml_event_t *e)
{
    struct yaml *y = self;
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
    if ((opens || e->type == YAML_ALIAS_EVENT) && y->depth == 1) {
        y->field.item = e->type == YAML_SEQUENCE_START_EVENT && y->value;
        if (!y->value)
            y->field.key = (lucid_str){ "", 0 }; /* a key that is no scalar */
    }
    y->depth = y->depth + opens - closes;
    if (y->depth > DEEPEST) {
        *y->mistake = (struct mistake){ "nested too deeply", byte_at(y, e->start_mark.index) };
        return false;
    }
    if (y->depth == 1 && (closes || e->type == YAML_SCALAR_EVENT || e->type == YAML_ALIAS_EVENT))
        y->value = !y->value;
    return e->type != YAML_DOCUMENT_END_EVENT;
}

bool
frontmatter_yaml(lucid_str text, struct fields *to, struct mistake *mistake)
{
    struct yaml y = { .text = text, .to = to, .mistake = mistake };
    struct yaml_problem problem;
    size_t at;

    if (!yaml_events(text, to->arena, take_event, &y, &problem)) {
        at = problem.has_mark ? byte_at(&y, problem.mark.index) : problem.byte;
        *mistake = (struct mistake){ problem.message, at < text.n ? at : text.n };
    }
    return y.mapping;
}
