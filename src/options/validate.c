/* options/validate.c - options that are right alone and wrong together. */
#include "options/option_table.h"
#include "options/settings.h"
#include "base/str.h"

/* "en", "yue", "de-AT", "pt_BR.UTF-8": two or three letters, then what else there is. */
static const char *
language_problem(const struct settings *s, struct arena *a)
{
    const char *code = s->lucid.language;
    size_t n = 0;

    while (code && ((code[n] >= 'a' && code[n] <= 'z') || (code[n] >= 'A' && code[n] <= 'Z')))
        n++;
    if (!code || ((n == 2 || n == 3) && strchr("-_.", code[n])))
        return NULL;
    return arena_format(a, "--lang: '%s' is not a language code such as en or de-AT", code);
}

static const char *
keyword_problem(const struct settings *s, struct arena *a)
{
    for (size_t i = 0; i < s->lucid.keywords_n; i++)
        if (s->lucid.keywords[i][strspn(s->lucid.keywords[i], " \t\r\n")] == '\0')
            return arena_format(a, "--keyword: '%s' contains no word", s->lucid.keywords[i]);
    return NULL;
}

/* A total over the rest of the files alone would mislead. */
static const char *
resume_problem(const struct settings *s)
{
    if (!s->resume)
        return NULL;
    if (s->total)
        return "--resume and --total cannot be used together";
    return settings_output(s)->kind == OUTPUT_JSON_LINES ? NULL : "--resume needs -f ndjson";
}

/* "check, diff" of "check diff". */
static const char *
with_commas(const char *names, struct arena *a)
{
    const char *list = "";

    while (*names) {
        const int n = (int)strcspn(names, " ");

        list = arena_format(a, "%s%s%.*s", list, list[0] ? ", " : "", n, names);
        names += n + (names[n] == ' ');
    }
    return list;
}

const char *
settings_misplaced(const struct settings *s, const struct option_row *option, struct arena *a)
{
    char name[MAX_OPTION_NAME];

    if (option_is_for(option, s->command->name))
        return NULL;
    option_name(option, name);
    return arena_format(a, "--%s is for lucid %s", name, with_commas(option->commands, a));
}

const char *
settings_problem(const struct settings *s, struct arena *a)
{
    const char *problem = settings_format_problem(s, a);

    if (!problem)
        problem = resume_problem(s);
    if (!problem)
        problem = settings_table_problem(s, a);
    if (!problem)
        problem = settings_only_problem(s);
    if (!problem)
        problem = language_problem(s, a);
    if (!problem)
        problem = keyword_problem(s, a);
    if (!problem && s->staged && (s->fix || s->declare))
        problem = "--staged writes to no file: use --fix or --declare without it, then git add";
    if (!problem && s->total && s->staged)
        problem = "--total is of all files, not of those that are staged";
    if (!problem && s->update_baseline && s->against)
        problem = "--update-baseline and --against cannot be used together";
    return problem;
}
