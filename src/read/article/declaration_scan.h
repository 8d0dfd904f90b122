/* read/article/declaration_scan.h - the few lines of an article that may declare a count. */
#ifndef LUCID_READ_ARTICLE_DECLARATION_SCAN_H
#define LUCID_READ_ARTICLE_DECLARATION_SCAN_H

#include "base/str.h"

enum {
    SCAN_HEAD = 20,        /* lines at the top where a header may declare */
    SCAN_BEFORE = 20,      /* lines before the end or the mark */
    SCAN_AFTER = 40,       /* lines after the mark */
    SCAN_NEAR = 16 * 1024, /* bytes from the end or the mark to those lines */
    SCAN_MOST_LINES = SCAN_HEAD + SCAN_BEFORE + SCAN_AFTER + 1
};

/* A line that is not blank, or the part of one that shares it with a mark. */
struct seen {
    lucid_str line;
    size_t at;    /* in the text */
    size_t index; /* among the lines seen */
    bool fresh;   /* a blank line or a mark stands before it */
    bool code, mark;
};

/* One pass over the text keeps its first lines, its last, and those after the
 * mark: no more memory for a text of any length. */
struct scan {
    lucid_str text;
    bool fenced;
    struct seen head[SCAN_HEAD], before[SCAN_BEFORE]; /* `before` is a ring */
    struct seen after[SCAN_AFTER + 1];                /* the mark first */
    size_t before_n, after_n;
    size_t run; /* where four P stand next */
    bool fresh;
    char fence; /* the open one's character, or NUL */
    size_t fence_n;
};

/* Go through the text, whose code may be fenced; *s need not be set before. */
void scan_text(struct scan *s, lucid_str text, bool fenced);

/* Might a line of the head be a mark or declare, or a mark stand in the middle?  For
 * texts that are not fenced; false only where scan_text sees nothing of the kind. */
bool scan_may_tell(lucid_str text);

/* The lines that were kept, in order, written to to[SCAN_MOST_LINES]. */
size_t scan_lines(const struct scan *s, struct seen *to);

/* Where the article ends: the mark, or the end of the text. */
size_t scan_article_end(const struct scan *s);

#endif
