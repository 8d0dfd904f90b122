/* io/replace_file.h - replace the content of a file atomically, or leave it unchanged. */
#ifndef LUCID_IO_REPLACE_FILE_H
#define LUCID_IO_REPLACE_FILE_H

#include <sys/types.h>
#include <time.h>

#include "base/arena.h"

/* Identifies the version of a file that was read. */
struct stamp {
    dev_t device;
    ino_t inode;
    off_t size;
    struct timespec modified;
};

/* The stamp of an open file; 0: it is none that can be replaced; negative and errno: that
 * cannot be told. */
int stamp_take(struct stamp *to, int fd);

/*
 * Write the bytes to a temporary file beside `path` with its owner, mode and extended
 * attributes, and rename it to the path: whoever opens the file sees either the old or the
 * new content.  A symbolic link stays, and its target is replaced.  A file that cannot be
 * replaced so, because of its directory or of what could not be kept, is written in place.
 * Returns NULL on success, otherwise the reason why the file is unchanged.
 */
const char *replace_file(const char *path, const struct stamp *as_read, lucid_str bytes,
                         struct arena *a);

/* The same for output: the file may be new, or have changed, and keeps its hard links.
 * `path` is no link. */
const char *put_file(const char *path, lucid_str bytes, struct arena *a);

/* May the existing file be written to?  A file whose mode lets nobody write is left alone
 * by root too.  False and errno. */
bool is_writable(const char *path);

/* Read the whole file if it is still the one that was read before.  Returns NULL, or the
 * reason for failure. */
const char *read_again(const char *path, const struct stamp *as_read, lucid_str *bytes,
                       struct arena *a);

/* Remove a file that this program has made.  False and errno. */
bool remove_temporary(const char *path);

#endif
