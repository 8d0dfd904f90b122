/* write/check_json.h - findings as JSON: lucid.check/1, src/schema/check-1.schema.json. */
#ifndef LUCID_WRITE_CHECK_JSON_H
#define LUCID_WRITE_CHECK_JSON_H

#include "notation/json.h"
#include "write/findings.h"
#include "write/troubles.h"

#define CHECK_SCHEMA "lucid.check/1"

/* The members of a file's object, of an error's and of the total's, without brackets. */
void check_json_file(struct json *j, const struct lucid_report *r);
void check_json_trouble(struct json *j, const struct trouble *t);
void check_json_total(struct json *j, const struct check_total *t);

#endif
