/*
 * base/xxh64.h - XXH64 of a file's bytes, seed 0 (Collet, xxHash fast digest
 * algorithm, version 0.1.1): what `xxh64sum` prints.
 *
 * The hash identifies contents, and is the same on every machine and however the bytes
 * are split; it is not secure against someone who wants two files to have the same one.
 */
#ifndef LUCID_BASE_XXH64_H
#define LUCID_BASE_XXH64_H

#include "base/str.h"

/* {0} is the empty file. */
struct content_hash {
    uint64_t lanes[4];
    uint64_t length; /* of all bytes */
    char rest[32];   /* the last length % 32 of them */
};

void content_hash_add(struct content_hash *h, lucid_str bytes);
uint64_t content_hash_value(const struct content_hash *h);

/* Read 16 lower-case hexadecimal digits, the highest first; false if they are not. */
bool content_hash_read(lucid_str from, uint64_t *value);

#endif
