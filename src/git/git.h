/*
 * git/git.h - files as they were at a revision, and as the index holds them.
 *
 * Each file is looked up in the repository that it is in.  Per repository git runs a few
 * times, however many files there are: rev-parse, cat-file, and where they are needed
 * merge-base, ls-tree, ls-files and diff-index.  It runs no program of the repository's
 * configuration, fetches nothing and does not read the work tree.
 */
#ifndef LUCID_GIT_GIT_H
#define LUCID_GIT_GIT_H

#include "git/repository.h"

/* {.arena = the run's} is ready for use. */
struct git {
    struct git_repositories repositories;
    const char *revision; /* to compare with */
    /* Told of each repository that cannot be used, once, and of each file. */
    void *self;
    void (*complain)(void *self, const char *name, const char *reason);
};

/*
 * Is there a revision to compare this file with?  "main" is the commit at which HEAD left
 * it, "a...b" the one at which a and b parted; in a submodule it is the commit that the
 * repository around it had recorded then.  False after a complaint.
 */
bool git_knows(struct git *g, const char *path);

/* The content of the file at that revision, or of the file that was renamed to it since.
 * GIT_NONE if there was none; GIT_FAILED after a complaint. */
enum git_content git_before(struct git *g, const char *path, lucid_str *content, struct arena *a);

/* What git_before looks in: the name of a commit or tree; NULL: there was nothing yet. */
const char *git_base(struct git *g, const char *path);

/* Is the file in the index, or was it there at the revision?  GIT_FAILED: it was complained of
 * why that is not known. */
enum git_content git_tracks(struct git *g, const char *path);

/* Is the file in the repository that a hook is run for: the one around this process? */
bool git_is_near(struct git *g, const char *path);

/* The content of the file in the index; GIT_NONE if it is not there. */
enum git_content git_staged(struct git *g, const char *path, lucid_str *content, struct arena *a);

/* The same of a file that the next commit changes; GIT_NONE for any other. */
enum git_content git_changed(struct git *g, const char *path, lucid_str *content, struct arena *a);

/* The files in the index below a directory, or those only that the next commit changes:
 * paths that begin with the name of the directory, and the part below it.  False after a complaint.
 */
bool git_list_staged(struct git *g, const char *directory, bool changed,
                     void (*take)(void *self, const char *path, const char *below), void *self);

void git_end(struct git *g);

#endif
