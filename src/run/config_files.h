/* run/config_files.h - configurations, each with what it extends, read once. */
#ifndef LUCID_RUN_CONFIG_FILES_H
#define LUCID_RUN_CONFIG_FILES_H

#include "run/config_find.h"

#define CONFIG_NAME ".lucid.yaml"

/* The configuration at an absolute path; NULL after a complaint. */
struct config *config_file(struct configs *cs, const char *path);

/* Complain, once, about a file that is none for a reason; NULL. */
struct config *config_refuse(struct configs *cs, const char *path, const char *reason);

/* A directory as it is named on the command line, and what holds in it. */
struct directory {
    lucid_str name;
    const char *absolute;
    const char *root;          /* of the repository that it is in; "/": of none */
    const char *problem;       /* why it cannot be told what holds in it; NULL: it can */
    struct config *config;     /* NULL: it is wrong, which was said, or there is a problem */
    const struct outer *outer; /* of it; NULL: none */
};

/* A configuration above the nearest one: what it ignores is ignored below too. */
struct outer {
    const struct config *config;
    const struct outer *next;
};

/* What holds in the directory of a path. */
const struct directory *configs_find(struct configs *cs, const char *path);

#endif
