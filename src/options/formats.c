/* options/formats.c - which command writes which format. */
#include "options/settings.h"

/* Lines of segment and diff are text or JSON. */
static bool
writes(const struct command *c, const struct output *o)
{
    if (strcmp(c->name, "check") == 0)
        return o->check_begin != NULL;
    if (strcmp(c->name, "segment") == 0 || strcmp(c->name, "diff") == 0)
        return strcmp(o->name, "text") == 0 || strcmp(o->name, "json") == 0 ||
               strcmp(o->name, "ndjson") == 0;
    return !c->reads_files || o->begin != NULL;
}

const char *
settings_format_problem(const struct settings *s, struct arena *a)
{
    size_t i = 0;

    while (s->format && outputs[i] && strcmp(outputs[i]->name, s->format) != 0)
        i++;
    if (!s->format || !outputs[i] || writes(s->command, outputs[i]))
        return NULL;
    if (!outputs[i]->begin)
        return arena_format(a, "format '%s' is for lucid check", s->format);
    return arena_format(a, "format '%s' is not for lucid %s", s->format, s->command->name);
}
