/*
 * vocabulary.h - every distinct word once, with all that is known of it.
 *
 * A word's facts (syllables, familiar, stop word) are worked out when it is
 * first seen; each later sight is an increment.  A vocabulary outlives its
 * documents: the counts of the current document are told from older ones by
 * its number.
 */
#ifndef LUCID_VOCABULARY_H
#define LUCID_VOCABULARY_H

#include "arena.h"
#include "language.h"

struct entry {
    lucid_str key;              /* folded */
    uint64_t hash;
    uint64_t total;             /* in all documents */
    uint64_t total_scored;
    uint64_t count;             /* in the current document, if `document` says so */
    uint64_t scored;            /* of these, in the text that is scored */
    uint64_t unfamiliar;        /* of those, the ones that Spache would not know */
    uint64_t total_unfamiliar;
    uint32_t document;
    uint32_t mark;              /* for a metric's own use; 0 when a document begins */
    struct word_facts facts;
    bool word;                  /* holds a letter: a term may be made of it */
};

/* Entries are numbered from 1 in the order they came. */
struct vocabulary {
    const struct language *language;
    struct arena *arena;        /* the run's */
    uint64_t seed[2];
    uint32_t *slots;            /* open addressing: numbers of entries, 0 empty */
    size_t slots_n;             /* a power of two */
    struct entry **pages;       /* of PAGE entries: they never move */
    size_t pages_n;
    uint32_t entries;
    uint32_t most;              /* no more entries than this */
    uint32_t document;          /* number of the current one */
    uint32_t *seen;             /* entries of the current document, in order */
    size_t seen_n, seen_capacity;
    uint64_t lost;              /* words of the document that found no room */
};

void vocabulary_begin(struct vocabulary *v, const struct language *in, struct arena *a,
                      const uint64_t seed[2]);
void vocabulary_end(struct vocabulary *v);

/* Start the next document. */
void vocabulary_next_document(struct vocabulary *v);

/* The number of the entry for a folded word; 0 when the vocabulary is full.
 * `word`: it holds a letter. */
uint32_t vocabulary_intern(struct vocabulary *v, lucid_str key, bool word);

enum { VOCABULARY_PAGE = 1024 };

static inline struct entry *
entry_of(const struct vocabulary *v, uint32_t number)
{
    return &v->pages[(number - 1) / VOCABULARY_PAGE][(number - 1) % VOCABULARY_PAGE];
}

/* One more sight of it in the current document. */
static inline void
entry_count(struct entry *e, bool scored, bool unfamiliar)
{
    e->count++;
    e->total++;
    e->scored += scored;
    e->total_scored += scored;
    e->unfamiliar += scored && unfamiliar;
    e->total_unfamiliar += scored && unfamiliar;
}

/* Of the current document, or of all; over the scored text, or over all. */
struct lucid_distinct vocabulary_distinct(const struct vocabulary *v, bool all, bool scored);

/* One vocabulary a language, made when it is first asked for. */
struct vocabularies {
    struct arena *arena;
    uint64_t seed[2];
    struct vocabulary **list;
    size_t n, capacity;
};

struct vocabulary *vocabulary_for(struct vocabularies *vs, const struct language *in);
void vocabularies_end(struct vocabularies *vs);

#endif
