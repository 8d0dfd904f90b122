/* run/config_find.h - which configuration applies to a file. */
#ifndef LUCID_RUN_CONFIG_FIND_H
#define LUCID_RUN_CONFIG_FIND_H

#include "check/config.h"
#include "check/effective_config.h"
#include "options/settings.h"

struct directory;

/* Cache: each directory is searched once, and each file read once. */
struct configs {
    struct arena *arena;  /* the run's */
    struct arena scratch; /* emptied for each file */
    const struct settings *settings;
    const struct lucid_options *base; /* what configurations do not say */
    const char *here;                 /* the current directory, absolute */
    struct directory **slots;         /* by name, open addressing */
    size_t slots_n, directories_n;
    struct config *files; /* all that were read, newest first */
    struct config *named; /* -c; NULL: wrong, or not asked for yet */
    bool asked_for;
    struct config *none;    /* the built-in defaults only */
    struct directory *last; /* asked for last */
    void *self;             /* of complain */
    void (*complain)(void *self, const char *name, const char *reason);
};

struct override_bits {
    uint64_t words[MAX_OVERRIDES / 64];
};

/* The settings for files that are matched by the same overrides of a configuration. */
struct config_case {
    struct override_bits overrides;
    const struct config *config; /* that was found for the file */
    bool by_language;            /* others may hold, once the language is known */
    struct effective_config *effective;
    struct effective_config *before_command_line; /* for front matter to come between */
    struct lucid_options options;
    struct config_case *next;
};

/* The settings for the file, whose language is NULL if it is not known yet; NULL after an error
 * was reported. */
const struct config_case *configs_case(struct configs *cs, const char *path, const char *language);

/* The same with what the text itself says: it comes between files and the command line. */
const struct effective_config *configs_with_own(const struct configs *cs,
                                                const struct config_case *holds,
                                                const struct assignments *own, struct arena *a);

/* An override that holds for a file, and why. */
struct held_override {
    struct origin at;
    const struct glob *pattern; /* that matched it; NULL: the language did */
    const char *language;
};

/* Those that hold, in the order in which they are applied. */
const struct held_override *configs_overrides(struct configs *cs, const char *path,
                                              const char *language, struct arena *a, size_t *n);

/* Which configuration says that the path is to be ignored?  NULL: none. */
const struct config *configs_ignoring(struct configs *cs, const char *path, bool directory);

/* The directory of the nearest .lucid.yaml upward from the current one, to be shown; NULL:
 * there is none, or an error was reported. */
const char *configs_directory(struct configs *cs);

#endif
