/* base/arena.c - memory that is freed all at once. */
#include "base/arena.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include "base/format.h"
#include "base/large_pages.h"

/* A sanitizer sees what goes beyond a thing that has a chunk of its own. */
#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#if defined __SANITIZE_ADDRESS__ || __has_feature(address_sanitizer)
enum { IS_WATCHED = 1 };
#else
enum { IS_WATCHED = 0 };
#endif

enum {
    CHUNK = 64 * 1024,
    MUCH = 512 * 1024,     /* bytes in use, from which on chunks are large pages */
    ALONE = 1024 * 1024,   /* bytes from which on what is allocated has a chunk of its own */
    MAX_KEPT = 1024 * 1024 /* bytes, when an arena is reset */
};

struct arena_chunk {
    struct arena_chunk *older;
    size_t size;
    bool alone; /* it holds one thing, which may be given back or become longer */
    max_align_t bytes[];
};

/* The cleanups are on the stack that is left behind. */
void
arena_exhausted(const struct arena *a)
{
    struct exhaustion *const to = a->exhausted;
    struct cleanup *const kept = to->inner ? to->inner->cleanups : NULL;

    while (to->cleanups != kept) {
        struct cleanup *c = to->cleanups;

        to->cleanups = c->outer;
        c->release(c->self);
    }
    longjmp(to->inner ? to->inner->jump : to->jump, 1);
}

/* In units of what is allocated. */
static size_t
round_up(size_t n)
{
    const size_t unit = sizeof(max_align_t);

    return (n + unit - 1) / unit * unit;
}

/* Large pages are had whole, so all of them is used. */
static size_t
chunk_size(const struct arena *a, size_t at_least)
{
    const size_t head = round_up(sizeof(struct arena_chunk) + ARENA_BEHIND);

    if (IS_WATCHED)
        return at_least;
    if (a->used < MUCH && at_least < LARGE_PAGE / 2)
        return at_least < CHUNK ? CHUNK : at_least;
    return at_least < SIZE_MAX - head - LARGE_PAGE
               ? (at_least + head + LARGE_PAGE - 1) / LARGE_PAGE * LARGE_PAGE - head
               : at_least;
}

/* False when memory is out.  A page takes microseconds to be had, so none is touched before it
 * is used. */
static bool
add_chunk(struct arena *a, size_t at_least)
{
    const size_t size = chunk_size(a, at_least);
    struct arena_chunk *c = NULL;

    if (size < SIZE_MAX - sizeof *c - ARENA_BEHIND)
        c = allocate_table(sizeof *c + size + ARENA_BEHIND);
    if (!c)
        return false;
    if (at_least > CHUNK && at_least < ALONE)
        prefault(c, at_least);
    c->older = a->chunks;
    c->size = size;
    c->alone = false;
    a->chunks = c;
    a->at = (char *)c->bytes;
    a->end = a->at + size;
    a->used += size;
    return true;
}

/* From a new chunk; the one before it goes on if it has more room left. */
static char *
take_from_new(struct arena *a, size_t bytes)
{
    char *const at = a->at, *const end = a->end;
    const size_t left = a->chunks ? (size_t)(end - at) : 0;
    char *p;

    if (!add_chunk(a, bytes))
        arena_exhausted(a);
    p = a->at;
    a->at += bytes;
    a->chunks->alone = bytes >= ALONE;
    if (a->chunks->alone)
        a->at = a->end;
    if ((size_t)(a->end - a->at) < left) {
        a->at = at;
        a->end = end;
    }
    return p;
}

void *
arena_room(struct arena *a, size_t n, size_t size)
{
    size_t bytes;
    char *p;

    if (size && n > (SIZE_MAX - CHUNK) / size)
        arena_exhausted(a);
    bytes = IS_WATCHED ? n * size : round_up(n * size);
    if (IS_WATCHED || !a->chunks || bytes >= ALONE || (size_t)(a->end - a->at) < bytes)
        return take_from_new(a, bytes);
    p = a->at;
    a->at += bytes;
    return p;
}

void *
arena_allocate(struct arena *a, size_t n, size_t size)
{
    return memset(arena_room(a, n, size), 0, n * size);
}

lucid_str
arena_copy(struct arena *a, lucid_str s)
{
    char *p = arena_room(a, s.n + 1, 1);

    if (s.n)
        memcpy(p, s.p, s.n);
    p[s.n] = '\0';
    return (lucid_str){ p, s.n };
}

