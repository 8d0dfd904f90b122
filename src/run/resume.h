/*
 * run/resume.h - what an earlier run has done (--resume).
 *
 * The earlier run is told by what it wrote, as NDJSON.  A file is done when
 * the last record of its path was made of the same bytes by the same version,
 * with a vocabulary where one is asked for.  Lines that are cut short, as by a
 * machine that stopped, are no records.
 */
#ifndef LUCID_RESUME_H
#define LUCID_RESUME_H

#include "run/run.h"

struct resume;

/* Read what the file says; NULL: complained that it cannot be read. */
struct resume *resume_read(struct run *run, const char *path);

/* Has it the content of the open file, which is called `name`?  The file is
 * left at its beginning.  n bytes at `buffer` are for reading. */
bool resume_has(const struct resume *r, lucid_str name, int fd, char *buffer, size_t n);

#endif
