/* base/warnings.h - warnings for the reader of the report. */
#ifndef LUCID_BASE_WARNINGS_H
#define LUCID_BASE_WARNINGS_H

#include "base/arena.h"

struct warnings {
    struct arena *arena;
    struct lucid_warning *list;
    size_t n, capacity;
};

/* The warning of a count that is wrong: it is told by outputs that show no others, too. */
#define WARNING_WORD_IN_PARTS "a word of more than 512 KiB is counted in parts"

/* `message` must live as long as the arena, or be a constant.  The 20th warning of a
 * document is the last and says that there were more. */
void warn(struct warnings *to, struct lucid_place place, const char *message);

#endif
