/* command/completions/fish.c - completions for fish. */
#include "command/completions/completions.h"

static void
write_quoted(struct writer *w, const char *text)
{
    write_text(w, "'");
    for (; *text; text++) {
        if (*text == '\'' || *text == '\\')
            write_text(w, "\\");
        write_str(w, (lucid_str){ text, 1 });
    }
    write_text(w, "'");
}

static void
write_option(struct writer *w, const struct option_row *row, const struct command *c,
             struct arena *a)
{
    const char *values = values_of_option(row, c, a);
    char name[MAX_OPTION_NAME];

    option_name(row, name);
    write_format(w, "complete -c lucid -n '__lucid_takes %s' -l %s", c->name, name);
    if (row->letter)
        write_format(w, " -s %c", row->letter);
    if (row->argument && row->argument[0] != '[')
        write_text(w, option_takes_file(row) ? " -r -F" : " -x");
    if (values[0]) {
        write_text(w, " -a ");
        if (option_takes_list(row))
            write_format(w, "'(__fish_append , %s)'", values);
        else
            write_quoted(w, values);
    }
    write_text(w, " -d ");
    write_quoted(w, row->what);
    write_text(w, "\n");
}

static void
write_command(struct writer *w, const struct command *c, struct arena *a)
{
    const char *operands = values_of_operand(c, a);

    write_format(w, "complete -c lucid -n __fish_is_first_token -a %s -d ", c->name);
    write_quoted(w, c->what);
    write_text(w, "\n");
    for (size_t i = 0; i < OPTION_ROWS; i++)
        if (option_is_for(&option_rows[i], c->name))
            write_option(w, &option_rows[i], c, a);
    if (operands[0])
        write_format(w, "complete -c lucid -n '__lucid_takes %s' -f -a '%s'\n", c->name, operands);
}

void
completions_for_fish(struct writer *w, struct arena *a)
{
    write_text(w, "# Completions of lucid for fish, made by lucid completions fish.\n"
                  "function __lucid_takes\n"
                  "    set -l words (commandline -opc)\n"
                  "    set -l command report\n"
                  "    if set -q words[2]; and contains -- $words[2]");
    for (size_t i = 0; commands[i]; i++)
        write_format(w, " %s", commands[i]->name);
    write_text(w, "\n        set command $words[2]\n    end\n"
                  "    contains -- $command $argv\nend\n\n");
    for (size_t i = 0; commands[i]; i++)
        write_command(w, commands[i], a);
}
