/* fail_large.c - a library to preload, with which there is no memory for one string of JSON:
 * a request of 100,000 to 120,000 bytes fails. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>

void *
malloc(size_t n)
{
    static void *(*real)(size_t);

    if (!real)
        *(void **)&real = dlsym(RTLD_NEXT, "malloc");
    return n >= 100000 && n <= 120000 ? NULL : real(n);
}
