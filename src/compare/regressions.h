/* compare/regressions.h - findings that got worse. */
#ifndef LUCID_COMPARE_REGRESSIONS_H
#define LUCID_COMPARE_REGRESSIONS_H

#include "base/arena.h"

/* What was found before, in what was then the text. */
struct reference {
    const struct lucid_finding *findings;
    size_t n;
    double slack;      /* so much further from its limit is not worse */
    const char *since; /* "HEAD": where before was */
    bool *occurs;      /* a finding of now answers to it: set for each; NULL: nobody asks */
};

/*
 * Keep only the findings of the report that are worse than before.
 *
 * A finding is matched with an old one of the same rule about the same text.  The
 * remaining findings of a rule (edited sentences) are matched so that as few as possible
 * are worse.  A finding without a match is new.  The messages give the old and the new
 * value.
 */
void keep_regressions(struct lucid_report *r, const struct reference *before, struct arena *a);

#endif
