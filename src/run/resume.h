/*
 * run/resume.h - continuing after an earlier run (--resume).
 *
 * The earlier run is known by its NDJSON output.  A file is done if the last record of
 * its path was made from the same bytes by the same version, with a vocabulary if one is
 * wanted.  Truncated lines, as from a machine that stopped, are ignored.
 */
#ifndef LUCID_RUN_RESUME_H
#define LUCID_RUN_RESUME_H

#include "run/run.h"

struct resume;

/* Read the file; NULL after reporting that it cannot be read. */
struct resume *resume_read(struct run *run, const char *path);

/* Has it the content of the open file, which is called `name`?  The file is
 * left at its beginning.  n bytes at `buffer` are for reading.  Negative and errno: the file
 * cannot be read. */
int resume_has(const struct resume *r, lucid_str name, int fd, char *buffer, size_t n);

#endif
