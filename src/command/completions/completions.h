/* command/completions/completions.h - what completions are made of, and for which shells. */
#ifndef LUCID_COMMAND_COMPLETIONS_COMPLETIONS_H
#define LUCID_COMMAND_COMPLETIONS_COMPLETIONS_H

#include "options/option_table.h"
#include "run/run.h"

/* What the argument of an option may be, with blanks between; "": anything. */
const char *values_of_option(const struct option_row *row, const struct command *c,
                             struct arena *a);

/* Does it take several of them, with commas between?  Does it take the name of a file? */
bool option_takes_list(const struct option_row *row);
bool option_takes_file(const struct option_row *row);

/* What the operands may be; "": files. */
const char *values_of_operand(const struct command *c, struct arena *a);

void completions_for_bash(struct writer *w, struct arena *a);
void completions_for_zsh(struct writer *w, struct arena *a);
void completions_for_fish(struct writer *w, struct arena *a);

#endif
