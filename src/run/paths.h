/* run/paths.h - the files named by the operands. */
#ifndef LUCID_RUN_PATHS_H
#define LUCID_RUN_PATHS_H

#include "io/replace_file.h"
#include "options/settings.h"

struct paths {
    const struct settings *settings;
    struct arena *arena;
    const char **list; /* "-" is standard input */
    size_t n, capacity;
    struct stamp output; /* the file of -o where there is one: no text to read */
    bool has_output;
    bool refused; /* an operand is that file */
    void *self;   /* of complain */
    /* Report a name that cannot be read, and why. */
    void (*complain)(void *self, const char *name, const char *reason);
};

/* Expand operands and --files-from: directories are walked, sorted by name,
 * for the files whose extension an input knows; hidden ones are left out, and
 * the output of an earlier run. */
void paths_expand(struct paths *to, const struct settings *s);

#endif
