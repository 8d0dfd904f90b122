/* command/check/fix.h - what check writes to the files it reads. */
#ifndef LUCID_COMMAND_CHECK_FIX_H
#define LUCID_COMMAND_CHECK_FIX_H

#include "run/run.h"

/*
 * --fix, --declare: write the count of the document at hand into its file.
 * What was repaired stays in the report as a note.  A file that could not be
 * written is complained about, and its finding stays.  True if it was written.
 */
bool check_fix(struct run *run, struct lucid_report *r);

#endif
