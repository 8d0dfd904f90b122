/* document/total.h - all documents of a run as one text. */
#ifndef LUCID_DOCUMENT_TOTAL_H
#define LUCID_DOCUMENT_TOTAL_H

#include "tokens/vocabulary.h"

/* Counts are added up already: distinct words, scores and, where it is asked
 * for, the vocabulary of all. */
void total_finish(struct lucid_report *total, const struct vocabularies *vs,
                  const struct lucid_options *options, struct arena *a);

/* By language, then by bytes. */
void order_word_counts(struct lucid_word_count *list, size_t n);

#endif
