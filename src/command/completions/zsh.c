/* command/completions/zsh.c - completions for zsh. */
#include "command/completions/completions.h"

/* Within quotes, and brackets. */
static void
write_description(struct writer *w, const char *text)
{
    for (; *text; text++) {
        if (*text == '\'')
            write_text(w, "'\\'");
        else if (strchr("[]:\\", *text))
            write_text(w, "\\");
        write_str(w, (lucid_str){ text, 1 });
    }
}

/* ":FORMAT:(text json)" */
static void
write_argument(struct writer *w, const struct option_row *row, const struct command *c,
               struct arena *a)
{
    const char *values = values_of_option(row, c, a);
    const bool optional = row->argument[0] == '[';

    write_text(w, optional ? "::" : ":");
    write_description(w, optional ? "value" : row->argument);
    if (option_takes_list(row))
        write_format(w, ":_values -s , value %s", values);
    else if (values[0])
        write_format(w, ":(%s)", values);
    else
        write_text(w, option_takes_file(row) ? ":_files" : ": ");
}

static void
write_option(struct writer *w, const struct option_row *row, const struct command *c,
             struct arena *a)
{
    const char *more = !row->argument ? "" : row->argument[0] == '[' ? "=-" : "=";
    char name[MAX_OPTION_NAME];

    option_name(row, name);
    if (row->letter)
        write_format(w, "            '(-%c --%s)'{-%c%s,--%s%s}'[", row->letter, name, row->letter,
                     row->argument ? "+" : "", name, more);
    else
        write_format(w, "            '--%s%s[", name, more);
    write_description(w, row->what);
    write_text(w, "]");
    if (row->argument)
        write_argument(w, row, c, a);
    write_text(w, "' \\\n");
}

static void
write_command(struct writer *w, const struct command *c, struct arena *a)
{
    const char *operands = values_of_operand(c, a);

    write_format(w, "    %s)\n        _arguments -S \\\n", c->name);
    for (size_t i = 0; i < OPTION_ROWS; i++)
        if (option_is_for(&option_rows[i], c->name))
            write_option(w, &option_rows[i], c, a);
    if (operands[0])
        write_format(w, "            '*:name:(%s)' ;;\n", operands);
    else
        write_text(w, "            '*:file:_files' ;;\n");
}

void
completions_for_zsh(struct writer *w, struct arena *a)
{
    write_text(w, "#compdef lucid\n# Completions of lucid for zsh, made by lucid completions zsh.\n"
                  "_lucid() {\n    local command=report\n    local -a commands\n    commands=(\n");
    for (size_t i = 0; commands[i]; i++) {
        write_format(w, "        '%s:", commands[i]->name);
        write_description(w, commands[i]->what);
        write_text(w, "'\n");
    }
    write_text(w, "    )\n"
                  "    if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then\n"
                  "        _describe -t commands command commands\n"
                  "        _files\n"
                  "        return\n"
                  "    fi\n"
                  "    if [[ -n ${commands[(r)$words[2]:*]} ]]; then\n"
                  "        command=$words[2]\n"
                  "        words[2]=()\n"
                  "        (( CURRENT-- ))\n"
                  "    fi\n"
                  "    case $command in\n");
    for (size_t i = 0; commands[i]; i++)
        write_command(w, commands[i], a);
    write_text(w, "    esac\n}\n\n"
                  "if [[ $funcstack[1] = _lucid ]]; then\n    _lucid \"$@\"\nelse\n"
                  "    compdef _lucid lucid\nfi\n");
}
