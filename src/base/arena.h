/*
 * base/arena.h - memory that is freed all at once.
 *
 * A function that takes an arena may allocate from it; a function that does not take
 * one does not allocate.  An arena lives as long as the run or as the document.  When
 * memory runs out, an arena jumps to `exhausted`, which its owner has set, so callers need
 * not check for failure.  What outlives the document must be whole at each jump: allocate
 * first, then say so.  What is not in an arena, such as the tree of another library, has a
 * cleanup, which frees it before the jump.
 */
#ifndef LUCID_BASE_ARENA_H
#define LUCID_BASE_ARENA_H

#include <setjmp.h>

#include "base/str.h"

struct arena_chunk;

/* Something to be freed if memory runs out, on the stack of the function that has it. */
struct cleanup {
    void (*release)(void *self);
    void *self;
    struct cleanup *outer;
};

/* A jump that ends before another library, which would not free what it has. */
struct inner_jump {
    jmp_buf jump;
    struct inner_jump *outer;
    struct cleanup *cleanups; /* that stay */
};

/* Where to go on when memory is out: the owner calls setjmp(exhaustion.jump). */
struct exhaustion {
    jmp_buf jump;
    struct inner_jump *inner; /* goes before it; NULL: none */
    struct cleanup *cleanups; /* the innermost first */
};

struct arena {
    struct arena_chunk *chunks; /* the newest first */
    char *at, *end;             /* the free part of the newest */
    size_t used;                /* bytes of all chunks */
    struct exhaustion *exhausted;
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
 * doubling; *capacity is 0 at first.  Returns the list, perhaps moved: nothing may point
 * into the one before. */
void *arena_grow(struct arena *a, void *list, size_t n, size_t *capacity, size_t size);

/* What was allocated at p is not wanted any more; if it is large, others may have its memory. */
void arena_give_back(struct arena *a, const void *p);

/* realloc for memory that outlives the arena's content and is freed by its owner;
 * if it fails, it jumps as the arena does. */
void *arena_realloc(const struct arena *a, void *p, size_t bytes);

/* Memory is out: run the cleanups, the innermost first, and jump. */
_Noreturn void arena_exhausted(const struct arena *a);

/* From here to there the cleanup is wanted; the last one ends first. */
static inline void
cleanup_push(const struct arena *a, struct cleanup *c)
{
    c->outer = a->exhausted->cleanups;
    a->exhausted->cleanups = c;
}

static inline void
cleanup_pop(const struct arena *a, const struct cleanup *c)
{
    a->exhausted->cleanups = c->outer;
}

/* A cleanup that frees an arena, which may be one of the stack. */
struct cleanup cleanup_arena(struct arena *a);

/* The same for jumps: between them is who calls setjmp(jump->jump). */
static inline void
inner_jump_push(const struct arena *a, struct inner_jump *jump)
{
    jump->outer = a->exhausted->inner;
    jump->cleanups = a->exhausted->cleanups;
    a->exhausted->inner = jump;
}

static inline void
inner_jump_pop(const struct arena *a, const struct inner_jump *jump)
{
    a->exhausted->inner = jump->outer;
}

/* The same for a list of which `used` bytes are kept and all will be written to. */
void *arena_extend(struct arena *a, void *p, size_t used, size_t bytes);

/* Free all chunks but one, which may be a new one, or free all of them.  The arena is
 * then empty and can be used again. */
void arena_reset(struct arena *a);
void arena_free(struct arena *a);

#define NEW(a, n, type) ((type *)arena_allocate((a), (n), sizeof(type)))

#endif
