/* command/check/summary.h - the line that a run of check ends with. */
#ifndef LUCID_COMMAND_CHECK_SUMMARY_H
#define LUCID_COMMAND_CHECK_SUMMARY_H

#include "run/run.h"
#include "write/findings.h"

/* {0} is nothing yet. */
struct check_summary {
    struct check_total found;
    size_t named;  /* files to check */
    size_t faulty; /* with findings */
    size_t off;    /* by their front matter */
};

void summary_add(struct check_summary *s, const struct lucid_report *r);

/* Write "3 errors, 1 warning in 2 of 40 files" to standard error, where that is a
 * terminal or --verbose asks for it. */
void summary_write(const struct check_summary *s, struct run *run);

#endif
