/* command/check/baselines.h - the saved reports that a run compares with. */
#ifndef LUCID_COMMAND_CHECK_BASELINES_H
#define LUCID_COMMAND_CHECK_BASELINES_H

#include "compare/baseline.h"
#include "git/git.h"
#include "run/run.h"

struct named_baseline {
    const char *name; /* as it was given, or absolute */
    struct baseline holds;
    bool wrong; /* which was said */
    lucid_str text;
    struct stamp stamp; /* of the file, when it was read */
    bool replaceable;
    bool matched;         /* a file that was checked is in it */
    const char **missing; /* those that are not */
    size_t missing_n, missing_capacity;
    struct named_baseline *next; /* used before it */
};

struct baselines {
    struct named_baseline *list;
};

/* The baseline of that name, read once; NULL after a complaint. */
struct named_baseline *baselines_find(struct baselines *all, struct run *run, const char *name);

/* The file at a real path, which is called `name`, in it; NULL: it is new. */
struct baseline_file *baseline_look_up(struct named_baseline *b, struct run *run, lucid_str real,
                                       const char *name);

/* Complain about a baseline that has none of the files that were checked, unless git knows
 * those: then they are new on purpose. */
void baselines_complain(const struct baselines *all, struct run *run, struct git *git);

/* Take what no longer occurs out of the files (--update-baseline), and say how much. */
void baselines_update(const struct baselines *all, struct run *run);

/* The names of those that were looked for. */
const char *const *baselines_names(const struct baselines *all, struct arena *a, size_t *n);

#endif
