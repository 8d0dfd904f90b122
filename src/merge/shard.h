/* merge/shard.h - the name of a part of the files, "I/N". */
#ifndef LUCID_MERGE_SHARD_H
#define LUCID_MERGE_SHARD_H

#include <stdbool.h>

/* False when it is none: I is from 1 to N. */
bool shard_read(const char *text, unsigned *shard, unsigned *shards);

#endif
