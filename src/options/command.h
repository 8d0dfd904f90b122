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
    WRITES_PAGES,  /* for people only */
    WRITES_TEXT
};

/* What its operands are, and what it reads without them. */
enum command_reads {
    READS_NO_FILES,
    READS_FILES,           /* or standard input */
    READS_FILES_OR_CONFIG, /* or standard input, if somebody writes to it, or else what the
                              .lucid.yaml in reach is for */
    READS_NAMED_FILES      /* only */
};

struct command {
    const char *name;
    const char *operands; /* "[file…]" */
    const char *what;     /* one line of help */
    enum command_reads reads;
    void (*perform)(struct run *run);
    enum command_writes writes;
};

extern const struct command *const commands[]; /* NULL at the end */

#endif
