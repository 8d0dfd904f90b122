/* compare/changes.h - what came and went between two versions of a text. */
#ifndef LUCID_CHANGES_H
#define LUCID_CHANGES_H

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

/* Find the partners.  Equal texts are the same sentence wherever it stands; of
 * the others, between the same neighbours, those that share a good part of
 * their text are an old one and what was made of it. */
void changes_find(struct version *old, struct version *new, struct arena *a);

/* Did it get harder by half a grade, or else longer by five words? */
bool is_harder(const struct revised *old, const struct revised *new);

#endif
