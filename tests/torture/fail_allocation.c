/*
 * fail_allocation.c - a library to preload: the n-th allocation of the program fails.
 *
 * FAIL_AT is n, 0 for none; with FAIL_ON all from then on fail.  Threads count as
 * allocations, and so do maps.  A program may ask for it itself, by fail_allocations, which
 * counts anew, and for the number of allocations that were not freed.  FAIL_COUNT names a file, to
 * which the number of allocations and of those that were not freed are written at the end.  What
 * the program starts is spared.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);
void *__libc_memalign(size_t align, size_t n);
void __libc_free(void *p);

long fail_allocations(long at, bool on);
long live_allocations(void);

typedef void *map_function(void *at, size_t n, int protection, int flags, int fd, off_t offset);
typedef int thread_function(pthread_t *thread, const pthread_attr_t *attributes,
                            void *(*start)(void *), void *argument);

static bool started, from_then_on;
static long failing;
static int report = -1; /* a program that gives up its rights could not open it at the end */
static atomic_long allocations, live;
static map_function *real_mmap;
static thread_function *real_thread;

static bool
fails(void)
{
    const long n = started ? ++allocations : 0;

    if (failing == 0 || n < failing || (n > failing && !from_then_on))
        return false;
    errno = ENOMEM;
    return true;
}

static void *
counted(void *p)
{
    live += p != NULL;
    return p;
}

void *
malloc(size_t n)
{
    return fails() ? NULL : counted(__libc_malloc(n));
}

void *
calloc(size_t n, size_t size)
{
    return fails() ? NULL : counted(__libc_calloc(n, size));
}

void *
realloc(void *p, size_t n)
{
    if (p && n == 0)
        live--;
    if (n > 0 && fails())
        return NULL;
    return p ? __libc_realloc(p, n) : counted(__libc_realloc(NULL, n));
}

void *
reallocarray(void *p, size_t n, size_t size)
{
    if (size > 0 && n > SIZE_MAX / size) {
        errno = ENOMEM;
        return NULL;
    }
    return realloc(p, n * size);
}

void *
memalign(size_t align, size_t n)
{
    return fails() ? NULL : counted(__libc_memalign(align, n));
}

void *
aligned_alloc(size_t align, size_t n)
{
    return memalign(align, n);
}

int
posix_memalign(void **p, size_t align, size_t n)
{
    *p = memalign(align, n);
    return *p ? 0 : ENOMEM;
}

void
free(void *p)
{
    live -= p != NULL;
    __libc_free(p);
}

void *
mmap(void *at, size_t n, int protection, int flags, int fd, off_t offset)
{
    return fails() ? MAP_FAILED : real_mmap(at, n, protection, flags, fd, offset);
}

int
pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *),
               void *argument)
{
    return fails() ? EAGAIN : real_thread(thread, attributes, start, argument);
}

/* Returns how many there were since the last call. */
long
fail_allocations(long at, bool on)
{
    const long so_far = allocations;

    allocations = 0;
    failing = at;
    from_then_on = on;
    return so_far;
}

long
live_allocations(void)
{
    return live;
}

__attribute__((constructor)) static void
begin(void)
{
    const char *at = getenv("FAIL_AT"), *count = getenv("FAIL_COUNT");

    real_mmap = (map_function *)(uintptr_t)dlsym(RTLD_NEXT, "mmap");
    real_thread = (thread_function *)(uintptr_t)dlsym(RTLD_NEXT, "pthread_create");
    failing = at ? atol(at) : 0;
    from_then_on = getenv("FAIL_ON") != NULL;
    if (count)
        report = open(count, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (report >= 0) {
        const int high = fcntl(report, F_DUPFD_CLOEXEC, 100);

        close(report);
        report = high;
    }
    unsetenv("LD_PRELOAD");
    live = 0;
    started = true;
}

__attribute__((destructor)) static void
end(void)
{
    char line[64];
    const int n = snprintf(line, sizeof line, "%ld %ld\n", (long)allocations, (long)live);

    if (report >= 0 && write(report, line, (size_t)n) == n)
        close(report);
}
