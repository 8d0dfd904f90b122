/* run/give_back.h - memory that is free goes back to the system, for programs that stay. */
#ifndef LUCID_RUN_GIVE_BACK_H
#define LUCID_RUN_GIVE_BACK_H

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Small pieces above those of a large text would keep its memory. */
static inline void
give_back_memory(void)
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

#endif
