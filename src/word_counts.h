/* word_counts.h - what one word adds to the counts. */
#ifndef LUCID_WORD_COUNTS_H
#define LUCID_WORD_COUNTS_H

#include "language.h"
#include "word.h"

/* `name`: it is one where it stands, and so nobody need know it. */
struct lucid_counts word_counts(const struct word *w, const struct word_facts *facts, bool name);

#endif
