/* options/option_table.h - the rows of options.def. */
#ifndef LUCID_OPTIONS_OPTION_TABLE_H
#define LUCID_OPTIONS_OPTION_TABLE_H

#include "base/arena.h"

struct option_row {
    const char *name;     /* stdin_filename is --stdin-filename */
    int letter;           /* 0: none */
    const char *argument; /* NULL: it takes none; "[=WHERE]" may be left out */
    const char *commands; /* that take it, with blanks between; "": all */
    const char *what;
};

#define ALL   ""
#define TEXTS "report check diff segment show watch"

enum option_number {
#define OPTION(name, letter, argument, commands, what) OPTION_AT_##name,
#include "options/options.def"
    OPTION_ROWS
};

extern const struct option_row option_rows[OPTION_ROWS];

enum { MAX_OPTION_NAME = 32 };

/* The name as it is written, without hyphens in front. */
void option_name(const struct option_row *row, char to[MAX_OPTION_NAME]);

bool option_is_for(const struct option_row *row, const char *command);

#endif
