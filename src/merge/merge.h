/*
 * merge/merge.h - reports that were made anywhere, added up.
 *
 * Counts are sums, so the total does not depend on how the files were split
 * or in which order the reports come.  Distinct words add up only with
 * vocabularies (--with vocabulary); without them what needs them is null.
 */
#ifndef LUCID_MERGE_MERGE_H
#define LUCID_MERGE_MERGE_H

#include "base/key_table.h"
#include "merge/mixture.h"
#include "merge/vocabulary.h"

/* Whoever begins it sets what is above the line. */
struct merging {
    const struct lucid_options *options;
    struct arena *arena, *record_arena; /* of all; of a record, emptied for the next */
    void (*complain)(void *self, const char *name, const char *reason);
    void *self;
    const char *name; /* of the file that is read */
    bool noting;      /* only which record of each path is the last; the rest comes afterwards */
    /* ---- */
    struct lucid_report total;
    struct key_table words; /* count, scored, unfamiliar; of all records that brought theirs */
    bool bare;              /* a record brought no vocabulary, */
    const struct language *language;
    bool languages; /* more than one */
    struct mixture mixture;
    struct key_table last;    /* the number of the last record of each path, if they were noted */
    uint64_t records;         /* so far */
    uint64_t added;           /* of them */
    struct lean_records lean; /* what is read */
    char *key;                /* of a word, in the record's arena */
    size_t key_capacity;
};

void merge_begin(struct merging *m);

/* A value of JSON, to be added and freed by json_read_free; NULL if it is none or memory is
 * out. */
struct cJSON *merge_read(struct merging *m, lucid_str text);

/* Add a report of one file, of many, a total, or bare counts. */
void merge_add(struct merging *m, const struct cJSON *value);

/* The total, which stays where it is. */
const struct lucid_report *merge_end(struct merging *m);

#endif
