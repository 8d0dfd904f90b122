/* host/pthread.h - there is one thread: others cannot be started, and nobody is waited for. */
#ifndef LUCID_HOST_PTHREAD_H
#define LUCID_HOST_PTHREAD_H

#include <errno.h>
#include <sys/types.h>

static inline int
pthread_create(pthread_t *thread, const void *attributes, void *(*start)(void *), void *argument)
{
    (void)thread;
    (void)attributes;
    (void)start;
    (void)argument;
    return EAGAIN;
}

#define PTHREAD_ONCE_INIT 0

static inline int
pthread_once(pthread_once_t *once, void (*work)(void))
{
    if (!*once)
        work();
    *once = 1;
    return 0;
}

#define pthread_join(thread, result)        ((void)(thread), 0)
#define pthread_mutex_init(mutex, how)      ((void)(mutex), 0)
#define pthread_mutex_lock(mutex)           ((void)(mutex), 0)
#define pthread_mutex_unlock(mutex)         ((void)(mutex), 0)
#define pthread_mutex_destroy(mutex)        ((void)(mutex), 0)
#define pthread_cond_init(condition, how)   ((void)(condition), 0)
#define pthread_cond_wait(condition, mutex) ((void)(condition), 0)
#define pthread_cond_signal(condition)      ((void)(condition), 0)
#define pthread_cond_broadcast(condition)   ((void)(condition), 0)
#define pthread_cond_destroy(condition)     ((void)(condition), 0)

#endif
