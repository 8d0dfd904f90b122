/* command/show/show.h - the parts of show: a text on a screen, and a list of its hardest
 * sentences. */
#ifndef LUCID_COMMAND_SHOW_SHOW_H
#define LUCID_COMMAND_SHOW_SHOW_H

#include "document/annotated.h"
#include "out/text/page.h"

/* Write a text with its hard sentences and words marked. */
void show_text(struct report_writer *f, const struct annotated_text *text);

/* A sentence that outlives its text. */
struct hard_sentence {
    lucid_str path, text; /* in a line, cut where it is very long */
    struct lucid_place place;
    uint64_t words;
    double grade;
    enum hardness hardness;
    bool graded;    /* else the grade is a LIX */
    uint64_t order; /* among all that came */
};

/* The hardest sentences of many texts. */
struct hardest {
    size_t most;                /* that are kept */
    struct arena arenas[2];     /* what is kept is in the first */
    struct hard_sentence *list; /* room for twice as many */
    size_t n;
    uint64_t seen;
};

void hardest_begin(struct hardest *h, size_t most, struct arena *a);

/* Add those of a text that are at least so hard. */
void hardest_add(struct hardest *h, const struct annotated_text *text, enum hardness least);

/* Write them, the hardest first. */
void hardest_write(struct report_writer *f, struct hardest *h);

void hardest_free(struct hardest *h);

#endif
