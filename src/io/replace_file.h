/* io/replace_file.h - put a new content in the place of a file, or leave the file as it is. */
#ifndef LUCID_REPLACE_H
#define LUCID_REPLACE_H

#include <sys/types.h>
#include <time.h>

#include "base/arena.h"

/* What tells that a file is still the one that was read. */
struct stamp {
    dev_t device;
    ino_t inode;
    off_t size;
    struct timespec modified;
};

/* The stamp of an open file; false when it is none that can be replaced. */
bool stamp_take(struct stamp *to, int fd);

/*
 * Write the bytes to a temporary file beside `path`, with its mode and owner,
 * and rename it to the path: who opens the file sees the old content or the
 * new one.  A symbolic link stays, its target is replaced.  NULL when done,
 * else the reason why the file was left as it is.
 */
const char *replace_file(const char *path, const struct stamp *as_read, lucid_str bytes,
                         struct arena *a);

/* All that is in the file, when it is still the one that was read.  NULL, or
 * why not. */
const char *read_again(const char *path, const struct stamp *as_read, lucid_str *bytes,
                       struct arena *a);

#endif
