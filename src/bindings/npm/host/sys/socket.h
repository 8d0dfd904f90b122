/* host/sys/socket.h - two ends that are connected. */
#ifndef LUCID_HOST_SYS_SOCKET_H
#define LUCID_HOST_SYS_SOCKET_H

#include <sys/types.h>

enum { AF_UNIX = 1, SOCK_STREAM = 1, SOCK_CLOEXEC = 2, MSG_NOSIGNAL = 1 };

int socketpair(int domain, int type, int protocol, int ends[2]);
ssize_t send(int fd, const void *bytes, size_t n, int flags);

#endif
