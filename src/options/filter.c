/* options/filter.c - commands that make text of files.
 *
 * No shell reads them: words are parted by blanks, and nothing else is special.  They come
 * from the command line only, for a repository must not choose what is run. */
#include "options/settings.h"

#include "base/glob.h"

const char *
settings_set_shard(struct settings *s, const char *argument, struct arena *a)
{
    if (settings_shard(argument, &s->shard, &s->shards))
        return NULL;
    return arena_format(a, "--shard: '%s' is not I/N with I from 1 to N", argument);
}

static const char **
split_words(lucid_str command, struct arena *a, size_t *n)
{
    const char **words = NEW(a, command.n / 2 + 2, const char *);

    *n = 0;
    while (command.n > 0) {
        size_t length = 0;

        while (length < command.n && command.p[length] != ' ')
            length++;
        if (length > 0)
            words[(*n)++] = arena_copy(a, str_head(command, length)).p;
        command = str_after(command, length < command.n ? length + 1 : length);
    }
    return words;
}

const char *
settings_add_filter(struct settings *s, const char *argument, struct arena *a)
{
    const char *equals = strchr(argument, '=');
    struct filter one = { .words = NULL };
    size_t n = 0;

    if (equals)
        one.words = split_words(str_from(equals + 1), a, &n);
    if (!equals || equals == argument || n == 0)
        return arena_format(a, "--filter: '%s' is not GLOB=COMMAND", argument);
    if (!globs_add_braces(&one.globs, (lucid_str){ argument, (size_t)(equals - argument) }, a))
        return "--filter: too many patterns in braces";
    s->filters = arena_grow(a, s->filters, s->filters_n, &s->filters_capacity, sizeof *s->filters);
    s->filters[s->filters_n++] = one;
    return NULL;
}

const struct filter *
settings_filter(const struct settings *s, const char *path)
{
    lucid_str name = str_from(path);

    while (str_starts(name, S("./")))
        name = str_after(name, 2);
    while (str_starts(name, S("/")))
        name = str_after(name, 1);
    for (size_t i = s->filters_n; i > 0; i--)
        if (globs_match(&s->filters[i - 1].globs, name, false))
            return &s->filters[i - 1];
    return NULL;
}
