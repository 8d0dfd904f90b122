/* options/formats.c - which command writes which format. */
#include "options/settings.h"

bool
command_writes_format(const struct command *c, const struct output *o)
{
    switch (c->writes) {
    case WRITES_REPORTS: return o->begin != NULL;
    case WRITES_FINDINGS: return o->check_begin != NULL;
    case WRITES_PIECES: return o->kind >= OUTPUT_PAGE;
    case WRITES_PAGES: return o->kind == OUTPUT_PAGE;
    case WRITES_TEXT: break;
    }
    return true;
}

const struct output *
settings_output(const struct settings *s)
{
    for (size_t i = 0; outputs[i]; i++)
        if (s->format ? strcmp(outputs[i]->name, s->format) == 0 : outputs[i]->kind == OUTPUT_PAGE)
            return outputs[i];
    return NULL;
}

const char *
settings_format_problem(const struct settings *s, struct arena *a)
{
    const struct output *o = settings_output(s);

    if (!s->format || !o || command_writes_format(s->command, o))
        return NULL;
    if (!o->begin)
        return arena_format(a, "format '%s' is for lucid check", s->format);
    return arena_format(a, "format '%s' is not for lucid %s", s->format, s->command->name);
}
