/* command/check/against.h - what check found before: at a revision of git, or in a saved report. */
#ifndef LUCID_COMMAND_CHECK_AGAINST_H
#define LUCID_COMMAND_CHECK_AGAINST_H

#include "check/effective_config.h"
#include "command/check/baselines.h"

struct reference_findings {
    struct git *git;
    struct baselines baselines;
    const char *compared_with; /* the document at hand; NULL: with nothing */
    bool compared;             /* a file with what it was at the revision, or it is new there */
    const char **unknown;      /* files that git does not know */
    size_t unknown_n, unknown_capacity;
};

/* Make ready for --against or --baseline, and take paths away that cannot be compared; false
 * after a complaint. */
bool reference_begin(struct reference_findings *p, struct run *run, const char **paths, size_t *n);

/* Read what files with these settings are compared with. */
void reference_prepare(struct reference_findings *p, struct run *run,
                       const struct effective_config *effective);

/* Report on another content of the document at hand. */
typedef const struct lucid_report *(*reference_judge)(void *self, lucid_str content);

/* Of the document at hand, to be compared. */
struct judged {
    struct lucid_report *report;              /* on it: keeps what is worse than before */
    const struct effective_config *effective; /* that it was made by */
    bool whole;                               /* it tells of all of the text */
    reference_judge judge;
    void *self; /* of judge */
};

void reference_compare(struct reference_findings *p, struct run *run, const struct judged *now);

/* Say what was compared with nothing, and update baselines. */
void reference_end(struct reference_findings *p, struct run *run);

#endif
