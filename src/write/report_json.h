/* write/report_json.h - a report as JSON: lucid.report/1, src/schema/report-1.schema.json. */
#ifndef LUCID_WRITE_REPORT_JSON_H
#define LUCID_WRITE_REPORT_JSON_H

#include "notation/json.h"

#define REPORT_SCHEMA "lucid.report/1"

/* The members of a file's object, and of the total's, without brackets. */
void report_json_file(struct json *j, const struct lucid_report *r);
void report_json_total(struct json *j, const struct lucid_report *r);

/* Members of it. */
void report_json_declared(struct json *j, const struct lucid_report *r);
void report_json_warnings(struct json *j, const struct lucid_report *r);

#endif
