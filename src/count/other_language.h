/* count/other_language.h - what of a text is in another language. */
#ifndef LUCID_COUNT_OTHER_LANGUAGE_H
#define LUCID_COUNT_OTHER_LANGUAGE_H

#include "base/arena.h"
#include "language/language.h"

struct other_language_list {
    struct lucid_other_language *list; /* the document's */
    size_t n, capacity;
    bool more; /* behind what is looked at as a whole */
};

/* The language of a block of a text in `in`, if it is clearly another; else NULL.  All blocks
 * that begin in the first 64 KiB are looked at; of what follows some 64 each time it doubles,
 * which tell no more than that there are more. */
const struct language *other_language_find(struct other_language_list *to,
                                           const struct lucid_block *b, const struct language *in);

/* Add up what is in one language; it keeps the place that is known already. */
void other_language_add(struct other_language_list *to, const struct lucid_other_language *one,
                        struct arena *a);

#endif
