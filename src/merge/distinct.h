/* merge/distinct.h - the numbers of distinct.def, of words that reports brought. */
#ifndef LUCID_MERGE_DISTINCT_H
#define LUCID_MERGE_DISTINCT_H

#include "base/key_table.h"
#include "formula/counts.h"

/* Of rows with a language, a blank and a word for a key, and how often it stands in the text
 * and in what is scored of it, and how often it was unfamiliar; *scored: in what is scored. */
struct lucid_distinct distinct_of(const struct key_table *words, struct lucid_distinct *scored);

#endif
