/* tokens/tokens.h - the words of a sentence, looked up and counted. */
#ifndef LUCID_WORDS_H
#define LUCID_WORDS_H

#include "count/analyse.h"

/* Where in the text the analysis stands. */
struct position {
    const struct lucid_block *block;
    bool scored;
    bool heading;
};

/* Are plain words counted by their sights? */
bool words_are_quick(const struct analysis *a);

/* Add the words of a sentence, one of those that the sights know. */
void count_words(struct analysis *a, const struct position *at, size_t span,
                 struct lucid_counts *into);

/* Keep a token for terms and diversity: the number of an entry, or BREAK. */
void keep_token(struct analysis *a, uint32_t token);

#endif
