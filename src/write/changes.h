/* write/changes.h - changes for people and for programs. */
#ifndef LUCID_WRITE_CHANGES_H
#define LUCID_WRITE_CHANGES_H

#include "compare/changes.h"
#include "notation/json.h"
#include "write/output.h"

#define CHANGES_SCHEMA "lucid.diff/1"

/* Write what changed as text; nothing if nothing did. */
void changes_write_text(struct report_writer *f, const struct version *old,
                        const struct version *new);

/* The members of an object, without brackets. */
void changes_write_json(struct json *j, const struct version *old, const struct version *new);

#endif
