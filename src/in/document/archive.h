/*
 * in/document/archive.h - the members of a zip archive; the only includer of libzip.
 *
 * libzip brings libraries of ciphers with it, which take longer to load than most texts
 * take to read: so it is loaded when the first archive comes.
 */
#ifndef LUCID_IN_DOCUMENT_ARCHIVE_H
#define LUCID_IN_DOCUMENT_ARCHIVE_H

#include "base/arena.h"

struct archive {
    struct arena *arena;
    const struct archive_library *library;
    void *zip;
    struct cleanup cleanup; /* of them */
    size_t inflated;        /* bytes, of all members */
    uint64_t seed[2];       /* of hashes */
    const char *problem;    /* why it, or a member, cannot be read; NULL: nothing is wrong */
};

/* Can archives be read at all?  NULL, or why not. */
const char *archive_missing(const struct arena *a);

/* Open an archive whose bytes stay where they are; false with a problem. */
bool archive_open(struct archive *a, lucid_str bytes, struct arena *arena);
bool archive_has(const struct archive *a, const char *name);

/* Hand the bytes of a member to `take`, piece by piece, until it returns false.  True
 * when all were taken. */
bool archive_read(struct archive *a, const char *name, bool (*take)(void *self, lucid_str piece),
                  void *self);

/* All bytes of a member, with room behind them. */
bool archive_read_all(struct archive *a, const char *name, lucid_str *to);

void archive_close(struct archive *a);

#endif
