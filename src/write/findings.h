/* write/findings.h - shared parts of the formats of `check`. */
#ifndef LUCID_WRITE_FINDINGS_H
#define LUCID_WRITE_FINDINGS_H

#include "base/path.h"
#include "write/output.h"

/* "note", "warning", "error". */
const char *severity_name(enum lucid_severity severity);

/* What is wrong, and what to do about it (NULL: nobody says): "sentence of 38 words, more than
 * 30" and "split it". */
lucid_str finding_words(const struct lucid_finding *f, const char **hint);

/* The number of findings in all files. */
struct check_total {
    uint64_t files, findings;
    uint64_t of[LUCID_SEVERITY_ERROR + 1]; /* by severity */
};

void check_total_add(struct check_total *t, const struct lucid_report *r);

/* Of what went wrong in the run, a report each with one finding: for formats that have no
 * other place for it. */
void write_troubles(struct report_writer *f,
                    void (*file)(struct report_writer *, const struct lucid_report *));

/* Names of findings that stay when lines are inserted above, and when the text
 * gets better but not good: made of rule, path, and the text it is about or
 * the message without its numbers; the second of its like has another one. */
struct fingerprints {
    struct arena *arena;
    const uint64_t *seed; /* of the run: nobody can fill one slot of the table */
    struct seen *seen;
    size_t n, capacity;
};

enum { FINGERPRINT_LENGTH = 32 };

/* How often `like`, a hash, was counted before. */
uint64_t count_seen(struct fingerprints *all, uint64_t like);

void fingerprint(struct fingerprints *all, lucid_str path, const struct lucid_finding *f,
                 char to[FINGERPRINT_LENGTH]);

#endif
