/* git/repository.h - which repository a file is in. */
#ifndef LUCID_GIT_REPOSITORY_H
#define LUCID_GIT_REPOSITORY_H

#include "git/list.h"
#include "git/objects.h"

struct git_repository {
    struct git_repository *next;
    lucid_str found; /* where .git is, an absolute path without links */
    lucid_str top;   /* of its work tree, likewise: git may say that it lies elsewhere */
    struct git_place place;
    bool opened, shallow, inner; /* inner: this process does not run in it */
    const char *problem;         /* why git does not open it, or does not know the revision */
    bool told;                   /* that */
    int status;             /* how git ended that was asked last; -1: it was not run, or killed */
    const char *empty_tree; /* in its kind of hashes */
    struct git_objects objects;

    bool resolved;
    const char *base; /* to compare with: a commit or tree; NULL: there was nothing yet */
    struct git_list before, renames, index, staged;
    bool has_before, has_renames, has_index, has_staged;
};

/* All that a run has met. */
struct git_repositories {
    struct git_repository *list;
    struct git_repository *given; /* that GIT_DIR names, if it lies elsewhere */
    lucid_str here;               /* the top around the current directory; n is 0: none */
    bool begun;
    int error;      /* why the last one was not found; 0: there is none */
    lucid_str last; /* the directory that was asked for last */
    struct git_repository *last_found;
    struct arena *arena; /* the run's */
};

/* The repository of a file, an absolute path without links; NULL: it is in none, or `error`
 * says why that is not known. */
struct git_repository *repository_of(struct git_repositories *all, lucid_str path);

/* The one that this one lies in, unless the process runs in this one; or NULL. */
struct git_repository *repository_around(struct git_repositories *all,
                                         const struct git_repository *r);

/* Ask git where it is.  False: see its problem. */
bool repository_open(struct git_repository *r, struct arena *a);

/* All that git says to these arguments there; false: its problem was set. */
bool repository_ask(struct git_repository *r, const char *const *arguments, lucid_str *said,
                    struct arena *a);

/* The hash of what "main^{commit}" names; NULL: there is none, or its problem was set. */
const char *repository_name(struct git_repository *r, const char *name, struct arena *a);

#endif
