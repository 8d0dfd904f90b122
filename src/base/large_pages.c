/* base/large_pages.c - memory for tables of some size. */
#define _DEFAULT_SOURCE /* madvise */
#include "base/large_pages.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { LINE = 64 };

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
give_back_memory(void)
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
