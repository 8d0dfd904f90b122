/* in/document/archive.c - the members of a zip archive, by libzip. */
#include "in/document/archive.h"

#ifdef LUCID_DOCUMENTS

#include <stdlib.h>
#include <zip.h>

#include "base/shared_library.h"

enum {
    MOST = 64 * 1024 * 1024, /* bytes inflated: a bomb has more, a book has less */
    PIECE = 64 * 1024
};

struct archive_library {
    zip_source_t *(*source_buffer_create)(const void *, zip_uint64_t, int, zip_error_t *);
    zip_t *(*open_from_source)(zip_source_t *, int, zip_error_t *);
    void (*source_free)(zip_source_t *);
    void (*discard)(zip_t *);
    zip_int64_t (*name_locate)(zip_t *, const char *, zip_flags_t);
    zip_error_t *(*get_error)(zip_t *);
    zip_file_t *(*fopen)(zip_t *, const char *, zip_flags_t);
    zip_int64_t (*fread)(zip_file_t *, void *, zip_uint64_t);
    zip_error_t *(*file_get_error)(zip_file_t *);
    int (*fclose)(zip_file_t *);
};

static bool
load(struct archive_library *to, const struct arena *a)
{
    static const char *const names[] = {
        "zip_source_buffer_create", "zip_open_from_source", "zip_source_free", "zip_discard",
        "zip_name_locate",          "zip_get_error",        "zip_fopen",       "zip_fread",
        "zip_file_get_error",       "zip_fclose",
    };

    _Static_assert(sizeof names == sizeof *to, "a function for each name");
    return shared_library_load(LUCID_LIBZIP, names, sizeof names / sizeof *names, to, a);
}

const char *
archive_missing(const struct arena *a)
{
    struct archive_library library;

    return load(&library, a) ? NULL : LUCID_LIBZIP ", which reads such files, cannot be loaded";
}

/* An error of libzip's that says that memory is out is none of the archive. */
static void
need_memory(const struct archive *a, const zip_error_t *error)
{
    if (error->zip_err == ZIP_ER_MEMORY)
        arena_exhausted(a->arena);
}

static void
discard(void *self)
{
    struct archive *a = self;

    a->library->discard(a->zip);
    a->zip = NULL;
}

static zip_t *
open_bytes(const struct archive *a, lucid_str bytes)
{
    zip_source_t *source = a->library->source_buffer_create(bytes.p, bytes.n, 0, NULL);
    zip_error_t error = { 0 };
    zip_t *zip;

    if (!source)
        arena_exhausted(a->arena);
    zip = a->library->open_from_source(source, ZIP_RDONLY, &error);
    if (zip)
        return zip;
    a->library->source_free(source);
    need_memory(a, &error);
    return NULL;
}

bool
archive_open(struct archive *a, lucid_str bytes, struct arena *arena)
{
    struct archive_library *library = NEW(arena, 1, struct archive_library);

    *a = (struct archive){ .arena = arena, .library = library };
    if (!load(library, arena)) {
        a->problem = archive_missing(arena);
        return false;
    }
    a->zip = open_bytes(a, bytes);
    if (!a->zip) {
        /* libzip says so, too, of an archive that it had no memory to look at */
        free(arena_realloc(arena, NULL, PIECE));
        a->zip = open_bytes(a, bytes);
    }
    if (a->zip) {
        a->cleanup = (struct cleanup){ discard, a, NULL };
        cleanup_push(arena, &a->cleanup);
        return true;
    }
    a->problem = "a zip archive that is damaged or cut off";
    return false;
}

bool
archive_has(const struct archive *a, const char *name)
{
    const bool has = a->library->name_locate(a->zip, name, 0) >= 0;

    if (!has)
        need_memory(a, a->library->get_error(a->zip));
    return has;
}

static bool
fail(struct archive *a, const char *name, const char *what)
{
    if (!a->problem)
        a->problem = arena_format(a->arena, "%s in the archive %s", name, what);
    return false;
}

struct opened {
    const struct archive_library *library;
    zip_file_t *file;
};

static void
close_opened(void *self)
{
    const struct opened *o = self;

    o->library->fclose(o->file);
}

bool
archive_read(struct archive *a, const char *name, bool (*take)(void *self, lucid_str piece),
             void *self)
{
    char *buffer = arena_room(a->arena, PIECE, 1);
    zip_file_t *file = a->library->fopen(a->zip, name, 0);
    struct opened opened = { a->library, file };
    struct cleanup cleanup = { close_opened, &opened, NULL };
    bool well = true;
    zip_int64_t n = 0;

    if (!file) {
        need_memory(a, a->library->get_error(a->zip));
        return fail(a, name, "is missing or encrypted");
    }
    cleanup_push(a->arena, &cleanup);
    while (well && (n = a->library->fread(file, buffer, PIECE)) > 0) {
        a->inflated += (size_t)n;
        if (a->inflated > MOST)
            well = fail(a, name, "inflates to more than 64 MiB");
        else
            well = take(self, (lucid_str){ buffer, (size_t)n });
    }
    if (n < 0)
        need_memory(a, a->library->file_get_error(file));
    cleanup_pop(a->arena, &cleanup);
    a->library->fclose(file);
    return n < 0 ? fail(a, name, "is damaged") : well;
}

void
archive_close(struct archive *a)
{
    if (!a->zip)
        return;
    cleanup_pop(a->arena, &a->cleanup);
    discard(a);
}

#else

#include "base/shared_library.h"

const char *
archive_missing(const struct arena *a)
{
    (void)a;
    return WITHOUT("libzip and libexpat, which read such files", "libzip-dev and libexpat1-dev");
}

bool
archive_open(struct archive *a, lucid_str bytes, struct arena *arena)
{
    (void)bytes;
    *a = (struct archive){ .arena = arena, .problem = archive_missing(arena) };
    return false;
}

bool
archive_has(const struct archive *a, const char *name)
{
    (void)a, (void)name;
    return false;
}

bool
archive_read(struct archive *a, const char *name, bool (*take)(void *self, lucid_str piece),
             void *self)
{
    (void)a, (void)name, (void)take, (void)self;
    return false;
}

void
archive_close(struct archive *a)
{
    (void)a;
}

#endif

struct gathered {
    struct arena *arena;
    char *text;
    size_t n, capacity;
};

static bool
gather(void *self, lucid_str piece)
{
    struct gathered *g = self;

    if (g->capacity - g->n < piece.n) {
        const size_t capacity = 2 * (g->n + piece.n);
        char *more = arena_room(g->arena, capacity, 1);

        if (g->n > 0)
            memcpy(more, g->text, g->n);
        arena_give_back(g->arena, g->text);
        g->text = more;
        g->capacity = capacity;
    }
    memcpy(g->text + g->n, piece.p, piece.n);
    g->n += piece.n;
    return true;
}

bool
archive_read_all(struct archive *a, const char *name, lucid_str *to)
{
    struct gathered g = { .arena = a->arena };
    const bool well = archive_read(a, name, gather, &g);

    *to = (lucid_str){ g.text, g.n };
    return well;
}
