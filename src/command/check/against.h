/* command/check/against.h - what check found before: at a revision of git, or in a saved report. */
#ifndef LUCID_CHECK_AGAINST_H
#define LUCID_CHECK_AGAINST_H

#include "compare/baseline.h"
#include "io/git.h"
#include "run/run.h"

/* {0} is none. */
struct past {
    struct git git;
    struct baseline baseline;
};

/* Make ready for --against or --baseline; false after a complaint. */
bool past_begin(struct past *p, struct run *run, const char *const *paths, size_t n);

/* Report on another content of the document at hand. */
typedef const struct lucid_report *(*past_judge)(void *self, lucid_str content);

/* Keep what is worse than before in the report on the document at hand. */
void past_compare(struct past *p, struct run *run, struct lucid_report *r, past_judge judge,
                  void *self);

void past_end(struct past *p);

#endif
