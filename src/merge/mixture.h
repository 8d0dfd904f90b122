/* merge/mixture.h - records that do not belong together. */
#ifndef LUCID_MERGE_MIXTURE_H
#define LUCID_MERGE_MIXTURE_H

#include "base/arena.h"

struct cJSON;

/* What the records so far were made with. */
struct mixture {
    struct arena *arena;
    void (*complain)(void *self, const char *name, const char *reason);
    void *self;
    bool begun;
    lucid_str options, version;    /* of the first record, empty: the defaults, unknown */
    lucid_str other_version;       /* the first that is another, or empty */
    lucid_str other_options;       /* of the first that was left out */
    uint64_t left_out;             /* for their options */
    unsigned shards, other_shards; /* how many there are; 0: none was named */
    bool *seen;                    /* each */
};

/* Note the head of a record or of a document of records.  False: it was counted by other
 * options than those before it, and is not to be added up. */
bool mixture_add(struct mixture *m, const struct cJSON *head);

/* Complain of what was left out, of what is mixed, and of the shards that are missing. */
void mixture_end(const struct mixture *m);

#endif
