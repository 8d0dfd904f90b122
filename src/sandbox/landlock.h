/*
 * sandbox/landlock.h - rights that the process gives up for good (landlock(7)).
 *
 * Where the kernel cannot do that, nothing happens, and the program goes on.  What is open
 * stays open; threads and programs that are started later have no more rights.
 */
#ifndef LUCID_SANDBOX_LANDLOCK_H
#define LUCID_SANDBOX_LANDLOCK_H

#include <stdbool.h>
#include <stdint.h>

/* What can be refused, and allowed again below a place. */
enum landlock_right {
    LANDLOCK_READ = 1,   /* files */
    LANDLOCK_WRITE = 2,  /* files and directories, in any way */
    LANDLOCK_START = 4,  /* programs */
    LANDLOCK_OTHERS = 8, /* TCP, and sockets and signals of other processes */
};

struct landlock {
    int ruleset;      /* -1: there is none */
    unsigned version; /* of the kernel's */
    uint64_t refused; /* as the kernel has it */
    bool incomplete;  /* a place could not be looked at that may be there */
};

/* Prepare to give up these rights. */
struct landlock landlock_prepare(unsigned rights);

/* All the same, leave these to the file, or to what is below the directory, if it is there. */
void landlock_allow(struct landlock *l, const char *path, unsigned rights);

/* Now.  False: the kernel cannot do it, or not all that should be left could be. */
bool landlock_give_up(struct landlock *l);

#endif
