/* count/other_language.h - what of a text is in another language. */
#ifndef LUCID_COUNT_OTHER_LANGUAGE_H
#define LUCID_COUNT_OTHER_LANGUAGE_H

#include "base/arena.h"

struct other_language_list {
    struct lucid_other_language *list; /* the document's */
    size_t n, capacity;
};

/* Add up what is in one language; it keeps the place that is known already. */
void other_language_add(struct other_language_list *to, const struct lucid_other_language *one,
                        struct arena *a);

#endif
