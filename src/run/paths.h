/* run/paths.h - the files named by the operands. */
#ifndef LUCID_RUN_PATHS_H
#define LUCID_RUN_PATHS_H

#include "io/replace_file.h"
#include "run/config_find.h"
#include "run/ignore.h"

struct paths;

/* Where the files in a directory are found, other than by reading it. */
struct lister {
    void *self;
    /* Call paths_add_file for each text; `directory` is NULL when nothing was named. */
    void (*list)(void *self, struct paths *to, const char *directory);
};

struct paths {
    struct arena *arena;
    struct arena scratch;        /* emptied for each name */
    const struct lister *lister; /* NULL: directories are read */
    const struct settings *settings;
    struct configs *configs; /* what they ignore is left out */
    const char **list;       /* "-" is standard input */
    size_t n, capacity;
    size_t left_out;     /* files and directories */
    bool nothing_left;   /* all that was named is left out */
    struct stamp output; /* the file that the output goes to: no text to read */
    bool has_output;
    bool refused; /* an operand is that file */
    bool unread;  /* a directory was not read to its end, which was said */
    bool linked;  /* one of the list may be a link */
    bool unnamed; /* standard input is read because nothing was named */
    void *self;   /* of complain */
    /* Report a name that cannot be read, and why. */
    void (*complain)(void *self, const char *name, const char *reason);
};

/* Expand operands and --files-from: directories are walked, sorted by name, for the files
 * whose extension an input knows.  Left out are hidden ones, what git ignores, the file that
 * the output goes to, and also by name what --exclude or a configuration says. */
void paths_expand(struct paths *to);

/* Add a file unless it is to be left out by its name. */
void paths_add_file(struct paths *to, const char *path);

#endif
