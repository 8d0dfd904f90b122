/* tokens/tokens.h - the words of a sentence, looked up and counted. */
#ifndef LUCID_TOKENS_TOKENS_H
#define LUCID_TOKENS_TOKENS_H

#include "language/word_forms.h"
#include "tokens/batch.h"
#include "tokens/scope.h"
#include "tokens/token_list.h"

/* All that the hot loop needs and changes. */
struct token_counter {
    const struct lucid_options *options;
    struct arena *arena; /* the document's */
    const struct language *language;
    const struct word_forms *forms; /* of the language */
    struct vocabulary *vocabulary;  /* of the language */
    struct listener listener;
    struct bitmaps bitmaps;    /* of the blocks at hand */
    struct token_batch *batch; /* their words; malloc'd, kept */
    struct token_list tokens;
    char *folded; /* malloc'd, kept: one word */
    size_t folded_n;
    bool unspaced; /* a script without blanks was seen */
};

/* Where in the text the analysis stands. */
struct position {
    const struct lucid_block *block;
    bool scored;
    bool heading;
};

/* Are plain words counted by their tokens? */
bool words_are_quick(const struct token_counter *t);

/* Add the words of a sentence, one of those that the tokens know. */
void count_words(struct token_counter *t, const struct position *at, size_t span,
                 struct lucid_counts *into);

#endif
