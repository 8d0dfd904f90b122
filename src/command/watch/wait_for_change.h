/* command/watch/wait_for_change.h - wait until a file is saved. */
#ifndef LUCID_COMMAND_WATCH_WAIT_FOR_CHANGE_H
#define LUCID_COMMAND_WATCH_WAIT_FOR_CHANGE_H

#include "run/kept_rules.h"

/* Told by inotify, where there is such; else, and besides, the file is looked at each second. */
struct watched {
    const char *path;
    int fd; /* of inotify; -1: none */
    bool there;
    long long device, inode, size, seconds, nanoseconds;
};

/* Note how the file is now. */
void watch_begin(struct watched *w, const char *path, struct arena *a);

/* Return once it is another one, or gone, which `there` says, or configurations have changed. */
void watch_wait(struct watched *w, const struct kept_rules *kept);

void watch_end(struct watched *w);

#endif
