/* options/unknown.c - what was meant by a name that is none. */
#include "base/suggest.h"
#include "options/option_table.h"
#include "options/settings.h"
#include "read/detect_format.h"

/* Names that people know formats by; of what is not written, the nearest to it. */
static const struct {
    const char *name, *format;
} aliases[] = {
    { "md", "markdown" }, { "jsonl", "ndjson" }, { "json-lines", "ndjson" },
    { "txt", "text" },    { "plain", "text" },   { "yaml", "json" },
    { "yml", "json" },    { "xml", "junit" },    { "checkstyle-xml", "checkstyle" },
    { "tap", "junit" },
};

enum { ALIASES = sizeof aliases / sizeof *aliases };

static const struct output *
output_named(lucid_str name)
{
    for (size_t i = 0; outputs[i]; i++)
        if (str_equal(str_from(outputs[i]->name), name))
            return outputs[i];
    return NULL;
}

static const struct output *
output_meant(lucid_str name)
{
    for (size_t i = 0; i < ALIASES; i++)
        if (str_equal(str_from(aliases[i].name), name))
            return output_named(str_from(aliases[i].format));
    return output_named(name);
}

const char *
format_meant(lucid_str name)
{
    const struct output *output = output_meant(name);

    return output ? output->name : NULL;
}

/* "-f json", where the command writes it; NULL: the name is none of a format. */
static const char *
option_of_format(const struct settings *s, lucid_str name, struct arena *a)
{
    const struct output *output = output_meant(name);
    struct settings with = *s;

    if (!output)
        return input_find(name) ? arena_format(a, "--from %s", input_find(name)->name) : NULL;
    with.format = output->name;
    if (!settings_format_problem(&with, a))
        return arena_format(a, "-f %s", output->name);
    return arena_format(a, output->begin ? "lucid report -f %s" : "lucid check -f %s",
                        output->name);
}

const char *
settings_unknown_option(const struct settings *s, lucid_str given, struct arena *a)
{
    const lucid_str name = str_after(given, 2);
    const char *meant = option_of_format(s, name, a);
    struct suggestion n = { .wanted = given };
    char known[MAX_OPTION_NAME];

    for (size_t i = 0; i < OPTION_ROWS && !meant; i++) {
        option_name(&option_rows[i], known);
        if (option_is_for(&option_rows[i], s->command->name))
            suggestion_offer(&n, arena_format(a, "--%s", known));
    }
    for (size_t i = 0; i < OPTION_ROWS && !meant && !n.best; i++) {
        option_name(&option_rows[i], known);
        suggestion_offer(&n, arena_format(a, "--%s", known));
    }
    meant = meant ? meant : n.best;
    return arena_format(a, "unknown option '%.*s'%s%s%s", (int)given.n, given.p,
                        meant ? ", did you mean '" : "", meant ? meant : "", meant ? "'?" : "");
}

const char *
command_meant(const char *name)
{
    struct suggestion n = { .wanted = str_from(name) };

    for (size_t i = 0; commands[i]; i++)
        suggestion_offer(&n, commands[i]->name);
    return n.best;
}
