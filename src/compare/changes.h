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
 * others, two between the same neighbours that share a good part of their text or half their words
 * are an old sentence and its edited version. */
void changes_find(struct version *old, struct version *new, struct arena *a);

/* Are there other sentences, or other numbers of words or paragraphs? */
bool versions_differ(const struct version *old, const struct version *new);

/* Tell each sentence that went and each that came, what went before what came in its place.
 * `was` is NULL for what is new, `is` for what has gone; both are given of an edited one. */
struct change_listener {
    void *self;
    void (*tell)(void *self, const struct revised *was, const struct revised *is);
};
void changes_tell(const struct version *old, const struct version *new,
                  const struct change_listener *to);

/* Did it get harder by half a grade or, without grades, longer by five words? */
bool is_harder(const struct revised *old, const struct revised *new);

#endif
