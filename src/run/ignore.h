/* run/ignore.h - what git ignores: .gitignore in a directory and those above, info/exclude. */
#ifndef LUCID_RUN_IGNORE_H
#define LUCID_RUN_IGNORE_H

#include "base/glob.h"

/* The patterns of a file, and those that are asked when they say nothing. */
struct ignore {
    struct globs globs;
    const char *directory; /* absolute, that they are relative to */
    const struct ignore *outer;
};

struct ignore_reader {
    struct arena *arena;
    void *self; /* of complain */
    /* What cannot be read, and why: then it is not known what is ignored. */
    void (*complain)(void *self, const char *name, const char *reason);
};

/* What holds in an absolute directory; NULL: nothing.  Without a repository around it only
 * its own .gitignore counts. */
const struct ignore *ignore_begin(const struct ignore_reader *r, const char *directory);

/* What holds in a directory of one where `outer` holds. */
const struct ignore *ignore_enter(const struct ignore_reader *r, const struct ignore *outer,
                                  const char *directory);

/* Is it ignored?  Its directory is not. */
bool ignore_has(const struct ignore *in, const char *absolute, bool directory);

#endif
