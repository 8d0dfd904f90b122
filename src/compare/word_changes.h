/* compare/word_changes.h - which words of a sentence were changed. */
#ifndef LUCID_COMPARE_WORD_CHANGES_H
#define LUCID_COMPARE_WORD_CHANGES_H

#include "base/arena.h"

enum { MOST_COMPARED = 400 /* words on each side that are compared one by one */ };

/* The next run without blanks; false at the end. */
bool next_run(lucid_str *rest, lucid_str *run);
size_t count_runs(lucid_str text);
uint32_t hash_run(lucid_str run);

/* The runs without blanks of a sentence. */
struct worded {
    lucid_str *words;
    bool *changed; /* it has no like in the other version */
    size_t n;
};

/* Cut two versions of a sentence, and find a longest common subsequence of their words; where
 * both are very long, all between the first and the last difference counts as changed. */
void words_compare(lucid_str old, lucid_str new, struct worded *of_old, struct worded *of_new,
                   struct arena *a);

#endif
