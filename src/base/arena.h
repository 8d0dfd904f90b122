/*
 * base/arena.h - memory that is freed all at once.
 *
 * A function that takes an arena may allocate from it; one that takes none
 * does not allocate.  An arena has one of two lifetimes: the run, or the
 * document.  When memory runs out an arena jumps to its `exhausted` buffer,
 * set by the one who made it, so no caller has to look.  What lives longer than
 * the document must be whole at each jump: allocate first, then say so.
 */
#ifndef LUCID_ARENA_H
#define LUCID_ARENA_H

#include <setjmp.h>

#include "base/str.h"

struct arena_chunk;

struct arena {
    struct arena_chunk *chunks; /* the newest first */
    char *at, *end;             /* what is free in the newest */
    char *zero;                 /* and from where on it was never used */
    size_t used;                /* bytes of all chunks */
    jmp_buf *exhausted;
};

enum { ARENA_BEHIND = 16 }; /* bytes behind what was allocated that may be read */

/* n x size zeroed bytes, aligned for any type. */
void *arena_allocate(struct arena *a, size_t n, size_t size);

/* The same, not zeroed: for what is written all over. */
void *arena_room(struct arena *a, size_t n, size_t size);

/* A copy of s that ends in a NUL which n does not count. */
lucid_str arena_copy(struct arena *a, lucid_str s);

/* A string made by a printf format. */
const char *arena_format(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Room for one more of n things of `size` bytes in a list that grows by
 * doubling; *capacity is 0 at first.  Returns the list, perhaps moved. */
void *arena_grow(struct arena *a, void *list, size_t n, size_t *capacity, size_t size);

/* realloc for what outlives the arena's content and is freed by its owner;
 * exhaustion ends as that of the arena does. */
void *arena_realloc(struct arena *a, void *p, size_t bytes);

/* Free all but one chunk, which may be a new one, or all: the arena is empty and
 * can be used again. */
void arena_reset(struct arena *a);
void arena_free(struct arena *a);

#define NEW(a, n, type) ((type *)arena_allocate((a), (n), sizeof(type)))

#endif
