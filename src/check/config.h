/*
 * check/config.h - .lucid.yaml: which rules, with which limits, for which files.
 *
 * Reading has no side effects; run/config_find.c finds the files.
 */
#ifndef LUCID_CHECK_CONFIG_H
#define LUCID_CHECK_CONFIG_H

#include "read/article/frontmatter.h"
#include "check/setting.h"

/* An error, for a message `file:line:col: what`. */
struct config_problem {
    const char *what; /* NULL: nothing */
    struct origin at;
};

struct config_override {
    const lucid_str *files; /* globs, relative to the configuration's directory */
    size_t files_n;
    struct assignments sets;
};

/* One file; the file it extends is applied before it. */
struct config {
    const char *path;      /* absolute */
    const char *name;      /* to be shown */
    const char *directory; /* absolute, without a final slash but for "/" */
    struct config *extends;
    struct node *extends_at; /* the path given for it, NULL: none */
    struct assignments sets;
    struct config_override *overrides;
    size_t overrides_n, overrides_capacity;
    struct config_problem problem;
    /* of run/config_find.c: */
    bool wrong;                /* which was said */
    struct config *next;       /* read before it */
    struct config_case *cases; /* by the overrides that hold */
};

enum { MAX_OVERRIDES = 64 }; /* of a file and what it extends */

/* Read the text of a configuration into `to`, whose name is already set. */
void config_read(struct config *to, lucid_str text, struct arena *a);

/* What the front matter of an article says of its check. */
struct own_settings {
    struct assignments sets; /* under `lucid` */
    bool off;                /* lucid: off */
    struct config_problem problem;
};

/* `name` is that of the article. */
void config_read_metadata(const struct frontmatter *metadata, const char *name,
                          struct own_settings *to, struct arena *a);

void config_read_toml(const struct frontmatter *metadata, const char *name, struct own_settings *to,
                      struct arena *a);

/* Read a mapping of rules, {word-count: {min: 300}, sentence-length: off}. */
struct node;
struct config_reader {
    struct arena *arena;
    const char *name;
    unsigned first_line; /* of the text in the file, from 0 */
    struct config_problem *problem;
};
void config_read_rules(struct config_reader *r, const struct node *mapping, struct assignments *to);

#endif
