/* formula/counts.c - the counts one by one. */
#include "formula/counts.h"

static const struct row {
    const char *name;
    size_t offset;
} rows[COUNTS] = {
#define COUNT(name, what) { #name, offsetof(struct lucid_counts, name) },
#include "counts.def"
};

const char *
counts_name(size_t row)
{
    return rows[row].name;
}

uint64_t
counts_at(const struct lucid_counts *counts, size_t row)
{
    return *(const uint64_t *)(const void *)((const char *)counts + rows[row].offset);
}

bool
counts_is_of_file(size_t row)
{
    return rows[row].offset == offsetof(struct lucid_counts, lines) ||
           rows[row].offset == offsetof(struct lucid_counts, bytes) ||
           rows[row].offset == offsetof(struct lucid_counts, bad_bytes);
}
