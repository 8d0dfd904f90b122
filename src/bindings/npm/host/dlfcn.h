/* host/dlfcn.h - there are no libraries to load. */
#ifndef LUCID_HOST_DLFCN_H
#define LUCID_HOST_DLFCN_H

#include <stddef.h>

#define RTLD_NOW   0
#define RTLD_LOCAL 0

static inline void *
dlopen(const char *library, int how)
{
    (void)library;
    (void)how;
    return NULL;
}

static inline void *
dlsym(void *handle, const char *name)
{
    (void)handle;
    (void)name;
    return NULL;
}

static inline char *
dlerror(void)
{
    return NULL;
}

#endif
