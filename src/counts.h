/* counts.h - adding counts: a monoid, {0} its unit. */
#ifndef LUCID_COUNTS_H
#define LUCID_COUNTS_H

#include "lucid.h"

static inline void
counts_add(struct lucid_counts *into, const struct lucid_counts *more)
{
#define COUNT(name, what) into->name += more->name;
#include "counts.def"
}

static inline void
distinct_add(struct lucid_distinct *into, const struct lucid_distinct *more)
{
#define DISTINCT(name, what) into->name += more->name;
#include "distinct.def"
}

#endif
