/*
 * check/suppress.h - comments in the text that silence rules:
 * <!-- lucid-disable rule … -->, lucid-enable, lucid-disable-next-line.
 * Without a rule they speak of all.
 */
#ifndef LUCID_SUPPRESS_H
#define LUCID_SUPPRESS_H

#include "check/config.h"

enum comment_kind { COMMENT_DISABLE, COMMENT_ENABLE, COMMENT_NEXT_LINE };

/* A comment of ours. */
struct comment {
    enum comment_kind kind;
    bool shown;          /* in code: no comment but text */
    size_t rule;         /* NO_RULE: all */
    uint64_t at;         /* where it begins in the document */
    uint64_t begin, end; /* COMMENT_NEXT_LINE: that line */
    const char *problem; /* what is wrong with it, NULL: nothing */
};

struct suppressions {
    struct comment *list; /* in the order of the text, one for each rule named */
    size_t n, capacity;
};

/* Find the comments in the text, which begins at `offset` of the document. */
void suppressions_find(struct suppressions *to, lucid_str text, uint64_t offset, struct arena *a);

/* The first that is wrong, or NULL. */
const struct comment *suppressions_wrong(const struct suppressions *of);

/* A block was read: comments whose bytes it shows are none. */
void suppressions_show(struct suppressions *of, lucid_str block, uint64_t offset);

/* Is the rule silent at an offset, or, when `whole`, anywhere? */
bool is_suppressed(const struct suppressions *of, size_t rule, bool whole, uint64_t at);

#endif
