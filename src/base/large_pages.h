/* base/large_pages.h - memory for tables of some size, and back to the system. */
#ifndef LUCID_BASE_LARGE_PAGES_H
#define LUCID_BASE_LARGE_PAGES_H

#include <stddef.h>

enum { LARGE_PAGE = 2 * 1024 * 1024 };

/* n bytes, not zeroed, at the beginning of a cache line, for free(); NULL when out of memory.
 * From half of LARGE_PAGE on it is in large pages where the system has some to spare: to be given a
 * small one takes microseconds, and there are few translations of their addresses. */
void *allocate_table(size_t n);

/* All of n bytes at p will soon be written to: have their pages at once, if there are more than
 * a few, since one after the other costs many times as much. */
void prefault(void *p, size_t n);

/* What is free goes back, for programs that stay: small pieces above those of a large text would
 * keep its memory. */
void give_back_memory(void);

#endif
