/* command/check/total.h - limits for all files together: total in .lucid.yaml. */
#ifndef LUCID_COMMAND_CHECK_TOTAL_H
#define LUCID_COMMAND_CHECK_TOTAL_H

#include "check/effective_config.h"
#include "run/run.h"

/* The limits that the files have, which must be the same. */
struct total_limits {
    struct rule_value min, max;
    bool any;    /* a file was checked */
    bool differ; /* they are not the same: said */
};

/* The settings of one more file. */
void total_limits_add(struct total_limits *t, struct run *run,
                      const struct effective_config *effective);

/* Hold the sum against them: *finding is set and true returned where a limit is crossed.  What
 * cannot be held is complained of. */
bool total_limits_hold(const struct total_limits *t, struct run *run,
                       const struct lucid_report *total, struct lucid_finding *finding);

#endif
