/* host/unistd.h - what wasi-libc has not. */
#ifndef LUCID_HOST_UNISTD_H
#define LUCID_HOST_UNISTD_H

#define _WASI_EMULATED_GETPID
#include_next <unistd.h>

#undef lseek

extern char **environ;

int pipe(int ends[2]);
int pipe2(int ends[2], int flags);
int fchown(int fd, uid_t owner, gid_t group);

#endif
