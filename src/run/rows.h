/* run/rows.h - files whose rows are the texts: lines of JSON, or CSV. */
#ifndef LUCID_RUN_ROWS_H
#define LUCID_RUN_ROWS_H

#include "run/run.h"

/* Read each row of the file into run->document, after `begin` was called (NULL: nothing is),
 * and visit it.  A row that has no text is complained of.  Returns how many there are. */
size_t run_rows(struct run *run, const char *path, void (*begin)(void *self), run_visit visit,
                void *self);

#endif
