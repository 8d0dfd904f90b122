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

    /* Sentences of plain words of which no more is asked are not added up: what their words
     * add is known by how often the document has each, less what was added up. */
    bool by_type;                 /* that may be done */
    bool any_by_type;             /* it was */
    struct tally_sums counted[2]; /* plain words that were added up: [1] in scored text */
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

/* What such a sentence has by the lengths of its words: see formula_is_of_lengths.  False where
 * that is not at hand. */
bool words_at_a_glance(struct token_counter *t, size_t span, struct lucid_counts *into);

/* Then: the rest of what its words add to the text is added when the document ends. */
void count_words_by_type(struct token_counter *t, const struct position *at, size_t span,
                         struct lucid_counts *into);

#endif
