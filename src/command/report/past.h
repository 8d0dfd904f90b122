/* command/report/past.h - the report on what a file held at a revision of git. */
#ifndef LUCID_COMMAND_REPORT_PAST_H
#define LUCID_COMMAND_REPORT_PAST_H

#include "git/git.h"
#include "run/run.h"

/* Words of then are none of the run's: it has vocabularies of its own. */
struct past {
    struct run *run;
    struct git git;
    struct arena arena;
    struct vocabularies vocabularies;
    struct document document;
    struct lucid_report total;
};

void past_begin(struct past *p, struct run *run);

/* Find what the file of the document at hand held; NULL: there was no such file.  False after
 * a complaint: it cannot be compared. */
bool past_report(struct past *p, const struct lucid_report **then);

/* All of them together. */
const struct lucid_report *past_total(struct past *p);

void past_end(struct past *p);

#endif
