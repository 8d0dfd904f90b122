/*
 * rule.h - rules of `check`: rule/NAME.c defines rule_NAME, whose id has
 * hyphens for underscores.
 */
#ifndef LUCID_RULE_H
#define LUCID_RULE_H

#include "document.h"

/* What a rule may be told; each has a name in the configuration. */
struct rule_setting {
    const char *name;           /* "min", "max", "tolerance", … */
    const char *what;
    const char *usual;          /* the default, with its source in the rule's own text; NULL: none */
};

/* A rule's settings as they hold for one file. */
struct rule_values {
    bool on;
    enum lucid_severity severity;
    const char *const *values;  /* one a rule_setting, NULL: not set */
};

/* A piece of the text, kept for the rules: a sentence or a block. */
struct piece {
    enum scope_level level;
    enum lucid_block_kind kind;
    unsigned heading_level;
    bool scored;
    lucid_str text;             /* in a line, without markup */
    uint64_t offset, bytes;     /* in the document */
    struct lucid_place place;
    struct lucid_counts counts;
};

/* What a rule looks at. */
struct subject {
    const struct analysis *analysis;
    const struct frontmatter *metadata;
    const struct lucid_report *report;
    const struct piece *pieces; /* in the order of the text, a block after its sentences */
    size_t pieces_n;
    struct arena *arena;
};

struct findings {
    struct arena *arena;
    struct lucid_finding *list;
    size_t n, capacity;
};

struct rule {
    const char *id;             /* "sentence-length" */
    const char *what;           /* one line */
    const char *why;            /* a paragraph: reason, source of the defaults, what to do */
    const struct rule_setting *settings;   /* name NULL at the end */
    bool on;                    /* without being asked for */
    enum lucid_severity severity;
    void (*check)(const struct rule *rule, const struct rule_values *values,
                  const struct subject *subject, struct findings *to);
};

extern const struct rule *const rules[];   /* NULL at the end */

#endif
