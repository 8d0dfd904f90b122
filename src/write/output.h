/*
 * write/output.h - writers of formats: out/NAME.c defines output_NAME.
 *
 * An output is a fold over reports: begin, each file, end with the total.  It writes
 * only to `to` and keeps its state in `self`.  The first three functions are for the
 * command report, the last three for check, whose reports have findings; a format that
 * does not support one of the commands leaves those three NULL.
 */
#ifndef LUCID_WRITE_OUTPUT_H
#define LUCID_WRITE_OUTPUT_H

#include "notation/writer.h"
#include "write/troubles.h"

/* The rows of a table: as they come, or the longest, hardest, by their names, and, when they
 * are compared with what was before, what got harder by most, first. */
enum row_order { ORDER_NONE, ORDER_WORDS, ORDER_GRADE, ORDER_EASE, ORDER_PATH, ORDER_CHANGE };

struct annotated_text; /* document/annotated.h */

struct report_writer {
    struct writer *to;
    struct arena *arena; /* the run's */
    void *self;          /* the output's own, NULL at first */
    bool color;
    bool terminal; /* somebody looks at it on one that shows more than lines */
    enum column_unit columns;
    uint64_t only;                      /* the only counts wanted, one bit per row; 0: all */
    bool verbose;                       /* fold nothing */
    bool quiet;                         /* print only the answer: as text, one line per file */
    bool several;                       /* more than one file will come, or may */
    bool total_only;                    /* no file will come */
    unsigned shard, shards;             /* of the files; 0: all */
    const char *metrics;                /* the list of those that are written; NULL: all */
    const struct metric_choice *chosen; /* and which these are */
    const char *options; /* that the counts depend on, as counting_options has them, or NULL */
    unsigned width;      /* of the terminal */
    unsigned top;        /* keywords to show */
    const char *table_columns; /* that are asked for, "path,words"; NULL: the usual */
    bool precise;              /* numbers have `precision` decimals; else as is usual */
    unsigned precision;
    enum row_order order;
    bool reverse;
    unsigned worst;                    /* rows to write, the first in their order; 0: all */
    bool fitted;                       /* to the width of a screen: names too */
    lucid_str directory;               /* that the names of all files begin with, with its slash */
    bool compared;                     /* with what was before: */
    const struct lucid_report *before; /* of the file at hand; NULL: it is new */
    uint64_t seed[2];                  /* of hashes: random where input is not trusted */
    const struct troubles *troubles;   /* so far; NULL: nobody notes them */
    const struct annotated_text *text; /* of the file at hand, where the output has `texts`, or
                                          NULL */
};

/* What it looks like; segment and diff, which write no reports, go by that. */
enum output_kind {
    OUTPUT_OTHER,
    OUTPUT_TABLE,     /* a row a file: its columns may be chosen */
    OUTPUT_PAGE,      /* for people: no hash, no table of vocabulary, little when quiet */
    OUTPUT_JSON,      /* a document */
    OUTPUT_JSON_LINES /* a record a line */
};

struct output {
    const char *name;
    const char *what; /* one line of help */
    enum output_kind kind;
    void (*begin)(struct report_writer *);
    void (*file)(struct report_writer *, const struct lucid_report *);
    void (*end)(struct report_writer *, const struct lucid_report *total);
    bool (*shows)(const struct lucid_formula *); /* in a report; NULL: all formulas */
    bool intervals;                              /* does a report show those of scores? */
    bool texts;                                  /* does it show the texts themselves? */
    size_t check_room; /* bytes at most, on a page of check, where it does */
    bool files_only;   /* a report shows no total unless one is asked for */
    /* Does a report show of a file what metrics work out?  After begin; NULL: it does. */
    bool (*shows_metrics)(const struct report_writer *);
    void (*check_begin)(struct report_writer *);
    void (*check_file)(struct report_writer *, const struct lucid_report *);
    /* NULL: nothing is to be done */
    void (*check_end)(struct report_writer *, const struct lucid_report *total);
};

extern const struct output *const outputs[]; /* NULL at the end */

#endif
