/* compare/regressions.h - findings that are worse than they were. */
#ifndef LUCID_WORSE_H
#define LUCID_WORSE_H

#include "base/arena.h"

/* What was found before, in what was then the text. */
struct before {
    const struct lucid_finding *findings;
    size_t n;
    double slack;      /* so much further from its limit is not worse */
    const char *since; /* "HEAD": where before was */
};

/*
 * Keep only the findings of the report that are worse than before.
 *
 * A finding answers to one of the same rule that is about the same text; what
 * is left of a rule (sentences that were edited) answer each other so that as few
 * as can be are worse.  One that answers to none is new.  The
 * messages tell the old value and the new one.
 */
void keep_worse(struct lucid_report *r, const struct before *before, struct arena *a);

#endif
