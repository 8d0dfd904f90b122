/* host/sys/wait.h - a status is that of exit, or above 255 that of a signal. */
#ifndef LUCID_HOST_SYS_WAIT_H
#define LUCID_HOST_SYS_WAIT_H

#include <sys/types.h>

#define WIFEXITED(status)   ((status) < 256)
#define WEXITSTATUS(status) (status)

pid_t waitpid(pid_t pid, int *status, int options);

#endif
