/* notation/yaml_events.c - the events of libyaml; alone in calling it. */
#include "notation/yaml_events.h"

struct reading {
    yaml_parser_t parser;
    struct arena *arena;
    bool (*take)(void *self, const yaml_event_t *e);
    void *self;
    struct yaml_problem *problem;
};

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

/* A reader's error has a byte offset and no mark. */
static void
note_problem(const struct reading *r)
{
    const yaml_parser_t *p = &r->parser;

    if (p->error == YAML_MEMORY_ERROR)
        arena_exhausted(r->arena);
    *r->problem = (struct yaml_problem){
        .message = arena_format(r->arena, "%s", p->problem ? p->problem : "not YAML"),
        .has_mark = p->error != YAML_READER_ERROR,
        .byte = p->problem_offset,
        .mark = p->problem_mark,
    };
}

/* False at the end, or where it is wrong. */
static bool
next_event(struct reading *r)
{
    yaml_event_t event;
    struct cleanup cleanup = { free_event, &event, NULL };
    bool more;

    if (!yaml_parser_parse(&r->parser, &event)) {
        note_problem(r);
        return false;
    }
    cleanup_push(r->arena, &cleanup);
    more = r->take(r->self, &event) && event.type != YAML_STREAM_END_EVENT;
    cleanup_pop(r->arena, &cleanup);
    yaml_event_delete(&event);
    return more;
}

bool
yaml_events(lucid_str text, struct arena *a, bool (*take)(void *self, const yaml_event_t *e),
            void *self, struct yaml_problem *problem)
{
    struct reading r = { .arena = a, .take = take, .self = self, .problem = problem };
    struct cleanup cleanup = { free_parser, &r.parser, NULL };

    problem->message = NULL;
    if (!yaml_parser_initialize(&r.parser))
        arena_exhausted(a);
    yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&r.parser, (const unsigned char *)text.p, text.n);
    cleanup_push(a, &cleanup);
    while (next_event(&r))
        continue;
    cleanup_pop(a, &cleanup);
    yaml_parser_delete(&r.parser);
    return !problem->message;
}
