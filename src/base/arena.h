/*
 * base/arena.h - memory that is freed all at once.
 *
 * A function that takes an arena may allocate from it; a function that does not take
 * one does not allocate.  An arena lives as long as the run or as the document.  When
 * memory runs out, an arena jumps to its `exhausted` buffer, which its owner has set,
 * so callers need not check for failure.  What outlives the document
 * must be whole at each jump: allocate first, then say so.
 */
#ifndef LUCID_BASE_ARENA_H
#define LUCID_BASE_ARENA_H

#include <setjmp.h>

#include "base/str.h"

struct arena_chunk;

struct arena {
    struct arena_chunk *chunks; /* the newest first */
    char *at, *end;             /* the free part of the newest */
    size_t used;                /* bytes of all chunks */
    jmp_buf *exhausted;
};

enum { ARENA_BEHIND = 16 }; /* bytes after an allocation that may be read */

/* n x size zeroed bytes, aligned for any type. */
void *arena_allocate(struct arena *a, size_t n, size_t size);

/* The same, but not zeroed: for memory that is overwritten completely. */
void *arena_room(struct arena *a, size_t n, size_t size);

/* A copy of s with a terminating NUL that n does not count. */
lucid_str arena_copy(struct arena *a, lucid_str s);

/* A string formatted as by printf. */
const char *arena_format(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Room for one more of n things of `size` bytes in a list that grows by
 * doubling; *capacity is 0 at first.  Returns the list, perhaps moved. */
void *arena_grow(struct arena *a, void *list, size_t n, size_t *capacity, size_t size);

/* realloc for memory that outlives the arena's content and is freed by its owner;
 * if it fails, it jumps as the arena does. */
void *arena_realloc(struct arena *a, void *p, size_t bytes);

/* Free all chunks but one, which may be a new one, or free all of them.  The arena is
 * then empty and can be used again. */
void arena_reset(struct arena *a);
void arena_free(struct arena *a);

#define NEW(a, n, type) ((type *)arena_allocate((a), (n), sizeof(type)))

#endif
