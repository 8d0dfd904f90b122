/*
 * notation/json_read.h - reading JSON that earlier runs wrote.
 *
 * Trees belong to cJSON and are freed as a whole.  Members that are missing or of
 * another type are treated as absent.
 */
#ifndef LUCID_NOTATION_JSON_READ_H
#define LUCID_NOTATION_JSON_READ_H

#include "base/arena.h"

struct cJSON;

/* Parse one value with optional white space around it; NULL if it is not JSON.  If memory is
 * out, it jumps as the arena does.  cJSON limits nesting to 1,000. */
struct cJSON *json_read(lucid_str text, const struct arena *a);

/* The same for who goes on without memory: NULL then too.  json_is_readable tells which. */
struct cJSON *json_try(lucid_str text);
void json_read_free(struct cJSON *tree);

/* What frees the tree if memory runs out while it is used. */
struct cleanup json_cleanup(struct cJSON *tree);

/* A member of an object, or NULL; of NULL, NULL. */
const struct cJSON *json_member(const struct cJSON *object, const char *key);

/* The first item of an array or object, the next one. */
const struct cJSON *json_first(const struct cJSON *list);
const struct cJSON *json_next(const struct cJSON *item);

/* The key of a member. */
const char *json_name_of(const struct cJSON *member);

bool json_is_object(const struct cJSON *value);
bool json_is_list(const struct cJSON *value);
bool json_is_string(const struct cJSON *value);
bool json_is_true(const struct cJSON *value);
bool json_is_switch(const struct cJSON *value); /* true or false */

/* A whole number from 0 to 2^53; false if there is none under that key. */
bool json_read_count(const struct cJSON *object, const char *key, uint64_t *to);
uint64_t json_count_of(const struct cJSON *value); /* 0 if it is not one */

/* Any number; false if there is none under that key. */
bool json_read_double(const struct cJSON *object, const char *key, double *to);
bool json_read_number(const struct cJSON *value, double *to); /* that value */

lucid_str json_string(const struct cJSON *value); /* empty if it is not one */

/* A string in the tree; empty if there is none under that key. */
lucid_str json_read_text(const struct cJSON *object, const char *key);

#endif
