/* tokens/scope.h - the pieces of a text, for those who want each with its counts. */
#ifndef LUCID_TOKENS_SCOPE_H
#define LUCID_TOKENS_SCOPE_H

#include "base/model.h"

enum scope_level {
    SCOPE_WORD,
    SCOPE_SENTENCE,
    SCOPE_BLOCK,
    SCOPE_LEFT_OUT /* a declared count, an end mark and what follows it: of no block */
};

/* A piece of the text and what was counted in it. */
struct scope {
    enum scope_level level;
    lucid_str text;  /* with masks and line ends */
    uint64_t offset; /* in the document */
    const struct lucid_block *block;
    bool scored;
    const struct lucid_counts *counts; /* of a word, a sentence, a block */
};

/* Somebody who wants the pieces, each after its parts. */
struct listener {
    void *self;
    bool words; /* words too, not sentences and blocks only */
    void (*emit)(void *self, const struct scope *);
    void (*begin)(void *self);  /* another document begins */
    void (*window)(void *self); /* before the blocks of a window, which the document's
                                   locator holds: the whole text but of plain text */
};

#endif