/* Written where it stays, if there is room for it. */
const char *
arena_format(struct arena *a, const char *format, ...)
{
    const size_t room = a->chunks && !IS_WATCHED ? (size_t)(a->end - a->at) : 0;
    va_list args, again;
    char *p = a->at;
    int n;

    va_start(args, format);
    va_copy(again, args);
    n = format_into(p, room, format, args);
    if (n >= 0 && (size_t)n < room) {
        a->at += round_up((size_t)n + 1);
    } else if (n >= 0) {
        p = arena_allocate(a, (size_t)n + 1, 1);
        format_into(p, (size_t)n + 1, format, again);
    }
    va_end(again);
    va_end(args);
    return n >= 0 ? p : "";
}

/* What points to the chunk that holds nothing but p, or NULL. */
static struct arena_chunk **
find_alone(struct arena *a, const void *p)
{
    struct arena_chunk **link = &a->chunks;

    while (*link && (!(*link)->alone || (const void *)(*link)->bytes != p))
        link = &(*link)->older;
    return *link ? link : NULL;
}

/* The list made longer where it is, if it has a chunk of its own; else NULL. */
static void *
lengthen(struct arena *a, const void *list, size_t bytes)
{
    struct arena_chunk **link = find_alone(a, list), *c;
    const bool ends_there = link && a->end == (char *)(*link)->bytes + (*link)->size;
    size_t old;

    if (!link || bytes > SIZE_MAX - sizeof *c - ARENA_BEHIND - sizeof(max_align_t))
        return NULL;
    old = (*link)->size;
    bytes = round_up(bytes);
    c = realloc(*link, sizeof *c + bytes + ARENA_BEHIND);
    if (!c)
        return NULL;
    c->size = bytes;
    *link = c;
    a->used += bytes - old;
    if (ends_there)
        a->at = a->end = (char *)c->bytes + c->size;
    return c->bytes;
}

void
arena_give_back(struct arena *a, const void *p)
{
    struct arena_chunk **link = find_alone(a, p), *c = link ? *link : NULL;

    if (!c || (a->chunks == c && !c->older))
        return;
    *link = c->older;
    if (a->end == (char *)c->bytes + c->size)
        a->at = a->end = (char *)a->chunks->bytes + a->chunks->size;
    a->used -= c->size;
    free(c);
}

void *
arena_grow(struct arena *a, void *list, size_t n, size_t *capacity, size_t size)
{
    const bool is_large = *capacity > ALONE / size;
    const size_t more = is_large ? *capacity + *capacity / 2 : *capacity ? 2 * *capacity : 8;
    char *bigger = NULL;

    if (n < *capacity)
        return list;
    if (is_large && more < SIZE_MAX / size)
        bigger = lengthen(a, list, more * size);
    if (bigger) {
        memset(bigger + n * size, 0, (more - n) * size);
    } else {
        bigger = arena_allocate(a, more, size);
        if (n)
            memcpy(bigger, list, n * size);
    }
    *capacity = more;
    return bigger;
}

void *
arena_realloc(const struct arena *a, void *p, size_t bytes)
{
    p = realloc(p, bytes);
    if (!p)
        arena_exhausted(a);
    return p;
}

void *
arena_extend(struct arena *a, void *p, size_t used, size_t bytes)
{
    void *to;

    if (bytes < CHUNK || bytes >= ALONE) /* a large one is moved without a copy */
        return arena_realloc(a, p, bytes);
    to = arena_realloc(a, NULL, bytes);
    prefault(to, bytes);
    if (used > 0)
        memcpy(to, p, used);
    free(p);
    return to;
}

static void
release_arena(void *self)
{
    arena_free(self);
}

struct cleanup
cleanup_arena(struct arena *a)
{
    return (struct cleanup){ release_arena, a, NULL };
}

static void
free_chunks(struct arena_chunk *c)
{
    while (c) {
        struct arena_chunk *older = c->older;

        free(c);
        c = older;
    }
}

void
arena_reset(struct arena *a)
{
    const size_t used = a->used;

    if (!a->chunks)
        return;
    if (a->chunks->older && used <= MAX_KEPT) { /* so much was needed: have it at once */
        arena_free(a);
        add_chunk(a, used);
        return;
    }
    free_chunks(a->chunks->older);
    a->chunks->older = NULL;
    a->chunks->alone = false;
    a->used = a->chunks->size;
    a->at = (char *)a->chunks->bytes;
    a->end = a->at + a->chunks->size;
}

void
arena_free(struct arena *a)
{
    free_chunks(a->chunks);
    *a = (struct arena){ .exhausted = a->exhausted };
}
