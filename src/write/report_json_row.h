/* write/report_json_row.h - the parts of a report that make most of its JSON. */
#ifndef LUCID_WRITE_REPORT_JSON_ROW_H
#define LUCID_WRITE_REPORT_JSON_ROW_H

#include "notation/json.h"

/* Members of the object that is open: all counts, or those a scored text has. */
void report_json_counts(struct json *j, const struct lucid_counts *counts, uint64_t unknown,
                        bool scored);

/* A member of the object that is open. */
void report_json_score(struct json *j, const struct lucid_score *s);

/* An element of the array that is open. */
void report_json_keyword(struct json *j, const struct lucid_keyword *k);
void report_json_hard_word(struct json *j, const struct lucid_hard_word *w);

#endif
