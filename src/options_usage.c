/* options_usage.c - options that are right alone and wrong together. */
#include "settings.h"
#include "str.h"

/* A total over the rest of the files alone would mislead. */
static const char *
resume_problem(const struct settings *s)
{
    if (!s->resume)
        return NULL;
    if (strcmp(s->command->name, "report") != 0)
        return "--resume is for lucid report";
    if (s->total)
        return "--resume and --total do not go together";
    return s->format && strcmp(s->format, "ndjson") == 0 ? NULL : "--resume needs -f ndjson";
}

const char *
settings_problem(const struct settings *s, struct arena *a)
{
    const char *problem = settings_format_problem(s, a);

    if (!problem)
        problem = resume_problem(s);
    if (!problem && s->last && strcmp(s->command->name, "merge") != 0)
        problem = "--last is for lucid merge";
    if (!problem && s->total && strcmp(s->command->name, "report") != 0)
        problem = "--total is for lucid report";
    return problem;
}
