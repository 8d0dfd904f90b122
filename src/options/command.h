/* options/command.h - the commands of the program: command/NAME.c defines command_NAME. */
#ifndef LUCID_OPTIONS_COMMAND_H
#define LUCID_OPTIONS_COMMAND_H

#include <stdbool.h>

struct run;

/* What it writes; a format must be one for it. */
enum command_writes {
    WRITES_REPORTS,
    WRITES_FINDINGS,
    WRITES_PIECES, /* of text, a line each: as text or JSON */
    WRITES_TEXT
};

struct command {
    const char *name;
    const char *operands; /* "[file…]" */
    const char *what;     /* one line of help */
    bool reads_files;     /* operands are files; none means standard input */
    void (*perform)(struct run *run);
    enum command_writes writes;
};

extern const struct command *const commands[]; /* NULL at the end */

#endif
