/* base/warnings.h - what the reader of the report must know. */
#ifndef LUCID_WARNINGS_H
#define LUCID_WARNINGS_H

#include "base/arena.h"

struct warnings {
    struct arena *arena;
    struct lucid_warning *list;
    size_t n, capacity;
};

/* `message` lives as long as the arena, or is a constant.  The 20th warning
 * of a document is the last: it says that there were more. */
void warn(struct warnings *to, struct lucid_place place, const char *message);

#endif
