/* tokens/counting.h - parts of the counting of a sentence. */
#ifndef LUCID_TOKENS_COUNTING_H
#define LUCID_TOKENS_COUNTING_H

#include "tokens/tokens.h"

/* A sentence on its way. */
struct counting {
    struct token_counter *t;
    const struct position *at;
    struct lucid_counts *sum;
    struct tally tally; /* of plain words, not yet in `sum`, the names as they are anywhere */
    unsigned tallied;
    bool begun;    /* a word came before */
    bool capitals; /* all of that were capitals */
    size_t behind; /* the word that was kept last, in the text, */
    size_t end;    /* and the sentence */
    bool quoted;   /* a single quotation mark is open */
};

/* The form of a plain token. */
static inline struct token_form *
form_at(const struct token_counter *t, size_t i)
{
    return &t->vocabulary->forms.list[t->batch->form[i]];
}

/* The number of its entry. */
static inline uint32_t
number_at(const struct token_counter *t, size_t i)
{
    return form_at(t, i)->number & FORM_NUMBER;
}

/* A capital inside a sentence makes a name, unless all of it is capitals; some words are names
 * at its beginning too: `anywhere`. */
bool counting_is_name(const struct counting *c, bool all_capitals, bool anywhere);

/* Of plain tokens from `first` on, before `end`, those with capitals: names are taken back. */
void count_capitals(struct counting *c, size_t first, size_t end);

#endif
