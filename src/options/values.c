/* options/values.c - values of options, read and named. */
#include <stdlib.h>

#include "options/settings.h"
#include "read/encoding.h"

const char *
settings_names(const char *const *names, struct arena *a)
{
    const char *all = arena_format(a, "; there are %s", names[0]);

    for (size_t i = 1; names[i]; i++)
        all = arena_format(a, "%s, %s", all, names[i]);
    return all;
}

const char *
settings_exclude(struct settings *s, const char *pattern, struct arena *a)
{
    const char *what = glob_problem(str_from(pattern), a);

    if (!what && !globs_add_braces(&s->excludes, str_from(pattern), a))
        what = "too many patterns";
    return what ? arena_format(a, "--exclude: %s", what) : NULL;
}

const char *
settings_set_encoding(struct settings *s, const char *argument, struct arena *a)
{
    s->lucid.encoding = argument;
    return encoding_known(argument, a)
               ? NULL
               : arena_format(a, "--encoding: unknown encoding '%s'", argument);
}

const char *
settings_set_jobs(struct settings *s, const char *argument, struct arena *a)
{
    char *end;
    const long n = strtol(argument, &end, 10);

    if (strcmp(argument, "auto") == 0) {
        s->jobs = JOBS_AUTO;
    } else if (*argument == '\0' || *end != '\0' || n < 1 || n > MAX_JOBS) {
        return arena_format(a, "--jobs: '%s' is neither auto nor a number from 1 to %d", argument,
                            (int)MAX_JOBS);
    } else {
        s->jobs = (unsigned)n;
    }
    return NULL;
}
