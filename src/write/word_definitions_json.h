/* write/word_definitions_json.h - how other programs count the words, as JSON. */
#ifndef LUCID_WRITE_WORD_DEFINITIONS_JSON_H
#define LUCID_WRITE_WORD_DEFINITIONS_JSON_H

#include "count/word_differences.h"
#include "notation/json.h"

/* The member of a report that --explain-words asks for. */
void report_json_word_definitions(struct json *j, const struct word_differences *e);

#endif
