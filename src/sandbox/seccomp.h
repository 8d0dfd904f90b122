/* sandbox/seccomp.h - system calls that the process gives up for good (seccomp(2)). */
#ifndef LUCID_SANDBOX_SECCOMP_H
#define LUCID_SANDBOX_SECCOMP_H

#include <stdbool.h>

/* From now on, only calls that reading, counting and writing need: no socket, no program, no
 * other process.  Any other fails as one that is not permitted.  False: the kernel or this
 * processor cannot do it. */
bool seccomp_give_up(void);

#endif
