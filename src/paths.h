/* paths.h - the files that operands mean. */
#ifndef LUCID_PATHS_H
#define LUCID_PATHS_H

#include "settings.h"

struct paths {
    struct arena *arena;
    const char **list; /* "-" is standard input */
    size_t n, capacity;
    void *self; /* of complain */
    /* A name that cannot be read, and why. */
    void (*complain)(void *self, const char *name, const char *reason);
};

/* Expand operands and --files-from: directories are walked, sorted by name,
 * for the files whose extension an input knows; hidden ones are left out. */
void paths_expand(struct paths *to, const struct settings *s);

#endif
