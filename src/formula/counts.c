/* formula/counts.c - the counts one by one. */
#include "formula/counts.h"

static const struct row {
    const char *name;
    size_t offset;
    enum counts_kind kind;
} rows[COUNTS] = {
#define COUNT(name, of, what) { #name, offsetof(struct lucid_counts, name), COUNTS_OF_##of },
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

enum counts_kind
counts_kind(size_t row)
{
    return rows[row].kind;
}
