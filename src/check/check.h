/*
 * check/check.h - apply rules to a document: collect its pieces while it is analysed,
 * then run each rule, and sort the findings by their position in the text.
 */
#ifndef LUCID_CHECK_CHECK_H
#define LUCID_CHECK_CHECK_H

#include "check/config.h"
#include "check/effective_config.h"
#include "check/suppress.h"

struct check {
    struct document *document;
    const struct effective_config *effective; /* what holds; set before the document is fed */
    void *self;                               /* of decide */
    /* Called when the metadata is known, which may change it; may be NULL. */
    void (*decide)(void *self, struct check *check);

    const struct listener *also; /* hears of the document what the check hears; or NULL */

    bool off;             /* decide says: nothing is found in the document */
    bool complete;        /* the report has what no rule needs too */
    bool by_language;     /* what holds depends on it: decide is called again when it is known */
    const char *language; /* its code, then */

    bool decided;
    bool collecting;           /* pieces */
    bool cut;                  /* there were too many, */
    struct lucid_place cut_at; /* from there on */
    struct piece *pieces;
    size_t pieces_n, pieces_capacity;
    uint64_t block_offset; /* of the block that block_text is a copy of */
    lucid_str block_text;
    size_t bytes; /* of all copies */
    char *room;   /* of the document's arena, for copies */
    size_t room_n;
    char *source; /* the text, to place findings in: malloc'd, kept */
    size_t source_n, source_capacity;
    uint64_t source_begins; /* its offset in the document */
    struct lucid_place source_start;
    struct suppressions suppressions;
    bool mark;
};

/* Begin the next document; this sets the listener of the document. */
void check_begin(struct check *c);

/* After all of the document was fed: its report with findings, in the order of the text.
 * It lives as long as the document's arena. */
const struct lucid_report *check_report(struct check *c);

/* Of one that is cut: how much of it the rules have seen. */
const char *check_cut_text(const struct check *c);

/* What is wrong with the first faulty lucid comment in the text, or NULL. */
const char *check_problem(const struct check *c, struct lucid_place *at);

void check_free(struct check *c);

#endif
