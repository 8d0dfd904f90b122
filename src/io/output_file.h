/* io/output_file.h - where the output goes: standard output, or a file that is
 * replaced only on success. */
#ifndef LUCID_IO_OUTPUT_FILE_H
#define LUCID_IO_OUTPUT_FILE_H

#include "base/arena.h"

struct target {
    const char *path; /* NULL: standard output */
    const char *temporary;
    int fd;
};

/* False and errno on failure. */
bool target_open(struct target *t, const char *path, struct arena *a);

/* Rename the file into place, or remove it.  False and errno on failure. */
bool target_close(struct target *t, bool keep);

#endif
