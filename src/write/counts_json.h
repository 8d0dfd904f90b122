/* write/counts_json.h - some counts as JSON: lucid.counts/1, src/schema/counts-1.schema.json. */
#ifndef LUCID_WRITE_COUNTS_JSON_H
#define LUCID_WRITE_COUNTS_JSON_H

#include "notation/json.h"

#define COUNTS_SCHEMA "lucid.counts/1"

/* The members of a file's object, and of the total's, without brackets; `only` has
 * a bit a row of counts.def. */
void counts_json_file(struct json *j, const struct lucid_report *r, uint64_t only);
void counts_json_total(struct json *j, const struct lucid_report *r, uint64_t only);

#endif
