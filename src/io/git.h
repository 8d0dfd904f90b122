/*
 * io/git.h - files as they were at a revision: one `git rev-parse` finds the
 * repository and the tree, one `git cat-file --batch` hands out contents.
 */
#ifndef LUCID_IO_GIT_H
#define LUCID_IO_GIT_H

#include <sys/types.h>

#include "base/arena.h"

/* {0} is not begun. */
struct git {
    const char *top;     /* of the work tree, its real path */
    const char *tree;    /* the revision's, a hash */
    bool nul;            /* names end in NUL: one may hold a line end */
    int fd;              /* to and from cat-file */
    pid_t pid;           /* its; 0: not started */
    struct arena *arena; /* the run's */
};

/* Find the revision in the repository that contains the file `path`.  `nul` allows line
 * ends in names, which needs git 2.38.  Returns NULL, or the reason for failure; git's
 * own messages go to standard error. */
const char *git_begin(struct git *g, const char *revision, const char *path, bool nul);

enum git_content { GIT_FOUND, GIT_NONE, GIT_FAILED };

/* The content of the file at that revision, allocated from the arena; GIT_NONE if it did
 * not exist or is not in the repository. */
enum git_content git_content(struct git *g, const char *path, lucid_str *content, struct arena *a);

void git_end(struct git *g);

#endif
