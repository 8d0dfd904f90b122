/*
 * notation/json.h - JSON records.
 *
 * The outermost bracket begins a record; the caller writes what comes between records.  All
 * of it is in the writer's buffer until it is closed.
 *
 * A value is added to an object under `key`, a constant string, or to an array with a
 * NULL key.  The caller closes what it opened.  If memory runs out, the writer's error is
 * set and the record is not sent.
 */
#ifndef LUCID_NOTATION_JSON_H
#define LUCID_NOTATION_JSON_H

#include <string.h>

#include "notation/writer.h"

enum { JSON_DEPTH = 16 };

struct json {
    struct writer *to;
    char open[JSON_DEPTH]; /* brackets, the outermost first */
    size_t depth;
};

/* The bracket is '{' or '[', at first '{'. */
void json_open_at(struct json *j, lucid_str key, char bracket);
void json_close(struct json *j, char bracket);

void json_null_at(struct json *j, lucid_str key);
void json_bool_at(struct json *j, lucid_str key, bool value);
void json_count_at(struct json *j, lucid_str key, uint64_t value);
void json_double_at(struct json *j, lucid_str key, double value);
void json_text_at(struct json *j, lucid_str key, lucid_str text);
void json_name_at(struct json *j, lucid_str key, lucid_str name);

/* The caller then writes a value as JSON to the writer. */
void json_begin_at(struct json *j, lucid_str key);

/* Inline, so that the length of a constant is known at compile time. */
static inline lucid_str
json_key(const char *key)
{
    return (lucid_str){ key, key ? strlen(key) : 0 };
}

static inline void
json_begin(struct json *j, const char *key)
{
    json_begin_at(j, json_key(key));
}

static inline void
json_open(struct json *j, const char *key, char bracket)
{
    json_open_at(j, json_key(key), bracket);
}

static inline void
json_null(struct json *j, const char *key)
{
    json_null_at(j, json_key(key));
}

static inline void
json_bool(struct json *j, const char *key, bool value)
{
    json_bool_at(j, json_key(key), value);
}

static inline void
json_count(struct json *j, const char *key, uint64_t value)
{
    json_count_at(j, json_key(key), value);
}

static inline void
json_count_or_null(struct json *j, const char *key, uint64_t value, bool known)
{
    if (known)
        json_count(j, key, value);
    else
        json_null(j, key);
}

/* null when not finite */
static inline void
json_double(struct json *j, const char *key, double value)
{
    json_double_at(j, json_key(key), value);
}

/* The text as a string, without masks.  Bad bytes become U+FFFD; controls and bidi
 * controls, which a terminal would obey, become \u escapes. */
static inline void
json_text(struct json *j, const char *key, lucid_str text)
{
    json_text_at(j, json_key(key), text);
}

/* null where it is empty */
static inline void
json_text_or_null(struct json *j, const char *key, lucid_str text)
{
    if (text.n > 0)
        json_text(j, key, text);
    else
        json_null(j, key);
}

/* The same for bytes that are not text, such as a file name: 0xFF is a bad byte too. */
static inline void
json_name(struct json *j, const char *key, lucid_str name)
{
    json_name_at(j, json_key(key), name);
}

/* A string of our own. */
static inline void
json_word(struct json *j, const char *key, const char *word)
{
    json_name_at(j, json_key(key), str_from(word));
}

void json_hash(struct json *j, const char *key, uint64_t value); /* 16 hex digits, null when 0 */

/* Line and column, or null without a position. */
void json_place(struct json *j, const char *line, const char *column, const struct lucid_place *at);

/* A string outside any record, with its quotes. */
void write_json_string(struct writer *w, lucid_str text);

#endif
