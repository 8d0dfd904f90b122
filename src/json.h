/*
 * json.h - JSON as it is written: no tree, no memory, one pass.
 *
 * A value stands in an object under `key`, or in an array with a key of NULL.
 * Commas take care of themselves; the caller closes what it opened.
 */
#ifndef LUCID_JSON_H
#define LUCID_JSON_H

#include "writer.h"

struct json {
    struct writer *to;
    bool more; /* a value stands before the next one */
};

void json_open(struct json *j, const char *key, char bracket); /* '{' or '[' */
void json_close(struct json *j, char bracket);

void json_null(struct json *j, const char *key);
void json_bool(struct json *j, const char *key, bool value);
void json_count(struct json *j, const char *key, uint64_t value);
void json_double(struct json *j, const char *key, double value); /* null when not finite */

/* The text as a string, without masks; bad bytes become U+FFFD, and what a
 * terminal would obey (controls, bidi controls) becomes \u escapes. */
void json_text(struct json *j, const char *key, lucid_str text);

/* The same for bytes that are no text, a file's name: 0xFF is a bad byte too. */
void json_name(struct json *j, const char *key, lucid_str name);

/* The string alone, with its quotes. */
void write_json_string(struct writer *w, lucid_str text);

#endif
