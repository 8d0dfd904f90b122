/* git/revision.h - what a revision on the command line means. */
#ifndef LUCID_GIT_REVISION_H
#define LUCID_GIT_REVISION_H

#include "git/repository.h"

/* Find what to compare with: the merge base of the revision and HEAD, or of the two sides
 * of "main...HEAD"; an unborn HEAD is an empty tree.  False: see the problem. */
bool revision_resolve(struct git_repository *r, const char *revision, struct arena *a);

#endif
