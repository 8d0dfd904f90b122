/*
 * output.h - writers of formats: out/NAME.c defines output_NAME.
 *
 * An output folds over reports: begin, each file, end with the total.  It
 * writes to `to` only, and holds what it must keep in `self`.
 */
#ifndef LUCID_OUTPUT_H
#define LUCID_OUTPUT_H

#include "writer.h"

struct fold {
    struct writer *to;
    struct arena *arena;    /* the run's */
    void *self;             /* the output's own, NULL at first */
    bool color;
    bool quiet;             /* the least that answers: for text, one line a file */
    bool several;           /* more than one file will come, or may */
    unsigned width;         /* of the terminal */
    unsigned top;           /* keywords to show */
};

struct output {
    const char *name;
    const char *what;       /* one line of help */
    void (*begin)(struct fold *);
    void (*file)(struct fold *, const struct lucid_report *);
    void (*end)(struct fold *, const struct lucid_report *total);
};

extern const struct output *const outputs[];   /* NULL at the end */

#endif
