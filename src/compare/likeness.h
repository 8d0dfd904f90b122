/* compare/likeness.h - whether a sentence was made of another. */
#ifndef LUCID_COMPARE_LIKENESS_H
#define LUCID_COMPARE_LIKENESS_H

#include "compare/word_changes.h"

enum {
    LIKENESS_NEAR = 8, /* so many old sentences are looked at for a new one */
    LIKENESS_SLOTS = 1024
};

/* The runs without blanks of a sentence, by their hashes. */
struct hashed_words {
    lucid_str of;
    uint32_t *list;
    size_t n, capacity;
};

/* A word of the old sentence, and where it stands, a bit a place. */
struct word_places {
    uint32_t word;
    bool used;
    uint64_t at[(MOST_COMPARED + 63) / 64];
};

/* A new sentence among the old ones near to it: each of them is cut once, so that a long one
 * may stand beside many short ones.  {.arena} is the first. */
struct likeness {
    struct arena *arena;
    struct hashed_words new;
    bool is_cut;                            /* the new one */
    struct hashed_words old[LIKENESS_NEAR]; /* by their number */
    struct word_places *places;
    uint16_t used[MOST_COMPARED]; /* of the places */
    size_t used_n;
};

/* Look for the old one of this. */
void likeness_begin(struct likeness *l, lucid_str text);

/* Does it share with old sentence number i a third of the longer one, at both ends together, or
 * half the words of the longer one, in order? */
bool is_like(struct likeness *l, size_t i, lucid_str old);

#endif
