/*
 * merge/vocabulary.h - the vocabularies of records, read from their text.
 *
 * The tree of a record with six million words would take gigabytes.
 */
#ifndef LUCID_MERGE_VOCABULARY_H
#define LUCID_MERGE_VOCABULARY_H

#include "base/arena.h"

struct cJSON;

/* Records without the values of their members "vocabulary". */
struct lean_records {
    lucid_str text;          /* JSON, each such value replaced by its number in the list */
    lucid_str *vocabularies; /* valid JSON each */
    size_t n, capacity;
};

/* Where there is none, or the text is no JSON, the text stays as it is. */
struct lean_records records_without_vocabulary(lucid_str text, struct arena *a);

/* The value that stood where the tree has `member`; empty: none. */
lucid_str vocabulary_of(const struct lean_records *r, const struct cJSON *member);

/* ["word", count, scored, unfamiliar], of a total with the language behind. */
struct vocabulary_row {
    lucid_str word, language;
    uint64_t counts[3];
};

/* Cut the next row off a value without its brackets; a word with escapes is decoded into the
 * arena.  False at the end. */
bool vocabulary_next(lucid_str *rest, struct vocabulary_row *row, struct arena *a);

#endif
