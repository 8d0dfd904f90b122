/* compare/baseline.h - the findings in a saved report. */
#ifndef LUCID_COMPARE_BASELINE_H
#define LUCID_COMPARE_BASELINE_H

#include "base/arena.h"

struct baseline_file;

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

/* What was found in the file of that path, which r is about now; false: it is not in the
 * report.  A report without findings has values of whole texts only: those
 * are compared with the limits that r's findings tell. */
bool baseline_find(const struct baseline *b, lucid_str path, const struct lucid_report *r,
                   const struct lucid_finding **findings, size_t *n, struct arena *a);

#endif
