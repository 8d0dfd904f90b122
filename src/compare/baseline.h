/* compare/baseline.h - the findings in a saved report. */
#ifndef LUCID_COMPARE_BASELINE_H
#define LUCID_COMPARE_BASELINE_H

#include "base/arena.h"

/* What was found in a file. */
struct baseline_file {
    lucid_str path;
    size_t at;    /* in the report, from 0 */
    bool checked; /* it has findings, else values */
    struct lucid_finding *findings;
    size_t n, capacity;
    double *values;
    bool looked_at; /* in this run: it is known which findings still occur */
    bool *occurs;
};

/* {0} is an empty one. */
struct baseline {
    struct baseline_file *files; /* sorted by name */
    size_t n, capacity;
};

/* Read the output of check or report, as json or ndjson; all strings are copied to the
 * arena.  Returns NULL, or what is wrong. */
const char *baseline_read(struct baseline *b, lucid_str text, struct arena *a);

/* The path of a file in the report, to be changed; then they are sorted again. */
lucid_str *baseline_path(struct baseline *b, size_t i);
void baseline_sort(struct baseline *b);

/* The file of that path, or NULL. */
struct baseline_file *baseline_find(const struct baseline *b, lucid_str path);

/* What was found in the file that r is about now; the number.  A report without findings has
 * values of whole texts only: those are compared with the limits that r's findings tell. */
size_t baseline_findings(const struct baseline_file *file, const struct lucid_report *r,
                         const struct lucid_finding **findings, struct arena *a);

/* The text of the report without the findings that no longer occur, and how many those are;
 * all of its other bytes stay, but for the numbers of the total. */
lucid_str baseline_shrink(const struct baseline *b, lucid_str text, size_t *dropped,
                          struct arena *a);

#endif
