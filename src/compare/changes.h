/* compare/changes.h - sentences added, removed and edited between two versions of a text. */
#ifndef LUCID_COMPARE_CHANGES_H
#define LUCID_COMPARE_CHANGES_H

#include "base/arena.h"

struct revised {
    lucid_str text; /* in a line */
    struct lucid_place place;
    uint64_t words;
    double grade;            /* not finite: not scored */
    struct revised *partner; /* the same in the other version, or what it was made of;
                                NULL: there is none */
    bool same;               /* as the partner, to the byte */
};

/* One version of a text. */
struct version {
    lucid_str name;
    const struct lucid_report *report; /* counts, scores, consensus and times are read */
    struct revised *sentences;         /* in the order of the text */
    size_t n, capacity;
};

/* Find the partners.  Equal texts are the same sentence wherever they are; of the
 * others, two between the same neighbours that share a good part of their text are an
 * old sentence and its edited version. */
void changes_find(struct version *old, struct version *new, struct arena *a);

/* Did it get harder by half a grade or, without grades, longer by five words? */
bool is_harder(const struct revised *old, const struct revised *new);

#endif
