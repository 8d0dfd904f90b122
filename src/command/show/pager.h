/* command/show/pager.h - the output, shown by a pager. */
#ifndef LUCID_COMMAND_SHOW_PAGER_H
#define LUCID_COMMAND_SHOW_PAGER_H

#include <sys/types.h>

#include "run/run.h"

struct pager {
    pid_t pid; /* 0: there is none */
    int fd;    /* where the output went before */
};

/* Send the output through $PAGER, or else less, if it goes to a terminal.  What that is and how
 * wide it is must have been asked before. */
void pager_begin(struct pager *p, struct run *run);

/* Send all that is held, and wait until nobody reads it any more. */
void pager_end(struct pager *p, struct run *run);

#endif
