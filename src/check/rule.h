/*
 * check/rule.h - rules of `check`: rule/NAME.c defines rule_NAME, whose id has
 * hyphens for underscores.
 */
#ifndef LUCID_CHECK_RULE_H
#define LUCID_CHECK_RULE_H

#include "document/document.h"
#include "check/setting.h"

/* A sentence or block of the text, kept for the rules. */
struct piece {
    unsigned char level; /* of enum scope_level */
    unsigned char kind;  /* of enum lucid_block_kind */
    bool heading;        /* or counted as one */
    bool scored;         /* running prose */
    uint32_t words;
    lucid_str text;                  /* as in the file: with masks and line ends */
    uint64_t offset;                 /* in the document */
    double grade;                    /* of a scored sentence */
    const struct lucid_place *place; /* NULL: by the offset */
};

struct suppressions;

/* What a rule examines. */
struct subject {
    const struct document *document; /* with its metadata and analysis */
    const struct lucid_report *report;
    const struct piece *pieces; /* in the order of the text, a block after its sentences;
                                   none unless the rule needs them */
    size_t pieces_n;
    lucid_str source; /* the text of the pieces as it stands in the file */
    uint64_t source_begins;
    bool mark;                           /* an end mark (PPPPP) was seen */
    const struct suppressions *comments; /* which of them the other rules have used */
    struct arena *arena;                 /* the document's */
};

/* Collects the findings of rules. */
struct findings {
    struct arena *arena;
    const char *rule; /* the current one */
    const char *part; /* of it, or NULL */
    enum lucid_severity severity;
    struct lucid_finding *list;
    size_t n, capacity;

    struct suppressions *comments;
    size_t number;                     /* of the rule */
    size_t listed;                     /* of those that were asked about */
    size_t more;                       /* that are not listed */
    enum lucid_severity more_severity; /* the highest of them */
};

/* Is a finding on the piece to be added?  Of those of a rule that may find something in each
 * sentence or word the first 10,000 are; what a comment silences is not.  The others are counted.
 * Rules ask before they make the message. */
bool finding_is_wanted(struct findings *to, const struct piece *about,
                       enum lucid_severity severity);

/* After all of a rule: a finding on the text as a whole stands for those that are not listed. */
void finding_add_rest(struct findings *to);

/* Report a piece, or with NULL the text as a whole.  A value or limit that is not finite
 * counts as absent.  The message must live as long as the arena. */
void finding_add(struct findings *to, const struct piece *about, double value, double limit,
                 const char *message);

/* Find the contexts of findings, which are in the order of the text, among the pieces. */
void contexts_find(struct findings *of, const struct piece *pieces, size_t n);

enum rule_needs {
    RULE_PIECES = 1,   /* sentences and blocks */
    RULE_KEYWORDS = 2, /* the report's keywords */
    RULE_SCORES = 4    /* sentences, syllables, and the scores made of them */
};

struct rule {
    const char *id;   /* "sentence-length" */
    const char *what; /* one line */
    const char *hint; /* what to do, where its messages do not say; or NULL */
    const char *why;  /* a paragraph: reason, source of the defaults, what to do */
    const struct rule_setting *settings; /* name NULL at the end */
    unsigned needs;                      /* of enum rule_needs */
    bool on;                             /* by default */
    bool whole;       /* its findings are about the whole text: a comment anywhere silences it */
    bool on_comments; /* it is about the comments that silence rules: it runs last */
    enum lucid_severity severity;
    void (*check)(const struct rule_values *values, const struct subject *subject,
                  struct findings *to);
};

extern const struct rule *const rules[]; /* NULL at the end */

/* The number of rules. */
size_t rules_count(void);

#endif
