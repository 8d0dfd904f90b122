/*
 * sights.h - the words of a block found by the bits of its survey, before its
 * sentences are.
 *
 * Their entries are fetched from memory while other things are done.  A run
 * that is not plain is a sight too: its words are for the slower loop.
 */
#ifndef LUCID_SIGHTS_H
#define LUCID_SIGHTS_H

#include "survey.h"
#include "vocabulary.h"

enum {
    PLAIN_WORD = 16, /* bytes of the longest that is plain */
    SIGHTS = 128     /* looked for at a time */
};

/* A word from its first letter or digit to its last. */
struct sight {
    size_t begin, end; /* end: behind its run, up to which there is no other word */
    unsigned n;        /* bytes; 0: not plain */
    bool ascii;
    uint32_t number; /* of the entry */
    uint64_t upper;  /* which bytes are capitals */
    struct key key;
    uint64_t hash;
    struct entry *entry; /* where it seems to be; NULL: not known yet */
};

struct sights {
    const struct survey *survey;
    const struct vocabulary *vocabulary;
    struct sight list[SIGHTS];
    size_t n, next; /* how many, and which is to be counted */
    size_t at;      /* in the text: where the next ones are looked for */
};

/* Begin with the text of the survey. */
void sights_begin(struct sights *s, const struct survey *survey, const struct vocabulary *v);

/* Find more, when all were counted.  False where there are none. */
bool sights_more(struct sights *s);

#endif
