/* command/check/against.h - what check found before: at a revision of git, or in a saved report. */
#ifndef LUCID_COMMAND_CHECK_AGAINST_H
#define LUCID_COMMAND_CHECK_AGAINST_H

#include "compare/baseline.h"
#include "git/git.h"
#include "run/run.h"

struct reference_findings {
    struct git *git;
    struct baseline baseline;
};

/* Make ready for --against or --baseline, and take paths away that cannot be compared; false
 * after a complaint. */
bool reference_begin(struct reference_findings *p, struct run *run, const char **paths, size_t *n);

/* Report on another content of the document at hand. */
typedef const struct lucid_report *(*reference_judge)(void *self, lucid_str content);

/* Keep what is worse than before in the report on the document at hand. */
void reference_compare(struct reference_findings *p, struct run *run, struct lucid_report *r,
                       double slack, reference_judge judge, void *self);

#endif
