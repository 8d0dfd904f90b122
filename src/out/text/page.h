/*
 * out/text/page.h - the parts of the text report: a page for one file, a table for
 * several, and the lines both are made of.
 */
#ifndef LUCID_OUT_TEXT_PAGE_H
#define LUCID_OUT_TEXT_PAGE_H

#include "compare/changes.h"
#include "write/output.h"
#include "write/shown_scores.h"

/* The end of the bar. */
#define HARDEST_GRADE 20.0

enum style {
    PLAIN,
    BOLD,
    DIM,
    ACCENT,
    UNDERLINED,
    IS_HARD, /* what is hard to read, and very hard; underlined likewise */
    IS_HARD_UNDERLINED,
    IS_VERY_HARD,
    IS_VERY_HARD_UNDERLINED,
    MARKED, /* what matters in a text */
    ALARM,  /* an error, a warning, a note */
    CAUTION,
    REMARK,
    GONE, /* what went, what came; the words that were changed in it */
    GONE_MARKED,
    COME,
    COME_MARKED
};

/* A screen that fills from the top. */
struct page {
    struct writer *to;
    struct arena *arena;
    size_t width;  /* of the screen in cells */
    size_t indent; /* where values begin, after their label */
    size_t column; /* where the next cell goes; 0: a new line */
    bool color;
    bool terminal; /* somebody looks at it there */
    enum column_unit columns;
};

struct page page_of(const struct report_writer *f);

/* Text of our own, as it is; `column` follows. */
void put(struct page *p, enum style style, lucid_str s);
void put_blanks(struct page *p, size_t n);
void end_line(struct page *p);

/* A row's label, "" for none; values begin at the indent. */
void put_label(struct page *p, const char *label);

/* The next item of a row, after `between` or on a line of its own; one that is
 * too long for a line breaks at blanks. */
void put_item(struct page *p, enum style style, const char *between, lucid_str item);

/* Foreign text made fit for a terminal, a name's bytes likewise. */
lucid_str safe_text(struct page *p, lucid_str s);
lucid_str safe_name(struct page *p, lucid_str name);

/* Foreign text likewise, cut with an ellipsis to so many cells. */
lucid_str safe_cut(struct page *p, lucid_str s, size_t cells);

/* A name likewise, its middle left out to fit the cells. */
lucid_str name_in_cells(struct page *p, lucid_str name, size_t cells);

/* So many cells, a share of them full. */
void put_bar(struct page *p, double share, size_t cells);

/* "10,496,664": a number that people read. */
const char *grouped(struct page *p, uint64_t n);

/* "1 word", "2 words". */
const char *count_of(struct page *p, uint64_t n, const char *one, const char *many);

/* A number for people: one decimal. */
const char *rounded(struct page *p, double value);

/* Likewise, after a "~" when it is not reliable. */
const char *marked(struct page *p, double value, bool reliable);

/* "2 min 19 s". */
const char *duration(struct page *p, double seconds);

/* The name of a formula that people ask for, of other languages all; NULL of
 * those that are not shown. */
const char *score_name(const struct lucid_formula *f);

/* Can a grade be had from a formula that is sure of this text? */
bool is_grade_reliable(const struct lucid_report *r);

/* "path:3:1: warning: what" for each; "path: warning: what" without a place. */
void put_warnings(struct page *p, const struct lucid_report *r);

/* The phrases asked for, and so many others. */
void put_keywords(struct page *p, const struct lucid_report *r, size_t top);

/* The sentences to split or the hardest, and the hard words; false: there are none. */
bool put_hard_parts(struct page *p, const struct lucid_report *r);

/* "posts/a.md  markdown, UTF-8, en" and the title; then how long it is.  Of a page without an
 * indent. */
void put_head(struct page *p, const struct lucid_report *r);
void put_size(struct page *p, const struct lucid_report *r);

/* The findings of a file on a terminal. */
void text_findings(struct report_writer *f, const struct lucid_report *r);

/* What changed between two versions, on a terminal; nothing if nothing did. */
void text_changes(struct report_writer *f, const struct version *old, const struct version *new);

/* One file on a screen. */
void text_page(struct report_writer *f, const struct lucid_report *r);

/* The table of word definitions, for a file or a total. */
void text_words_page(struct report_writer *f, const struct lucid_report *r);

/* Several in a table, line by line. */
void text_table_file(struct report_writer *f, const struct lucid_report *r);
void text_table_total(struct report_writer *f, const struct lucid_report *total);

#endif
