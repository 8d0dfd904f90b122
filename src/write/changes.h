/* write/changes.h - changes for people and for programs. */
#ifndef LUCID_WRITE_CHANGES_H
#define LUCID_WRITE_CHANGES_H

#include "compare/changes.h"
#include "notation/json.h"
#include "write/output.h"

#define CHANGES_SCHEMA "lucid.diff/1"

/* A number that changed, as it is shown. */
struct changed_number {
    const char *label, *old, *new;
    const char *by; /* "+12", or "" */
};

struct number_listener {
    void *self;
    void (*tell)(void *self, const struct changed_number *n);
};

/* Tell the counts, times and scores that changed. */
void changes_numbers(struct arena *a, const struct version *old, const struct version *new,
                     const struct number_listener *to);

/* "12 words, grade 8.1; harder" */
const char *revised_facts(struct arena *a, const struct revised *s, const struct revised *was);

/* Up to where sentences were compared, where versions_are_cut. */
const char *rest_not_compared(struct arena *a, const struct version *old,
                              const struct version *new);

/* What changed in all files. */
struct changes_total {
    uint64_t files, changed;
    int64_t words, sentences; /* more than before */
};

/* "+412 words since HEAD in 3 of 5 files", on a terminal of one file too, and there if nothing
 * changed; `since` is NULL between two files. */
void changes_write_total(struct report_writer *f, const struct changes_total *t, const char *since);

/* Write what changed as text; nothing if nothing did. */
void changes_write_text(struct report_writer *f, const struct version *old,
                        const struct version *new);

/* The members of an object, without brackets. */
void changes_write_json(struct json *j, const struct version *old, const struct version *new);

/* The last of these: the sentences. */
void changes_write_json_sentences(struct json *j, const struct version *old,
                                  const struct version *new);

#endif
