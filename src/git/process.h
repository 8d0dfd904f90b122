/*
 * git/process.h - git as a child process that may read, and nothing else.
 *
 * A repository may come from a stranger, and its configuration names programs: for the
 * file monitor, for transports, for hooks, for credentials.  Each of them is turned off,
 * so that git runs no program and fetches nothing.
 */
#ifndef LUCID_GIT_PROCESS_H
#define LUCID_GIT_PROCESS_H

#include <sys/types.h>

#include "base/arena.h"

/* Which of the variables that a hook gets (GIT_DIR, GIT_INDEX_FILE) git gets too. */
enum git_environment {
    GIT_OF_ANOTHER, /* none: they speak of another repository */
    GIT_OF_ITS_OWN, /* all but GIT_DIR: the repository is found by its place */
    GIT_AS_GIVEN    /* all */
};

struct git_place {
    const char *directory; /* that git runs in */
    enum git_environment environment;
};

/* What git said. */
struct git_answer {
    lucid_str out, errors;
    int status; /* of its exit, -1: it was ended by a signal */
};

/* Run git with arguments that end with NULL.  False and errno if it cannot be run. */
bool git_ask(const struct git_place *at, const char *const *arguments, struct git_answer *to,
             struct arena *a);

/* Start git with a descriptor as its standard input and output.  False and errno. */
bool git_start(const struct git_place *at, const char *const *arguments, int fd, pid_t *pid,
               struct arena *a);

/* Wait for it: its exit status, or -1. */
int git_await(pid_t pid);

#endif
