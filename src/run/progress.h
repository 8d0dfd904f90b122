/*
 * run/progress.h - how far a long run is, on standard error.
 *
 * It is a line that comes after a second, on a terminal only, and goes before anything else is
 * written there, at the end, and when a signal ends the program.
 */
#ifndef LUCID_RUN_PROGRESS_H
#define LUCID_RUN_PROGRESS_H

#include "run/run.h"

/* Show it, where somebody sees it and nothing else is in its way. */
void progress_begin(struct run *run);

/* So many files are to be read. */
void progress_expect(struct run *run, size_t files);

/* Bytes of the file at hand were read; a file is done. */
void progress_read(struct run *run, uint64_t bytes);
void progress_file(struct run *run);

void progress_end(struct run *run);

/* `send` of the writers of a run, whose `self` is the run. */
int progress_send_output(void *run, const char *bytes, size_t n);
int progress_send_errors(void *run, const char *bytes, size_t n);

#endif
