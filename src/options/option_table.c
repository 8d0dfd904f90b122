/* options/option_table.c - the rows of options.def. */
#include "options/option_table.h"

const struct option_row option_rows[OPTION_ROWS] = {
#define OPTION(name, letter, argument, commands, what) { #name, letter, argument, commands, what },
#include "options/options.def"
};

void
option_name(const struct option_row *row, char to[MAX_OPTION_NAME])
{
    size_t i = 0;

    for (; row->name[i] && i + 1 < MAX_OPTION_NAME; i++)
        to[i] = row->name[i] == '_' ? '-' : row->name[i];
    to[i] = '\0';
}

bool
option_is_for(const struct option_row *row, const char *command)
{
    const size_t n = strlen(command);

    for (const char *at = row->commands; *at; at += *at == ' ') {
        const size_t length = strcspn(at, " ");

        if (length == n && strncmp(at, command, n) == 0)
            return true;
        at += length;
    }
    return row->commands[0] == '\0';
}
