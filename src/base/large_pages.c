/* base/large_pages.c - memory for tables of some size. */
#define _DEFAULT_SOURCE /* madvise */
#include "base/large_pages.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { LINE = 64, PAGE = 4096, FEW = 8 * PAGE };

void *
allocate_table(size_t n)
{
    const size_t align = n < LARGE_PAGE / 2 ? LINE : LARGE_PAGE;
    void *table;

    if (n > SIZE_MAX - LARGE_PAGE)
        return NULL;
    n = (n + align - 1) / align * align;
    table = aligned_alloc(align, n);
#ifdef MADV_HUGEPAGE
    if (table && align == LARGE_PAGE)
        madvise(table, n, MADV_HUGEPAGE);
#endif
    return table;
}

void
prefault(void *p, size_t n)
{
#ifdef MADV_POPULATE_WRITE
    const size_t before = (PAGE - (uintptr_t)p % PAGE) % PAGE;

    if (n >= FEW) /* where it fails they come when they are written to */
        madvise((char *)p + before, (n - before) / PAGE * PAGE, MADV_POPULATE_WRITE);
#else
    (void)p;
    (void)n;
#endif
}

void
give_back_memory(void)
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
