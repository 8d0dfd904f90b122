/*
 * json.h - JSON records, built and printed with cJSON.
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

#include "writer.h"

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

void json_open(struct json *j, const char *key, char bracket); /* '{' or '[', at first '{' */
void json_close(struct json *j, char bracket);

void json_null(struct json *j, const char *key);
void json_bool(struct json *j, const char *key, bool value);
void json_count(struct json *j, const char *key, uint64_t value);
void json_double(struct json *j, const char *key, double value); /* null when not finite */
void json_hash(struct json *j, const char *key, uint64_t value); /* 16 hex digits, null when 0 */

/* A string of our own. */
void json_word(struct json *j, const char *key, const char *word);

/* Line and column; null where there is no place. */
void json_place(struct json *j, const char *line, const char *column, const struct lucid_place *at);

/* The text as a string, without masks; bad bytes become U+FFFD, and what a
 * terminal would obey (controls, bidi controls) becomes \u escapes. */
void json_text(struct json *j, const char *key, lucid_str text);

/* The same for bytes that are no text, a file's name: 0xFF is a bad byte too. */
void json_name(struct json *j, const char *key, lucid_str name);

/* A value that the caller writes to the writer, as JSON: in between. */
size_t json_begin(struct json *j, const char *key);
void json_end(struct json *j, const char *key, size_t begun);

/* A string outside any record, with its quotes. */
void write_json_string(struct writer *w, lucid_str text);

#endif
