/* options/filter.c - commands that make text of files.
 *
 * No shell reads them: words are parted by blanks, and nothing else is special.  They come
 * from the command line or the user's own configuration, for a repository must not choose what
 * is run. */
#include "merge/shard.h"
#include "options/settings.h"

#include "base/glob.h"

const char *
settings_set_shard(struct settings *s, const char *argument, struct arena *a)
{
    if (shard_read(argument, &s->shard, &s->shards))
        return NULL;
    return arena_format(a, "--shard: '%s' is not I/N with I from 1 to N", argument);
}

static const char **
split_words(lucid_str command, struct arena *a)
{
    const char **words = NEW(a, command.n / 2 + 2, const char *);
    size_t n = 0;

    while (command.n > 0) {
        size_t length = 0;

        while (length < command.n && command.p[length] != ' ')
            length++;
        if (length > 0)
            words[n++] = arena_copy(a, str_head(command, length)).p;
        command = str_after(command, length < command.n ? length + 1 : length);
    }
    return words;
}

bool
settings_filter_through(struct settings *s, lucid_str pattern, lucid_str command, struct arena *a)
{
    struct filter one = { .words = split_words(command, a) };

    if (!globs_add_braces(&one.globs, pattern, a))
        return false;
    s->filters = arena_grow(a, s->filters, s->filters_n, &s->filters_capacity, sizeof *s->filters);
    s->filters[s->filters_n++] = one;
    return true;
}

const char *
settings_add_filter(struct settings *s, const char *argument, struct arena *a)
{
    const char *equals = strchr(argument, '=');

    if (!equals || equals == argument || equals[1 + strspn(equals + 1, " ")] == '\0')
        return arena_format(a, "--filter: '%s' is not GLOB=COMMAND", argument);
    if (settings_filter_through(s, (lucid_str){ argument, (size_t)(equals - argument) },
                                str_from(equals + 1), a))
        return NULL;
    return "--filter: too many patterns in braces";
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
