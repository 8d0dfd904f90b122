/*
 * check/config.h - .lucid.yaml: which rules, with which limits, for which files.
 *
 * Reading has no side effects; run/config_find.c finds the files.
 */
#ifndef LUCID_CHECK_CONFIG_H
#define LUCID_CHECK_CONFIG_H

#include "base/glob.h"
#include "check/setting.h"
#include "read/article/frontmatter.h"

/* An error, for a message `file:line:col: what`. */
struct config_problem {
    const char *what; /* NULL: nothing */
    struct origin at;
};

/* Settings for some of the files: by pattern, or by the language of the text. */
struct config_override {
    struct globs files;   /* relative to the configuration's directory */
    const char *language; /* its code; NULL: files decide */
    struct origin at;
    struct assignments sets;
};

/* One file; those it extends are applied before it. */
struct config {
    const char *path;              /* absolute */
    const char *name;              /* to be shown */
    const char *directory;         /* absolute, without a final slash but for "/" */
    const struct node *extends_at; /* the first of the paths given, NULL: none */
    struct globs ignore;
    struct assignments sets;
    struct config_override *overrides;
    size_t overrides_n, overrides_capacity;
    struct term_list *term_files; /* to be read, the last one first */
    const struct node *filters;   /* the mapping of patterns to commands; NULL: none */
    struct config_problem problem;
    /* of run/config_files.c and run/config_find.c: */
    const struct config **order; /* in which they are applied: what it extends, then itself */
    size_t order_n;
    bool wrong;                /* which was said */
    struct config *next;       /* read before it */
    struct config_case *cases; /* by the overrides that hold */
};

enum {
    MAX_OVERRIDES = 1024, /* of a file and what it extends */
    MAX_PATTERNS = 16384  /* of a file */
};

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

struct node;

/* What the readers of the parts of a configuration share. */
struct config_reader {
    struct arena *arena;
    const char *name;
    unsigned first_line; /* of the text in the file, from 0 */
    struct config_problem *problem;
    struct term_list **term_files; /* that it names; NULL: it must not */
    const char *directory;         /* that names of files begin in */
};

/* Note a problem at a node; the first one is the one that is told. */
void config_complain(struct config_reader *r, const struct node *at, const char *what);

struct origin config_origin(const struct config_reader *r, const struct node *at);

/* The value of a key, which must be a text of some length and the first of its name in the
 * mapping; NULL after a complaint. */
const struct node *config_value(struct config_reader *r, const struct node *mapping,
                                const struct node *key);

/* Is it a plain `null`, `~` or nothing at all? */
bool config_is_nothing(const struct node *n);

/* Read a key that says how to count; false: it is none of these. */
bool config_read_counting(struct config_reader *r, const struct node *key, struct assignments *to);

/* Complain about a key that is neither one of counting nor one of `others`. */
void config_unknown_key(struct config_reader *r, const struct node *key, const char *const *others);

/* Read a mapping of rules, {word-count: {min: 300}, sentence-length: off}. */
void config_read_rules(struct config_reader *r, const struct node *mapping, struct assignments *to);

/* Read the rule that may be a key beside `rules`, `terms`; false: it is another key. */
bool config_read_rule(struct config_reader *r, const struct node *key, struct assignments *to);

/* Read terms to avoid, or the name of a file of them, as values of the setting that `of`
 * names. */
void config_read_terms(struct config_reader *r, const struct node *value,
                       const struct assignment *of, struct assignments *to);

/* Read a file of terms: YAML by its name, or a term a line. */
void config_read_term_file(struct term_list *to, const char *name, lucid_str text, struct arena *a,
                           struct config_problem *problem);

/* Read one pattern or a list of them.  `goes_on`: earlier ones come before them. */
void config_read_patterns(struct config_reader *r, const struct node *value, bool goes_on,
                          struct globs *to);

void config_read_overrides(struct config_reader *r, const struct node *list, struct config *to);

#endif
