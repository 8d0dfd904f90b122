/* host/sys/mman.h - there are no pages to ask for: a file is read. */
#ifndef LUCID_HOST_SYS_MMAN_H
#define LUCID_HOST_SYS_MMAN_H

#include <sys/types.h>

enum { PROT_READ = 1, MAP_PRIVATE = 2 };
#define MAP_FAILED ((void *)-1)

void *mmap(void *at, size_t n, int protection, int flags, int fd, off_t offset);
int munmap(void *bytes, size_t n);

#endif
