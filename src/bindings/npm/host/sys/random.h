/* host/sys/random.h - random bytes of the host. */
#ifndef LUCID_HOST_SYS_RANDOM_H
#define LUCID_HOST_SYS_RANDOM_H

#include <sys/types.h>

#define GRND_NONBLOCK 1

ssize_t getrandom(void *to, size_t n, unsigned flags);

#endif
