/* command/check/staged.h - what the next commit takes: the index, not the work tree. */
#ifndef LUCID_COMMAND_CHECK_STAGED_H
#define LUCID_COMMAND_CHECK_STAGED_H

#include "git/git.h"
#include "run/run.h"

/* --staged: the files that the operands name in the index; without operands those below the
 * current directory that the next commit changes. */
const char **staged_paths(struct run *run, struct git *git, size_t *n);

/* Read the file's content in the index, as run_documents reads a file. */
void staged_document(struct run *run, struct git *git, const char *path, run_visit visit,
                     void *self);

/* Is a commit under way, which runs this as its hook, that takes the file otherwise than it
 * lies in the work tree?  True after a complaint. */
bool staged_differs(struct run *run, struct git *git, const char *path);

/* Is a commit under way that takes the file? */
bool staged_taken(struct git *git, const char *path, struct arena *a);

#endif
