/* io/output_file.h - where the output goes: standard output, or a file that is
 * replaced only on success. */
#ifndef LUCID_IO_OUTPUT_FILE_H
#define LUCID_IO_OUTPUT_FILE_H

#include "base/arena.h"

struct target {
    const char *path; /* NULL: it is written to as the output comes */
    int fd;           /* of a nameless file where there is a path */
    bool ours;        /* to be closed */
    struct arena *arena;
};

/*
 * Open a file as a shell would for its `>`: links are followed, and /dev/stdout is
 * standard output, as NULL is.  False and errno on failure, also if the file could not be
 * written to later.
 */
bool target_open(struct target *t, const char *path, struct arena *a);

/* Put the output into the file, or leave the file as it is.  NULL, or the reason for
 * failure. */
const char *target_close(struct target *t, bool keep);

#endif
