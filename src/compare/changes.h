/* compare/changes.h - sentences added, removed and edited between two versions of a text. */
#ifndef LUCID_COMPARE_CHANGES_H
#define LUCID_COMPARE_CHANGES_H

#include "base/arena.h"
#include "base/xxh64.h"

struct revised {
    lucid_str text; /* in a line */
    uint64_t line, column;
    double grade;            /* not finite: not scored */
    struct revised *partner; /* the same in the other version, or what it was made of;
                                NULL: there is none */
    uint32_t words;
    uint32_t number : 31; /* in its version */
    uint32_t same : 1;    /* as the partner, to the byte */
};

enum { SENTENCES_PAGE = 512, MOST_SENTENCES_KEPT = 0x7FFFFFFF };

/* One version of a text. */
struct version {
    lucid_str name;
    const struct lucid_report *report; /* counts, scores, consensus and times are read */
    struct revised **pages;            /* sentences in the order of the text, which never move */
    size_t n, pages_capacity;
    size_t held;                     /* bytes of their texts */
    uint64_t rest_line, rest_column; /* of the first that is not kept, where very many are short;
                                        or 0 */
    struct content_hash rest;        /* of these */
};

static inline struct revised *
revised_at(const struct version *v, size_t i)
{
    return &v->pages[i / SENTENCES_PAGE][i % SENTENCES_PAGE];
}

/* Find the partners.  Equal texts are the same sentence wherever they are; of the
 * others, two between the same neighbours that share a good part of their text or half their words
 * are an old sentence and its edited version. */
void changes_find(struct version *old, struct version *new, struct exhaustion *exhausted);

/* Are there sentences that were not kept, and hence not compared? */
static inline bool
versions_are_cut(const struct version *old, const struct version *new)
{
    return old->rest_line > 0 || new->rest_line > 0;
}

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
