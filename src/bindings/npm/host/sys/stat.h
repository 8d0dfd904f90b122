/* host/sys/stat.h - with modes that can be changed. */
#ifndef LUCID_HOST_SYS_STAT_H
#define LUCID_HOST_SYS_STAT_H

#include_next <sys/stat.h>

int fchmod(int fd, mode_t mode);

#endif
