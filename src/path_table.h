/* path_table.h - a number for each path of earlier records, the last one said. */
#ifndef LUCID_PATH_TABLE_H
#define LUCID_PATH_TABLE_H

#include "arena.h"

struct path_table {
    struct arena *arena;
    uint64_t seed[2]; /* of the hash */
    struct path_number *rows;
    size_t n, capacity;
    size_t *slots;  /* open addressing: row + 1, 0 empty */
    size_t slots_n; /* a power of two, or 0 */
};

void path_table_put(struct path_table *t, lucid_str path, uint64_t number);

/* False: the path was not put. */
bool path_table_get(const struct path_table *t, lucid_str path, uint64_t *number);

#endif
