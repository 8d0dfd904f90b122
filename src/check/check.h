/*
 * check/check.h - rules over a document: collect its pieces while it is analysed,
 * then ask each rule, and put what they find in the order of the text.
 */
#ifndef LUCID_CHECK_H
#define LUCID_CHECK_H

#include "check/config.h"
#include "check/effective_config.h"
#include "check/suppress.h"

struct check {
    struct document *document;
    const struct ruling *ruling; /* what holds; set before the document is fed */
    void *self;                  /* of decide */
    /* The metadata is known: the ruling may be changed by it; NULL: it stays. */
    void (*decide)(void *self, struct check *check);

    bool complete; /* the report has what no rule needs too */

    bool decided;
    bool collecting; /* pieces */
    bool cut;        /* there were too many */
    struct piece *pieces;
    size_t pieces_n, pieces_capacity;
    const struct lucid_block *block; /* that block_text is a copy of */
    uint64_t block_offset;
    lucid_str block_text;
    size_t bytes; /* of all copies */
    char *source; /* the text, to place findings in: malloc'd, kept */
    size_t source_n, source_capacity;
    uint64_t source_begins; /* its offset in the document */
    struct lucid_place source_start;
    struct suppressions suppressions;
    bool mark;
};

/* Begin the next document: the document's listener is set. */
void check_begin(struct check *c);

/* The document was fed whole: its report with findings, in the order of the
 * text.  It lives as long as the document's arena. */
const struct lucid_report *check_report(struct check *c);

/* What is wrong with a comment to lucid in the text, the first; NULL: nothing. */
const char *check_problem(const struct check *c, struct lucid_place *at);

void check_free(struct check *c);

#endif
