/*
 * notation/json.h - JSON records, built and printed with cJSON.
 *
 * The outermost bracket begins a record: a tree grows until it closes, is then
 * printed to the writer, and is freed.  So a run takes the memory of one record
 * at a time, and what stands around records is the caller's to write.
 *
 * The tree has the members of the record.  What stands inside one of them is
 * put together as text, which is its item: a report has 500 values, and a tree
 * of as many nodes takes ten times as long as their text.
 *
 * A value stands in an object under `key`, a constant string, or in an array
 * with a key of NULL.  The caller closes what it opened.  When memory is out
 * the record is dropped and the writer has its error.
 */
#ifndef LUCID_JSON_H
#define LUCID_JSON_H

#include <string.h>

#include "notation/writer.h"

enum { JSON_DEPTH = 16 };

struct json {
    struct writer *to;
    struct cJSON *record;
    char open[JSON_DEPTH]; /* brackets, the outermost first */
    size_t depth;
    const char *key; /* of the member that is open, */
    size_t at;       /* and where its text begins */
    size_t room;     /* that the record may take, printed */
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

/* A value that the caller writes to the writer, as JSON: in between. */
size_t json_begin_at(struct json *j, lucid_str key);
void json_end(struct json *j, const char *key, size_t begun);

/* The length of a constant is known where it stands. */
static inline lucid_str
json_key(const char *key)
{
    return (lucid_str){ key, key ? strlen(key) : 0 };
}

static inline size_t
json_begin(struct json *j, const char *key)
{
    return json_begin_at(j, json_key(key));
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

/* null when not finite */
static inline void
json_double(struct json *j, const char *key, double value)
{
    json_double_at(j, json_key(key), value);
}

/* The text as a string, without masks; bad bytes become U+FFFD, and what a
 * terminal would obey (controls, bidi controls) becomes \u escapes. */
static inline void
json_text(struct json *j, const char *key, lucid_str text)
{
    json_text_at(j, json_key(key), text);
}

/* The same for bytes that are no text, a file's name: 0xFF is a bad byte too. */
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

/* Line and column; null where there is no place. */
void json_place(struct json *j, const char *line, const char *column, const struct lucid_place *at);

/* A string outside any record, with its quotes. */
void write_json_string(struct writer *w, lucid_str text);

/* Is it a string as it is, between quotes? */
bool json_is_plain(lucid_str text);

#endif
