/* run/filter.h - a file read through a command. */
#ifndef LUCID_RUN_FILTER_H
#define LUCID_RUN_FILTER_H

#include "run/run.h"

/* Feed what the command writes, the file its standard input, to the document.  False when
 * it cannot be run, fails, or writes no text: then document.refused or errno says why. */
bool run_filter(struct run *run, const struct filter *filter, int fd);

#endif
