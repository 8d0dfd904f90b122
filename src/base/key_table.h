/* base/key_table.h - a hash table from keys to rows of numbers. */
#ifndef LUCID_BASE_KEY_TABLE_H
#define LUCID_BASE_KEY_TABLE_H

#include "base/arena.h"

struct key_row {
    lucid_str key;
    uint64_t numbers[3]; /* 0 in a new row */
};

/* Rows never move. */
struct key_page {
    struct key_row *rows;
};

struct key_table {
    struct arena *arena;
    uint64_t seed[2]; /* of the hash */
    struct key_page *pages;
    size_t pages_n;  /* capacity */
    uint32_t n;      /* rows, in order of insertion */
    uint32_t *slots; /* open addressing: row + 1, 0 empty */
    size_t slots_n;  /* a power of two, or 0 */
};

struct key_row *key_table_row(const struct key_table *t, uint32_t number);

/* The row of the key, or NULL. */
struct key_row *key_table_find(const struct key_table *t, lucid_str key);

/* The same, but adds the row if there is none. */
struct key_row *key_table_add(struct key_table *t, lucid_str key);

#endif
