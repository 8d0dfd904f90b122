/* command/help.c - help on one topic: a command, a format, a metric, a rule. */
#include "base/suggest.h"
#include "read/detect_format.h"
#include "run/run.h"
#include "write/columns.h"

static bool
help_on_command(struct writer *w, const char *name)
{
    for (size_t i = 0; commands[i]; i++)
        if (strcmp(commands[i]->name, name) == 0) {
            write_command_help(w, commands[i]);
            return true;
        }
    return false;
}

static void
write_writers(struct writer *w, const struct output *o)
{
    const char *between = "";

    write_text(w, "  written by   ");
    for (size_t i = 0; commands[i]; i++)
        if (commands[i]->writes != WRITES_TEXT && command_writes_format(commands[i], o)) {
            write_format(w, "%s%s", between, commands[i]->name);
            between = ", ";
        }
    write_format(w, " with -f %s\n", o->name);
}

/* One name may be that of a format to write and of one to read. */
static bool
help_on_format(struct writer *w, const char *name)
{
    const struct input *in = input_find(str_from(name));
    const struct output *out = NULL;

    for (size_t i = 0; outputs[i] && !out; i++)
        out = strcmp(outputs[i]->name, name) == 0 ? outputs[i] : NULL;
    if (out) {
        write_format(w, "%s: %s\n\n", out->name, out->what);
        write_writers(w, out);
    }
    if (in)
        write_format(w, "%s%s: %s\n\n  read from    %s, or by --from %s\n", out ? "\n" : "",
                     in->name, in->what, in->extensions, in->name);
    return in || out;
}

/* The columns that a table may have, by name. */
static void
help_on_columns(struct run *run)
{
    const struct columns all = columns_all(&run->arena);
    struct columns some;

    write_text(&run->out,
               "The columns of csv and markdown, of which --columns chooses others:\n\n");
    columns_read(COLUMNS_FOR_PEOPLE, &some, &run->arena);
    for (size_t i = 0; i < some.n; i++)
        write_format(&run->out, "  %-28s %s\n", some.list[i].name,
                     column_heading(&some.list[i], &run->arena));
    write_text(&run->out, "\nThose of tsv, and any of them of the others:\n\n");
    for (size_t i = 0; i < all.n; i++)
        write_format(&run->out, "  %-28s %s\n", all.list[i].name,
                     column_heading(&all.list[i], &run->arena));
}

/* The name of a command or format like that; NULL: there is none. */
static const char *
topic_meant(const char *name)
{
    struct suggestion n = { .wanted = str_from(name) };

    for (size_t i = 0; commands[i]; i++)
        suggestion_offer(&n, commands[i]->name);
    for (size_t i = 0; outputs[i]; i++)
        suggestion_offer(&n, outputs[i]->name);
    for (size_t i = 0; inputs[i]; i++)
        suggestion_offer(&n, inputs[i]->name);
    suggestion_offer(&n, "columns");
    return n.best;
}

/* A metric or rule is explained, and complained of if it is none. */
static void
explain(struct run *run, const char *name)
{
    extern const struct command command_explain;
    const struct settings *own = run->settings;
    struct settings one = *own;

    one.operands = &name;
    one.operands_n = 1;
    run->settings = &one;
    command_explain.perform(run);
    run->settings = own;
}

static void
help_on(struct run *run, const char *name)
{
    const char *meant;

    if (strcmp(name, "columns") == 0)
        help_on_columns(run);
    else if (help_on_command(&run->out, name) || help_on_format(&run->out, name))
        return;
    else if ((meant = topic_meant(name)) != NULL)
        run_complain(run, name,
                     arena_format(&run->arena, "no such topic, did you mean '%s'?", meant));
    else
        explain(run, name);
}

static void
perform(struct run *run)
{
    const struct settings *s = run->settings;

    if (s->operands_n == 0)
        write_help(&run->out);
    for (size_t i = 0; i < s->operands_n; i++) {
        write_text(&run->out, i > 0 ? "\n" : "");
        help_on(run, s->operands[i]);
    }
}

const struct command command_help = {
    "help",         "[topic…]", "help on a command, format, metric or rule, or on columns",
    READS_NO_FILES, perform,    WRITES_TEXT
};
