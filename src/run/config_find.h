/* run/config_find.h - which configuration applies to a file. */
#ifndef LUCID_RUN_CONFIG_FIND_H
#define LUCID_RUN_CONFIG_FIND_H

#include "check/config.h"
#include "check/effective_config.h"
#include "options/settings.h"

struct directory;

/* Cache: each directory is searched once, and each file read once. */
struct configs {
    struct arena *arena;   /* the run's */
    struct arena *scratch; /* the document's */
    const struct settings *settings;
    struct directory **slots; /* by name, open addressing */
    size_t slots_n, directories_n;
    struct config *files; /* all that were read, newest first */
    struct config *named; /* -c; NULL: wrong, or not asked for yet */
    bool asked_for;
    struct config *none;    /* the built-in defaults only */
    struct directory *last; /* asked for last */
    void *self;             /* of complain */
    void (*complain)(void *self, const char *name, const char *reason);
};

/* The settings for files that are matched by the same overrides of a configuration. */
struct config_case {
    uint64_t overrides; /* a bit each */
    struct effective_config *effective;
    struct effective_config *before_command_line; /* for front matter to come between */
    struct lucid_options options;
    struct config_case *next;
};

/* The settings for the file; NULL after an error was reported. */
const struct config_case *configs_case(struct configs *cs, const char *path);

#endif
