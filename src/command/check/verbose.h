/* command/check/verbose.h - what holds for a file, for --verbose. */
#ifndef LUCID_COMMAND_CHECK_VERBOSE_H
#define LUCID_COMMAND_CHECK_VERBOSE_H

#include "run/config_find.h"
#include "run/run.h"

struct held_settings {
    const struct config_case *holds;
    const char *language;          /* of the text */
    const struct assignments *own; /* in its front matter */
    bool off;                      /* so it says */
    const char *compared;          /* with what; NULL: nothing was asked for */
};

/* Write a block on standard error. */
void verbose_write(struct run *run, const struct held_settings *held);

#endif
