/* merge/shard.c - the name of a part of the files, "I/N". */
#include "merge/shard.h"

#include <stdlib.h>

bool
shard_read(const char *text, unsigned *shard, unsigned *shards)
{
    char *end;
    unsigned long part = strtoul(text, &end, 10), parts = 0;

    if (*end == '/')
        parts = strtoul(end + 1, &end, 10);
    *shard = (unsigned)part;
    *shards = (unsigned)parts;
    return *end == '\0' && part >= 1 && part <= parts && parts <= 1000000;
}
