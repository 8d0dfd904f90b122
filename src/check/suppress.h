/*
 * check/suppress.h - comments in the text that silence rules:
 * <!-- lucid-disable rule … -- reason -->, lucid-enable, lucid-disable-next-line.
 * Without a rule name they apply to every rule.
 */
#ifndef LUCID_CHECK_SUPPRESS_H
#define LUCID_CHECK_SUPPRESS_H

#include "check/config.h"

enum comment_kind { COMMENT_DISABLE, COMMENT_ENABLE, COMMENT_NEXT_LINE };

/* A comment for lucid. */
struct comment {
    enum comment_kind kind;
    bool shown;          /* in code: no comment but text */
    bool used;           /* it has silenced something */
    lucid_str text;      /* all of it, copied */
    size_t rule;         /* NO_RULE: all */
    uint64_t at;         /* where it begins in the document */
    uint64_t begin, end; /* COMMENT_NEXT_LINE: that line */
    const char *problem; /* what is wrong with it, NULL: nothing */
};

/* What silences a rule at a place, of which others are asked for in the order of the text. */
struct silence {
    bool begun;
    size_t rule;
    uint64_t at;
    size_t next;               /* of the comments, the first behind the place */
    struct comment *disabled;  /* by this one, or NULL */
    struct comment *before[2]; /* the last two lines that are silenced, by their first comments */
};

struct suppressions {
    struct comment *list; /* in the order of the text, one for each rule named */
    size_t n, capacity;
    struct silence last; /* that was asked for */
};

/* A text that may have comments, and how it begins. */
struct commented_text {
    lucid_str text;
    uint64_t offset; /* in the document */
    bool tagged;     /* HTML; else Markdown */
};

void suppressions_find(struct suppressions *to, const struct commented_text *in, struct arena *a);

/* The first faulty comment, or NULL. */
const struct comment *suppressions_wrong(const struct suppressions *of);

/* A block was read: comments that it shows as text are ignored. */
void suppressions_show(struct suppressions *of, lucid_str block, uint64_t offset);

/* Is the rule silenced at an offset or, if `whole`, anywhere?  The comment that does it
 * counts as used. */
bool is_suppressed(struct suppressions *of, size_t rule, bool whole, uint64_t at);

#endif
