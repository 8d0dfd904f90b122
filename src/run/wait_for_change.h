/* run/wait_for_change.h - wait until a file is saved. */
#ifndef LUCID_RUN_WAIT_FOR_CHANGE_H
#define LUCID_RUN_WAIT_FOR_CHANGE_H

#include "base/arena.h"

/* Told by inotify, where there is such; else, and besides, the file is looked at each second. */
struct watched {
    const char *path;
    int fd; /* of inotify; -1: none */
    bool there;
    long long device, inode, size, seconds, nanoseconds;
};

/* Note how the file is now. */
void watch_begin(struct watched *w, const char *path, struct arena *a);

/* Return once it is another one, or gone; then `there` says which. */
void watch_wait(struct watched *w);

void watch_end(struct watched *w);

#endif
