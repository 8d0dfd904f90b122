/* command/completions/bash.c - completions for bash. */
#include "command/completions/completions.h"

static void
write_names(struct writer *w, const struct command *c)
{
    char name[MAX_OPTION_NAME];

    for (size_t i = 0; i < OPTION_ROWS; i++)
        if (option_is_for(&option_rows[i], c->name)) {
            option_name(&option_rows[i], name);
            write_format(w, "--%s ", name);
        }
}

/* "-f|--format) values='…' ;;" for what takes an argument. */
static void
write_argument(struct writer *w, const struct option_row *row, const struct command *c,
               struct arena *a)
{
    const char *values = values_of_option(row, c, a);
    char name[MAX_OPTION_NAME];

    if (!row->argument || !option_is_for(row, c->name))
        return;
    option_name(row, name);
    write_text(w, "        ");
    if (row->letter)
        write_format(w, "-%c|", row->letter);
    write_format(w, "--%s) ", name);
    if (values[0])
        write_format(w, "_lucid_values '%s' '%s'; ", option_takes_list(row) ? "," : "", values);
    write_text(w, "return ;;\n");
}

static void
write_command(struct writer *w, const struct command *c, struct arena *a)
{
    const char *operands = values_of_operand(c, a);

    write_format(w, "    %s)\n        case $prev in\n", c->name);
    for (size_t i = 0; i < OPTION_ROWS; i++)
        write_argument(w, &option_rows[i], c, a);
    write_text(w, "        esac\n        options='");
    write_names(w, c);
    write_format(w, "' operands='%s' ;;\n", operands);
}

void
completions_for_bash(struct writer *w, struct arena *a)
{
    write_text(w, "# Completions of lucid for bash, made by lucid completions bash.\n"
                  "_lucid_values() {\n"
                  "    local before=\n"
                  "    [[ $1 && $cur == *$1* ]] && before=${cur%$1*}$1\n"
                  "    COMPREPLY=($(compgen -P \"$before\" -W \"$2\" -- \"${cur##*,}\"))\n"
                  "}\n\n"
                  "_lucid() {\n"
                  "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
                  "    local command=report options operands commands='");
    for (size_t i = 0; commands[i]; i++)
        write_format(w, "%s%s", i ? " " : "", commands[i]->name);
    write_text(w, "'\n"
                  "    COMPREPLY=()\n"
                  "    # --option=value comes as three words\n"
                  "    [[ $cur == = ]] && cur= && prev='='\n"
                  "    [[ $prev == = ]] && prev=${COMP_WORDS[COMP_CWORD-2]}\n"
                  "    [[ $prev == = || $prev == -* ]] || prev=\n"
                  "    ((COMP_CWORD > 1)) && [[ \" $commands \" == *\" ${COMP_WORDS[1]} \"* ]] &&\n"
                  "        command=${COMP_WORDS[1]}\n"
                  "    case $command in\n");
    for (size_t i = 0; commands[i]; i++)
        write_command(w, commands[i], a);
    write_text(
        w, "    esac\n"
           "    if [[ $cur == -* ]]; then\n"
           "        COMPREPLY=($(compgen -W \"$options\" -- \"$cur\"))\n"
           "    elif ((COMP_CWORD == 1)); then\n"
           "        compopt -o filenames 2> /dev/null\n"
           "        mapfile -t COMPREPLY < <(compgen -W \"$commands\" -- \"$cur\"; compgen -f -- "
           "\"$cur\")\n"
           "    elif [[ $operands ]]; then\n"
           "        COMPREPLY=($(compgen -W \"$operands\" -- \"$cur\"))\n"
           "    fi\n"
           "}\n"
           "complete -o default -F _lucid lucid\n");
}
